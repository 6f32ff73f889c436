import type { Baseline, SpendComparison } from '../model/diagnosis.ts';
import { financialYearName } from '../model/financial-year.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { UnitCostsContent } from '../model/playbook.ts';
import type { Tables } from '../model/tables/index.ts';
import { isOutturn } from '../model/tables/spend.ts';
import { type Records, reconciliation } from './reconciliation.ts';
import { spendComparison } from './spend-comparison.ts';
import type { InTwoYears } from './spend-grid.ts';
import { unitCosts } from './unit-costs.ts';

/**
 * Why spending changed and where it goes. Years with outturn are compared: the first with the last, and the last two; or the
 * two that are asked for, which must have outturn. Source: the method, section 6.
 */
export function baseline(
  records: Records,
  content: { readonly unitCosts: UnitCostsContent },
  asked?: InTwoYears<number>,
): Baseline {
  const { spend } = records.tables;
  const years = outturnYears(records.tables);
  const pairs = asked ? [asked] : pairsOf(years);
  return {
    years: years.map(financialYearName),
    comparisons: spend ? pairs.map((pair): SpendComparison => spendComparison(spend, pair)) : [],
    ...(pairs.length === 0 ? { notCompared: whyNot(spend, years) } : {}),
    reconciliation: reconciliation(records, asked?.to ?? years.at(-1)),
    unitCosts: unitCosts(records.indicators, content.unitCosts),
  };
}

/** Financial years with outturn, oldest first, by the calendar year in which they begin. */
export function outturnYears({ spend }: Tables): readonly number[] {
  const years = new Set((spend?.rows ?? []).filter(isOutturn).map(({ financialYear }) => financialYear));
  return [...years].toSorted((a, b) => a - b);
}

function pairsOf(years: readonly number[]): InTwoYears<number>[] {
  const [first, before, last] = [years[0], years.at(-2), years.at(-1)];
  if (first === undefined || before === undefined || last === undefined) return [];
  return [{ from: first, to: last }, ...(before === first ? [] : [{ from: before, to: last }])];
}

function whyNot(spend: Tables['spend'], years: readonly number[]): { reason: UnknownReason; detail?: string } {
  if (spend === undefined) return { reason: 'table-missing', detail: 'spend' };
  const [only] = years;
  const detail =
    only === undefined ? 'spend.csv has no outturn.' : `spend.csv has outturn for ${financialYearName(only)} only.`;
  return { reason: 'history-too-short', detail };
}

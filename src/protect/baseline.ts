import type { Baseline, IndicatorResult } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { protectCosted } from './costed.ts';
import { mapFields, protectCount, WITHHELD } from './figures.ts';
import { isSpreadOut } from './money.ts';
import { protectReconciliation } from './reconciliation.ts';
import { protectComparisons } from './spend-comparisons.ts';

/** What protecting a baseline rests on. */
export interface BaselineRules {
  readonly disclosure: DisclosureContent;
  /** Indicators as they were, for how far a few placements make up a unit cost; and as they may be shown. */
  readonly exact: readonly IndicatorResult[];
  readonly shown: readonly IndicatorResult[];
}

/** Why spending changed and where it goes, as it may leave the building. */
export function protectBaseline(baseline: Baseline, { disclosure, exact, shown }: BaselineRules): Baseline {
  const dominated = new Set(
    baseline.unitCosts
      .filter(({ indicator }) => {
        const concentration = exact.find(({ id, by }) => id === indicator && by === null)?.concentration;
        return concentration !== undefined && !isSpreadOut(concentration, disclosure);
      })
      .map(({ provision }) => provision as string),
  );
  const { comparisons, hidden } = protectComparisons(baseline.comparisons, dominated, disclosure);
  return {
    ...baseline,
    comparisons,
    reconciliation: protectReconciliation(baseline.reconciliation, hidden, disclosure),
    unitCosts: baseline.unitCosts.map((row) => protectUnitCost(row, shown, disclosure)),
  };
}

/** A unit cost says what its protected indicator says. */
function protectUnitCost(
  row: Baseline['unitCosts'][number],
  indicators: readonly IndicatorResult[],
  rules: DisclosureContent,
): Baseline['unitCosts'][number] {
  const indicator = indicators.find(({ id, by }) => id === row.indicator && by === null);
  return {
    ...row,
    ...mapFields(row, ['value', 'lower', 'upper'], (_, key) => indicator?.[key] ?? WITHHELD),
    places: protectCount(row.places, rules),
    ...protectCosted(row.costed, row.places, rules),
  };
}

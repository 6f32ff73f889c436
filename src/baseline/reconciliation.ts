import type { Calendar, Plan } from '../model/caseload.ts';
import { PROVISIONS, type Provision } from '../model/codes.ts';
import { isoDay } from '../model/day.ts';
import type { IndicatorResult, Reconciled, Reconciliation } from '../model/diagnosis.ts';
import { financialYearDays, financialYearName } from '../model/financial-year.ts';
import { unitCostId } from '../model/indicator.ts';
import type { Row, Tables } from '../model/tables/index.ts';
import { isOutturn } from '../model/tables/spend.ts';
import { concentrationOf } from '../statistics/concentration.ts';
import { toPence, toPounds } from './pence.ts';
import { placementDays } from './placement-days.ts';

/** What an area's records say of its placements and spending. */
export interface Records {
  readonly tables: Tables;
  readonly caseload: readonly Plan[];
  readonly calendar: Calendar;
  readonly indicators: readonly IndicatorResult[];
}

type Span = ReturnType<typeof financialYearDays>;

/**
 * Spending of a year beside what its placements cost by the records: the annual cost of every rank-1 placement, for the part
 * of the year (days ÷ days of the year) on which it was the plan's placement. The gap is set against what is missing:
 * placements without a cost, at the unit cost of their provision, and services without children beside them.
 *
 * Unknown without placements, where the extract is not complete for the year, or where it ends before the year does.
 */
export function reconciliation(records: Records, year: number | undefined): Reconciliation {
  const { tables, calendar, caseload } = records;
  const missing = (['spend', 'plans', 'placements'] as const).filter((name) => tables[name] === undefined);
  if (missing.length > 0) return { status: 'unknown', reason: 'table-missing', detail: missing.join(', ') };
  if (year === undefined) return { status: 'unknown', reason: 'nothing-to-count', detail: 'spend.csv has no outturn.' };
  const span = financialYearDays(year);
  if (calendar.historyFrom > span.from) {
    const detail = `The records are complete from ${isoDay(calendar.historyFrom)}, after ${financialYearName(year)} began.`;
    return { status: 'unknown', reason: 'history-too-short', detail };
  }
  if (calendar.reference < span.next - 1) {
    const detail = `${financialYearName(year)} ends after the reference date, ${isoDay(calendar.reference)}.`;
    return { status: 'unknown', reason: 'not-applicable', detail };
  }

  const spend = (tables.spend?.rows ?? []).filter((row) => row.financialYear === year && isOutturn(row));
  const stays = caseload.flatMap((plan) => placementDays(plan, span));
  const provisions = PROVISIONS.flatMap((provision) => {
    const spent = spend.filter((row) => row.provision === provision);
    const stayed = stays.filter(({ placement }) => placement.provision === provision).map(stayOf);
    if (spent.length === 0 && stayed.length === 0) return [];
    return [{ provision, ...reconciled(spent, stayed, span, unitCostIn(provision, records.indicators)) }];
  });
  return {
    status: 'known',
    year: financialYearName(year),
    provisions,
    all: { ...reconciled(spend, stays.map(stayOf), span, undefined), ...explained(provisions) },
    secondPlacements: secondPlacements(tables, caseload, span),
  };
}

/** A placement's days in the year, and its annual cost in pence where it has one. */
interface Stay {
  readonly days: number;
  readonly cost: number | undefined;
}

function stayOf({
  placement: { row },
  days,
}: {
  readonly placement: { readonly row: Row<'placements'> };
  readonly days: number;
}): Stay {
  return { days, cost: row.annualCost === undefined ? undefined : toPence(row.annualCost) };
}

function unitCostIn(provision: Provision, indicators: readonly IndicatorResult[]): number | undefined {
  const value = indicators.find(({ id, by }) => id === unitCostId(provision) && by === null)?.value;
  return typeof value === 'number' ? value : undefined;
}

function reconciled(
  spent: readonly Row<'spend'>[],
  stays: readonly Stay[],
  span: Span,
  unitCost: number | undefined,
): Reconciled {
  const pence = (rows: readonly Row<'spend'>[]) => rows.reduce((sum, { amount }) => sum + toPence(amount), 0);
  const spend = pence(spent);
  const services = pence(spent.filter(({ children = 0 }) => children === 0));
  const costed = stays.filter(({ cost }) => cost !== undefined);
  const cost = costOf(costed, span);
  const gap = spend - cost;
  const fullYear = (of: readonly Stay[]) => of.reduce((sum, { days }) => sum + days, 0) / lengthOf(span);
  const bare = fullYear(stays) - fullYear(costed);
  const withoutCost =
    costed.length === stays.length ? 0 : unitCost === undefined ? undefined : toPence(bare * unitCost);
  return {
    spend: toPounds(spend),
    services: toPounds(services),
    children: spent.reduce((sum, { children = 0 }) => sum + children, 0),
    placements: stays.length,
    costed: costed.length,
    ...(stays.length === 0 ? {} : { coverage: costed.length / stays.length }),
    fullYear: fullYear(stays),
    placementCost: toPounds(cost),
    gap: toPounds(gap),
    ...(spend === 0 ? {} : { gapShare: gap / spend }),
    ...(withoutCost === undefined
      ? {}
      : { withoutCost: toPounds(withoutCost), unexplained: toPounds(gap - services - withoutCost) }),
    concentration: concentrationIn(costed, span),
  };
}

/** Whole pence. Days are weighed before the sum is divided, so that no order of adding matters. */
function costOf(stays: readonly Stay[], span: Span): number {
  return Math.round(stays.reduce((sum, { days, cost = 0 }) => sum + days * cost, 0) / lengthOf(span));
}

function concentrationIn(stays: readonly Stay[], span: Span) {
  return concentrationOf(stays.map((stay) => costOf([stay], span)).toSorted((a, b) => a - b));
}

function lengthOf({ from, next }: Span): number {
  return next - from;
}

/** What provisions come to together: the gap is explained as far as it is in each of them. */
function explained(provisions: readonly Reconciled[]): Partial<Reconciled> {
  const withoutCost = provisions.reduce((sum, row) => sum + toPence((row.withoutCost as number | undefined) ?? 0), 0);
  const gap = provisions.reduce((sum, row) => sum + toPence(row.gap as number), 0);
  const services = provisions.reduce((sum, row) => sum + toPence(row.services as number), 0);
  return { withoutCost: toPounds(withoutCost), unexplained: toPounds(gap - services - withoutCost) };
}

/** Second placements with a cost, for the part of the year in which their plan was open. */
function secondPlacements(tables: Tables, caseload: readonly Plan[], span: Span) {
  const plans = new Map(caseload.map((plan) => [plan.row.planId, plan]));
  const stays = (tables.placements?.rows ?? []).flatMap((row) => {
    const plan = plans.get(row.planId);
    if (row.rank !== '2' || row.annualCost === undefined || plan === undefined) return [];
    const first = Math.max(span.from, plan.joined, row.entryDate);
    const end = Math.min(
      span.next,
      plan.cease ?? span.next,
      row.leavingDate === undefined ? span.next : row.leavingDate + 1,
    );
    return end > first ? [{ days: end - first, cost: toPence(row.annualCost) }] : [];
  });
  return { count: stays.length, cost: toPounds(costOf(stays, span)), concentration: concentrationIn(stays, span) };
}

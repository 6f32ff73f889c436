import { partsOf } from '../model/day.ts';
import type { FinancialYear } from './financial-years.ts';
import type { InterventionRow } from './interventions.ts';

const MONTHS_A_YEAR = 12;

/**
 * Recurring cost of interventions in a financial year, in pounds: in full from the start date, and in the first year for
 * the months from the one it starts in. Undefined where no intervention gives a cost.
 */
export function recurringCostIn(year: FinancialYear, interventions: readonly InterventionRow[]): number | undefined {
  return sumOf(interventions, (row) =>
    row.recurringCost === undefined ? undefined : (row.recurringCost * monthsIn(year, row)) / MONTHS_A_YEAR,
  );
}

/** One-off cost of interventions, in pounds. Undefined where no intervention gives one. */
export function oneOffCost(interventions: readonly InterventionRow[]): number | undefined {
  return sumOf(interventions, (row) => row.oneOffCost);
}

/** Months of a financial year in which an intervention runs, the month it starts in included. */
function monthsIn({ from, next }: FinancialYear, { startDate }: InterventionRow): number {
  if (startDate <= from) return MONTHS_A_YEAR;
  if (startDate >= next) return 0;
  const start = partsOf(startDate);
  const end = partsOf(next);
  return (end.year - start.year) * MONTHS_A_YEAR + end.month - start.month;
}

function sumOf(
  rows: readonly InterventionRow[],
  amountOf: (row: InterventionRow) => number | undefined,
): number | undefined {
  const amounts = rows.map(amountOf).filter((amount) => amount !== undefined);
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined;
}

import { monthsRunning } from '../model/financial-year.ts';
import type { FinancialYear } from './financial-years.ts';
import type { InterventionRow } from './interventions.ts';

const MONTHS_A_YEAR = 12;

/**
 * Recurring cost of interventions in a financial year, in pounds: in full from the start date, and in the first year for
 * the months from the one it starts in. Undefined where no intervention gives a cost.
 */
export function recurringCostIn(year: FinancialYear, interventions: readonly InterventionRow[]): number | undefined {
  return sumOf(interventions, (row) =>
    row.recurringCost === undefined
      ? undefined
      : (row.recurringCost * monthsRunning(year, row.startDate)) / MONTHS_A_YEAR,
  );
}

/** One-off cost of interventions, in pounds. Undefined where no intervention gives one. */
export function oneOffCost(interventions: readonly InterventionRow[]): number | undefined {
  return sumOf(interventions, (row) => row.oneOffCost);
}

function sumOf(
  rows: readonly InterventionRow[],
  amountOf: (row: InterventionRow) => number | undefined,
): number | undefined {
  const amounts = rows.map(amountOf).filter((amount) => amount !== undefined);
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined;
}

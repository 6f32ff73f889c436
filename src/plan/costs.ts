import { financialYearDays, financialYearName, financialYearOf, monthsRunning } from '../model/financial-year.ts';
import type { PlannedIntervention } from '../model/plan.ts';
import type { InterventionRow } from './input.ts';

const MONTHS_A_YEAR = 12;

/**
 * What an intervention costs in each financial year, in pounds, as the size of the opportunity and the forecast count it: the
 * recurring cost from its start on, in the first year for the months from the one it starts in; one-off cost in the year of
 * its start. The ramp is of what it delivers: people are paid while they learn.
 */
export function costsOf(
  { recurringCost = 0, oneOffCost = 0, startDate }: Pick<InterventionRow, 'recurringCost' | 'oneOffCost' | 'startDate'>,
  years: readonly number[],
): PlannedIntervention['costs'] {
  return years.map((year) => ({
    year: financialYearName(year),
    recurring: (recurringCost * monthsRunning(financialYearDays(year), startDate)) / MONTHS_A_YEAR,
    oneOff: financialYearOf(startDate) === year ? oneOffCost : 0,
  }));
}

import type { Day } from '../model/day.ts';
import { financialYearOf, YEARS_PLANNED } from '../model/financial-year.ts';

/** The furthest that a plan looks back, in years before the one that holds the reference date. */
const LOOKS_BACK = 5;

/**
 * The financial years of a plan, by the calendar years in which they begin: from the one that holds the reference date, or
 * an earlier one in which an intervention starts or a grant is stated, to the last that the size of the opportunity has.
 */
export function planYears(reference: Day, starts: readonly Day[], grantYears: readonly number[]): number[] {
  const present = financialYearOf(reference);
  const first = Math.max(present - LOOKS_BACK, Math.min(present, ...starts.map(financialYearOf), ...grantYears));
  const last = present + YEARS_PLANNED;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

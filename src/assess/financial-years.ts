import { certainDay, type Day, partsOf } from '../model/day.ts';
import { financialYearDays, financialYearName } from '../model/financial-year.ts';

/** A financial year, 1 April to 31 March. */
export interface FinancialYear {
  /** 2026-27. */
  readonly label: string;
  readonly from: Day;
  /** The 1 April after it. */
  readonly next: Day;
  /** The 1 September in it, when children change phase. */
  readonly september: Day;
}

/** Financial years in a row, from the one that begins in the April after a day. */
export function financialYearsAfter(day: Day, count: number): readonly FinancialYear[] {
  const { year } = partsOf(day);
  const first = certainDay(year, 4, 1) > day ? year : year + 1;
  return Array.from({ length: count }, (_, index) => financialYear(first + index));
}

function financialYear(year: number): FinancialYear {
  return {
    label: financialYearName(year),
    ...financialYearDays(year),
    september: certainDay(year, 9, 1),
  };
}

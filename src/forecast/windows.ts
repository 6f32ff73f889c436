import { certainDay, type Day, thirdThursdayOfJanuary } from '../model/day.ts';
import { financialYearDays, financialYearName } from '../model/financial-year.ts';

/** The days of one year to come, from census to census. */
export interface Window {
  /** Of the census at its end. */
  readonly year: number;
  /** The financial year that census falls in. */
  readonly financialYear: string;
  readonly money: { readonly from: Day; readonly next: Day };
  readonly from: Day;
  readonly to: Day;
  /** 1 September, when children change phase. */
  readonly september: Day;
}

/** The window of a census year. */
export function windowOf(year: number): Window {
  return {
    year,
    financialYear: financialYearName(year - 1),
    money: financialYearDays(year - 1),
    from: thirdThursdayOfJanuary(year - 1),
    to: thirdThursdayOfJanuary(year),
    september: certainDay(year - 1, 9, 1),
  };
}

/** The years to come after a census year. */
export function windowsAfter(year: number, count: number): readonly Window[] {
  return Array.from({ length: count }, (_, index) => windowOf(year + 1 + index));
}

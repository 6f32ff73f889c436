import { certainDay, type Day, partsOf } from './day.ts';

/** A financial year as people write it, from the calendar year in which it begins: 2024 is `2024-25`. */
export function financialYearName(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The calendar year in which a financial year begins, from what people write; undefined where that is no financial year. */
export function financialYearBegin(name: string): number | undefined {
  const begin = Number(/^(\d{4})-\d{2}$/.exec(name)?.[1]);
  return financialYearName(begin) === name ? begin : undefined;
}

/** 1 April of a financial year, and the 1 April after it. */
export function financialYearDays(year: number): { readonly from: Day; readonly next: Day } {
  return { from: certainDay(year, 4, 1), next: certainDay(year + 1, 4, 1) };
}

/** The financial year that a day is in, by the calendar year in which it begins. */
export function financialYearOf(day: Day): number {
  const { year } = partsOf(day);
  return day < certainDay(year, 4, 1) ? year - 1 : year;
}

/** Financial years from the April after the reference date that a plan, and what it comes to, are shown for. */
export const YEARS_PLANNED = 5;

const MONTHS_A_YEAR = 12;

/** Months of a financial year in which something that starts on a day runs, the month it starts in included. */
export function monthsRunning({ from, next }: { readonly from: Day; readonly next: Day }, startDate: Day): number {
  if (startDate <= from) return MONTHS_A_YEAR;
  if (startDate >= next) return 0;
  const start = partsOf(startDate);
  const end = partsOf(next);
  return (end.year - start.year) * MONTHS_A_YEAR + end.month - start.month;
}

import { certainDay, type Day, dayFrom, partsOf } from './day.ts';

/** The day some months later, or earlier for a negative number. The last day of the month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const counted = year * 12 + (month - 1) + months;
  const toYear = Math.floor(counted / 12);
  const toMonth = (counted % 12) + 1;
  const lastOfMonth = certainDay(Math.floor((counted + 1) / 12), ((counted + 1) % 12) + 1, 1) - 1;
  return dayFrom(toYear, toMonth, dayOfMonth) ?? lastOfMonth;
}

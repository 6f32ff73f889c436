import type { Day } from './day.ts';
import { addMonths } from './months.ts';

/** When something starts, and in how many months it grows to its full strength. */
export interface Ramp {
  readonly startDate: Day;
  readonly rampMonths: number;
}

/** Share of full strength on a day, 0–1: straight from 0 on the start date to 1 after the ramp. */
export function rampOn({ startDate, rampMonths }: Ramp, day: Day): number {
  if (day < startDate) return 0;
  const full = addMonths(startDate, rampMonths);
  return day >= full ? 1 : (day - startDate) / (full - startDate);
}

/** Average share of full strength from one day up to another, 0–1. */
export function rampOver(ramp: Ramp, from: Day, next: Day): number {
  return (strengthUntil(ramp, next) - strengthUntil(ramp, from)) / (next - from);
}

/** Days at full strength that the time until a day amounts to: the area under the ramp. */
function strengthUntil({ startDate, rampMonths }: Ramp, day: Day): number {
  const full = addMonths(startDate, rampMonths);
  if (day <= startDate) return 0;
  if (day >= full) return (full - startDate) / 2 + (day - full);
  return (day - startDate) ** 2 / (2 * (full - startDate));
}

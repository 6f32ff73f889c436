import type { Calendar } from '../../model/caseload.ts';
import type { Day } from '../../model/day.ts';

/** Whether a day is known and lies in the period, both ends included. */
export function isInPeriod(day: Day | undefined, { from, to }: Calendar): day is Day {
  return day !== undefined && day >= from && day <= to;
}

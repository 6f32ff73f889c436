import { type Day, isoDay } from '../model/day.ts';
import { milestonesIn } from '../model/milestones.ts';
import { addMonths } from '../model/months.ts';
import type { Milestone } from '../model/plan.ts';
import type { InterventionRow } from './input.ts';

/** The day on which an intervention is at full strength. */
export function fullStrength({ startDate, rampMonths }: Pick<InterventionRow, 'startDate' | 'rampMonths'>): Day {
  return addMonths(startDate, rampMonths);
}

/** The start of an intervention, its full strength and the area's own steps, by date; those without a date come last. */
export function milestonesOf(row: Pick<InterventionRow, 'startDate' | 'rampMonths' | 'milestones'>): Milestone[] {
  const steps: (Omit<Milestone, 'date'> & { readonly day: Day | undefined })[] = [
    { day: row.startDate, what: 'start' },
    ...milestonesIn(row.milestones).map(({ day, text }) => ({ day, what: 'own' as const, text })),
    { day: fullStrength(row), what: 'full-strength' },
  ];
  return steps
    .toSorted((a, b) => (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) || 0)
    .map(({ day, ...step }) => (day === undefined ? step : { date: isoDay(day), ...step }));
}

import { type Day, dayFromIso } from './day.ts';

/** A step on the way, as an area writes it: `2026-10-31 Team in post`. Without a date the day is undefined. */
export interface WrittenMilestone {
  readonly day: Day | undefined;
  readonly text: string;
}

/** The steps in a cell, separated by semicolons, in the order in which they are written. */
export function milestonesIn(cell: string | undefined): WrittenMilestone[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, date = '', text = ''] = /^(\d{4}-\d{2}-\d{2})[\s:,]+(.+)$/.exec(part) ?? [];
      const day = dayFromIso(date);
      return { day, text: day === undefined ? part : text };
    });
}

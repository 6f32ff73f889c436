import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/day.ts';
import { milestonesIn } from '../../src/model/milestones.ts';

const read = (cell: string | undefined) =>
  milestonesIn(cell).map(({ day, text }) => [day === undefined ? undefined : isoDay(day), text]);

describe('milestonesIn', () => {
  it('reads dated steps, with or without a mark between', () => {
    expect(read('2026-10-31 Team in post; 2027-07-20: Every school visited ;')).toEqual([
      ['2026-10-31', 'Team in post'],
      ['2027-07-20', 'Every school visited'],
    ]);
  });

  it('keeps a step without a date, or with one that the calendar has not, as it is written', () => {
    expect(read('Team in post; 2026-02-30 Never; 2026-10-31')).toEqual([
      [undefined, 'Team in post'],
      [undefined, '2026-02-30 Never'],
      [undefined, '2026-10-31'],
    ]);
    expect([read(undefined), read(' ')]).toEqual([[], []]);
  });
});

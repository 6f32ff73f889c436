import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementDays } from '../../src/baseline/placement-days.ts';
import { isOpenOn, type Plan, placementOn } from '../../src/model/caseload.ts';
import { isoDay } from '../../src/model/day.ts';
import { financialYearDays } from '../../src/model/financial-year.ts';
import { day, placement, plan } from '../indicators/facts.ts';

/** 1 April 2024 to 31 March 2025, 365 days. */
const YEAR = financialYearDays(2024);
const daysIn = (one: Plan) => placementDays(one, YEAR).map(({ placement: { provision }, days }) => [provision, days]);

describe('placementDays', () => {
  it('counts a placement that is open all year for all of it', () => {
    expect(daysIn(plan({ placements: [placement('mainstream', '2020-03-02')] }))).toEqual([['mainstream', 365]]);
  });

  it('counts the last day in a placement: 1 April to 31 August is 153 days, and the other 212', () => {
    const tiled = (entry: string) =>
      plan({
        placements: [
          placement('mainstream', '2020-03-02', { leaving: '2024-08-31' }),
          placement('special_state', entry),
        ],
      });
    expect(daysIn(tiled('2024-09-01'))).toEqual([
      ['mainstream', 153],
      ['special_state', 212],
    ]);
    // The next entry on the day of leaving: that day is the new placement's.
    expect(daysIn(tiled('2024-08-31'))).toEqual([
      ['mainstream', 152],
      ['special_state', 213],
    ]);
  });

  it('leaves out days on which the plan is not open, or no placement is', () => {
    const placements = [
      placement('resourced', '2024-05-01', { leaving: '2024-05-31' }),
      placement('resourced', '2025-03-01'),
    ];
    expect(daysIn(plan({ start: '2024-05-22', cease: '2025-03-11', placements }))).toEqual([
      // 22 to 31 May, then 1 to 10 March: it is closed on the day it ceases.
      ['resourced', 10],
      ['resourced', 10],
    ]);
    expect(daysIn(plan({ start: '2025-04-01', placements }))).toEqual([]);
    expect(daysIn(plan({ cease: '2024-04-01', placements }))).toEqual([]);
    expect(daysIn(plan({ transferred: '2025-03-31', placements }))).toEqual([['resourced', 1]]);
  });

  it('goes back to the earlier placement where a later one ends inside it', () => {
    const placements = [
      placement('mainstream', '2020-03-02'),
      placement('alternative', '2024-06-01', { leaving: '2024-06-30' }),
    ];
    expect(daysIn(plan({ placements }))).toEqual([
      ['mainstream', 335],
      ['alternative', 30],
    ]);
  });

  it('gives each day to the placement that counts on it', () => {
    const stay = fc.record({ entry: fc.integer({ min: -200, max: 500 }), length: fc.option(fc.nat(300)) });
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 5 }), fc.nat(500), fc.option(fc.nat(600)), (stays, start, lasts) => {
        const at = (offset: number) => isoDay(day('2024-02-01') + offset);
        const one = plan({
          start: at(start),
          ...(lasts === null ? {} : { cease: at(start + lasts) }),
          placements: stays
            .toSorted((a, b) => a.entry - b.entry)
            .map(({ entry, length }) =>
              placement('mainstream', at(entry), length === null ? {} : { leaving: at(entry + length) }),
            ),
        });
        const counted = new Map(one.placements.map((each) => [each, 0]));
        for (let today = YEAR.from; today < YEAR.next; today++) {
          const found = isOpenOn(one, today) ? placementOn(one, today) : undefined;
          if (found) counted.set(found, counted.get(found)! + 1);
        }
        const expected = [...counted].filter(([, days]) => days > 0);
        expect(new Map(placementDays(one, YEAR).map((each) => [each.placement, each.days]))).toEqual(new Map(expected));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  censusDays,
  flowsFrom,
  roomForYear,
  rowOfMoves,
  snapshotAt,
  whereabouts,
} from '../../src/forecast/snapshots.ts';
import { AGES, CELLS, cellOf, PLACE_OF, PLACES, sumOf } from '../../src/forecast/states.ts';
import { isoDay } from '../../src/model/day.ts';
import { day, type PlanSpec, plan } from '../assess/facts.ts';
import { expectToBalance } from './balance.ts';

const place = (provision: string) => PLACE_OF.get(provision)!;
/** Third Thursdays of January. */
const DAYS = [day('2025-01-16'), day('2026-01-15')];

describe('censusDays', () => {
  it('are the third Thursdays of January from one day to another, both included', () => {
    expect(censusDays(day('2023-02-01'), day('2026-01-15')).map(isoDay)).toEqual([
      '2024-01-18',
      '2025-01-16',
      '2026-01-15',
    ]);
    expect(censusDays(day('2026-01-16'), day('2026-01-15'))).toEqual([]);
  });
});

describe('snapshotAt', () => {
  it('counts open plans by age on the 31 August before and where they are', () => {
    const caseload = [
      plan({ birth: '2014-08-31', start: '2020-01-10', placements: [['mainstream', '2020-01-10']] }),
      plan({ birth: '2014-09-01', start: '2020-01-10', placements: [['special_state', '2020-01-10']] }),
      plan({ birth: '2010-01-01', start: '2020-01-10', cease: '2025-01-16' }),
      plan({ birth: '2010-01-01', start: '2025-01-16' }),
    ];
    const snapshot = snapshotAt(whereabouts(caseload, DAYS), 0);
    // On 31 August 2024 the first is 10, the second 9, the last 14; the third ceased on the day.
    expect(snapshot.stock[cellOf(10, place('mainstream'))]).toBe(1);
    expect(snapshot.stock[cellOf(9, place('special_state'))]).toBe(1);
    expect(snapshot.stock[cellOf(14, place('unknown'))]).toBe(1);
    expect(snapshot).toMatchObject({ year: 2025, plans: 3, unknown: 1 });
  });
});

describe('flowsFrom', () => {
  const flowsOf = (...specs: PlanSpec[]) => flowsFrom(whereabouts(specs.map(plan), DAYS), 0);

  it('sees a move by the age at the end', () => {
    const flows = flowsOf({
      birth: '2014-03-01',
      start: '2020-01-10',
      placements: [
        ['mainstream', '2020-01-10', '2025-08-31'],
        ['special_state', '2025-09-01'],
      ],
    });
    // 11 on 31 August 2025.
    expect(flows.opening[cellOf(11, place('mainstream'))]).toBe(1);
    expect(flows.moves[rowOfMoves(11, place('mainstream')) + place('special_state')]).toBe(1);
    expect(flows.closing[cellOf(11, place('special_state'))]).toBe(1);
  });

  it('tells new plans from plans transferred in, and counts them where they are first seen', () => {
    const born = '2015-03-01';
    const flows = flowsOf(
      {
        birth: born,
        start: '2025-03-01',
        placements: [
          ['mainstream', '2025-03-01', '2025-08-31'],
          ['resourced', '2025-09-01'],
        ],
      },
      { birth: born, start: '2019-01-01', transferredIn: '2025-06-01', placements: [['mainstream', '2025-06-01']] },
    );
    expect(flows.starts[cellOf(10, place('resourced'))]).toBe(1);
    expect(flows.arrivals[cellOf(10, place('mainstream'))]).toBe(1);
    expect([sumOf(flows.starts), sumOf(flows.arrivals), sumOf(flows.opening)]).toEqual([1, 1, 0]);
  });

  it('counts a plan that both began and ceased in between apart', () => {
    const flows = flowsOf({ birth: '2015-03-01', start: '2025-03-01', cease: '2025-10-01' });
    expect(flows.passedThrough).toBe(1);
    expect(sumOf(flows.opening) + sumOf(flows.closing)).toBe(0);
  });

  it('balances whatever the plans: opening − ceases, moved, and what came in, is closing', () => {
    const date = fc
      .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const provision = fc.constantFrom('mainstream', 'special_state', 'post16' as const);
    const spec = fc
      .record({
        birth: fc.constantFrom('1999-05-01', '2005-10-10', '2014-08-31', '2025-12-01'),
        dates: fc.tuple(date, date, date),
        before: provision,
        after: provision,
        ends: fc.boolean(),
      })
      .map(({ birth, dates, before, after, ends }): PlanSpec => {
        const [start, moved, cease] = dates.toSorted();
        return {
          birth,
          start: start!,
          ...(ends ? { cease: cease! } : {}),
          placements: [
            [before as 'mainstream', start!, moved!],
            [after as 'mainstream', moved!],
          ],
        };
      });
    fc.assert(
      fc.property(fc.array(spec, { maxLength: 12 }), (specs) => {
        const where = whereabouts(specs.map(plan), DAYS);
        const flows = flowsFrom(where, 0);
        expectToBalance(flows);
        expect(sumOf(flows.opening)).toBe(snapshotAt(where, 0).plans);
        expect([...flows.closing]).toEqual([...snapshotAt(where, 1).stock]);
      }),
    );
  });
});

describe('roomForYear', () => {
  it('has a place for every age, from and to', () => {
    const room = roomForYear(2030);
    expect([room.year, room.closing.length, room.moves.length]).toEqual([2030, CELLS, AGES * PLACES * PLACES]);
  });
});

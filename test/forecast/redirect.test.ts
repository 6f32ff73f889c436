import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf, type Channel } from '../../src/forecast/channels.ts';
import { listMoves, roomForMoves } from '../../src/forecast/moves.ts';
import { redirection } from '../../src/forecast/redirect.ts';
import { roomsOf } from '../../src/forecast/rooms.ts';
import { roomForYear, rowOfMoves, type YearOfFlows } from '../../src/forecast/snapshots.ts';
import { CELLS, cellOf, PLACE_OF, sumOf } from '../../src/forecast/states.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { day, places } from '../assess/facts.ts';
import { acting, flat, MAINSTREAM_NOT_SPECIAL, NO_PLAN } from './inputs.ts';

const windows = windowsAfter(2026, 4);
const NO_ROOMS = roomsOf([], windows);
const place = (provision: string) => PLACE_OF.get(provision)!;
const MAINSTREAM = place('mainstream');
const SPECIAL = place('special_state');
const INDEPENDENT = place('special_independent');
const POST16 = place('post16');

/** Shares and deliverability that are certain: a share of 0.5, delivered in full unless said otherwise. */
const HALF = new Map(
  ['special_state:primary', 'special_state:secondary', 'special_independent:secondary'].map((stratum) => [
    stratum,
    flat(0.5),
  ]),
);
const PATHWAY = { ...MAINSTREAM_NOT_SPECIAL, shares: HALF };

function channelsOf(
  delivered: number,
  pathway: 'mainstream_not_special' | 'starts' | 'ceases' = 'mainstream_not_special',
) {
  return actionOf([acting({ pathway, deliverability: flat(delivered) })], [PATHWAY], 'central', windows).channels;
}

interface Spec {
  readonly moves?: readonly (readonly [age: number, from: number, to: number, count: number])[];
  readonly starts?: readonly (readonly [age: number, place: number, count: number])[];
  readonly ceases?: readonly (readonly [age: number, place: number, count: number])[];
}

/** A year in which just this happens. */
function yearOf({ moves = [], starts = [], ceases = [] }: Spec): YearOfFlows {
  const flows = roomForYear(0);
  for (const [age, from, to, count] of moves) {
    flows.moves[rowOfMoves(age, from) + to]! += count;
    flows.opening[cellOf(age, from)]! += count;
    flows.closing[cellOf(age, to)]! += count;
  }
  for (const [age, at, count] of ceases) {
    flows.ceases[cellOf(age, at)]! += count;
    flows.opening[cellOf(age, at)]! += count;
  }
  for (const [age, at, count] of starts) {
    flows.starts[cellOf(age, at)]! += count;
    flows.closing[cellOf(age, at)]! += count;
  }
  return flows;
}

function follow(channels: readonly Channel[], years: readonly YearOfFlows[], rooms = NO_ROOMS) {
  const reach = redirection(channels, rooms);
  reach.begin();
  const moves = roomForMoves();
  return years.map((flows, index) => {
    listMoves(flows, moves);
    reach.advance(index + 1, flows, moves);
    return { touched: reach.touched.map((cells) => cells.slice()), reached: [...reach.reached], held: reach.held };
  });
}

describe('redirection', () => {
  it('reaches share × deliverability of those who come into a place at a change of phase', () => {
    // 20 move from mainstream to a state special school at Year 7: 20 × 0.5 × 0.6 = 6.
    const [year] = follow(channelsOf(0.6), [yearOf({ moves: [[11, MAINSTREAM, SPECIAL, 20]] })]);
    expect(year!.reached).toEqual([expect.closeTo(6, 12)]);
    expect(year!.touched[0]![cellOf(11, SPECIAL)]).toBeCloseTo(6, 12);
  });

  it('reaches new plans that begin there, at any age that was reviewed', () => {
    const [year] = follow(channelsOf(0.6), [
      yearOf({
        starts: [
          [8, SPECIAL, 10],
          [8, MAINSTREAM, 50],
          [18, SPECIAL, 10],
        ],
      }),
    ]);
    expect(year!.reached).toEqual([expect.closeTo(3, 12)]);
  });

  it('leaves alone who moves between changes of phase, stays, or comes from nobody knows where', () => {
    const [year] = follow(channelsOf(1), [
      yearOf({
        moves: [
          [8, MAINSTREAM, SPECIAL, 20],
          [11, SPECIAL, SPECIAL, 20],
          [11, place('unknown'), SPECIAL, 20],
        ],
      }),
    ]);
    expect(year!.reached).toEqual([0]);
  });

  it('keeps those reached where they are for as long as they would have been there, and lets go when they would leave', () => {
    const years = follow(channelsOf(1), [
      yearOf({ moves: [[11, MAINSTREAM, SPECIAL, 20]] }),
      yearOf({ moves: [[12, SPECIAL, SPECIAL, 16]], ceases: [[12, SPECIAL, 4]] }),
      yearOf({
        moves: [
          [13, SPECIAL, INDEPENDENT, 4],
          [13, SPECIAL, POST16, 4],
          [13, SPECIAL, SPECIAL, 8],
        ],
      }),
    ]);
    const held = years.map(({ touched }) => sumOf(touched[0]!));
    // Half of 20; then half of the 16 still there; then half of the 12 still in a place that the pathway leads away from.
    expect(held).toEqual([10, 8, 6]);
    expect(years[2]!.touched[0]![cellOf(13, INDEPENDENT)]).toBeCloseTo(2, 12);
    expect(years.map(({ reached }) => reached[0])).toEqual([10, 0, 0]);
  });

  it('never reaches a child twice: who would move on within reach is reached already', () => {
    const years = follow(channelsOf(1), [
      yearOf({ starts: [[10, SPECIAL, 10]] }),
      yearOf({ moves: [[11, SPECIAL, INDEPENDENT, 10]] }),
    ]);
    // Five of ten at the start; of the other five, half when they move on.
    expect(years.map(({ reached }) => reached[0])).toEqual([5, 2.5]);
  });

  it('takes new plans that are not needed first, and pathways from those that are left', () => {
    const channels = actionOf(
      [acting({ id: 'S', pathway: 'starts', deliverability: flat(0.2) }), acting({ deliverability: flat(1) })],
      [PATHWAY],
      'central',
      windows,
    ).channels;
    const [year] = follow(channels, [yearOf({ starts: [[8, SPECIAL, 10]] })]);
    expect(year!.reached).toEqual([expect.closeTo(2, 12), expect.closeTo(4, 12)]);
  });

  it('ends more plans in proportion to those that end, of those that are left', () => {
    const [year] = follow(channelsOf(0.25, 'ceases'), [
      yearOf({ moves: [[18, POST16, POST16, 90]], ceases: [[18, POST16, 10]] }),
    ]);
    expect(year!.reached).toEqual([expect.closeTo(2.5, 12)]);
    expect(year!.touched[0]![cellOf(18, POST16)]).toBeCloseTo(2.5, 12);
  });

  it('takes no more than there are, however much pathways claim together', () => {
    const certain = [
      { ...PATHWAY, shares: new Map([['special_state:primary', flat(0.9)]]) },
      { ...NO_PLAN, shares: new Map([['special_state:primary', flat(0.6)]]) },
    ];
    const both = [
      acting({ deliverability: flat(1) }),
      acting({ id: 'N', pathway: 'sen_support_no_plan', deliverability: flat(1) }),
    ];
    const [year] = follow(actionOf(both, certain, 'central', windows).channels, [
      yearOf({ starts: [[8, SPECIAL, 10]] }),
    ]);
    // 0.9 and 0.6 of ten are more than ten: six and four.
    expect(year!.reached).toEqual([expect.closeTo(6, 12), expect.closeTo(4, 12)]);
  });

  it('keeps within the places free: places less who is there less who was reached before', () => {
    const rooms = roomsOf([places({ provision: 'mainstream', fromDate: day('2025-09-01'), places: 56 })], windows);
    const flows = yearOf({
      moves: [
        [11, MAINSTREAM, SPECIAL, 20],
        [12, MAINSTREAM, MAINSTREAM, 50],
      ],
    });
    const next = yearOf({
      moves: [
        [11, MAINSTREAM, SPECIAL, 20],
        [12, SPECIAL, SPECIAL, 20],
        [13, MAINSTREAM, MAINSTREAM, 48],
      ],
    });
    const years = follow(channelsOf(1), [flows, next], rooms);
    // Ten could; 56 − 50 = 6 are let in. Then 56 − 48 − 6 = 2 more.
    expect(years.map(({ reached }) => reached[0])).toEqual([expect.closeTo(6, 9), expect.closeTo(2, 9)]);
    expect(years.map(({ held }) => held)).toEqual([true, true]);
  });

  it('keeps within the places of a phase', () => {
    const rooms = roomsOf(
      [places({ provision: 'mainstream', phase: 'secondary', fromDate: day('2025-09-01'), places: 3 })],
      windows,
    );
    const flows = yearOf({ moves: [[11, MAINSTREAM, SPECIAL, 20]], starts: [[8, SPECIAL, 8]] });
    const [year] = follow(channelsOf(1), [flows], rooms);
    expect(year!.touched[0]![cellOf(11, SPECIAL)]).toBeCloseTo(3, 9);
    expect(year!.touched[0]![cellOf(8, SPECIAL)]).toBeCloseTo(4, 9);
  });

  it('reaches nobody before it begins, and begins anew with each draw', () => {
    const channels = actionOf(
      [acting({ startDate: day('2028-09-01'), deliverability: flat(1) })],
      [PATHWAY],
      'central',
      windows,
    ).channels;
    const year = yearOf({
      moves: [
        [11, MAINSTREAM, SPECIAL, 20],
        [12, SPECIAL, SPECIAL, 20],
      ],
    });
    expect(follow(channels, [year, year]).map(({ reached }) => reached[0])).toEqual([0, 0]);
    const reach = redirection(channelsOf(1), NO_ROOMS);
    const moves = roomForMoves();
    listMoves(year, moves);
    const held = [1, 2].map(() => {
      reach.begin();
      reach.advance(1, year, moves);
      return sumOf(reach.touched[0]!);
    });
    expect(held).toEqual([10, 10]);
  });
});

/** Four years of anything: starts, moves between a few places at any age, ceases. */
const anyYears = fc.array(
  fc.record({
    moves: fc.array(
      fc.tuple(
        fc.constantFrom(4, 5, 11, 12, 16),
        fc.constantFrom(MAINSTREAM, SPECIAL, INDEPENDENT),
        fc.constantFrom(MAINSTREAM, SPECIAL, INDEPENDENT, POST16),
        fc.integer({ min: 1, max: 30 }),
      ),
      { maxLength: 10 },
    ),
    starts: fc.array(
      fc.tuple(
        fc.constantFrom(4, 10, 11, 15),
        fc.constantFrom(MAINSTREAM, SPECIAL, INDEPENDENT),
        fc.integer({ min: 1, max: 30 }),
      ),
      { maxLength: 6 },
    ),
    ceases: fc.array(
      fc.tuple(fc.constantFrom(5, 11, 12), fc.constantFrom(SPECIAL, INDEPENDENT), fc.integer({ min: 1, max: 9 })),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('whatever happens', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  it('never holds more children than there are in any state, nor reaches more than come along', () => {
    fc.assert(
      fc.property(anyYears, part, (specs, delivered) => {
        const years = specs.map(yearOf);
        follow(channelsOf(delivered), years).forEach(({ touched, reached }, index) => {
          const { closing, starts, moves } = years[index]!;
          for (let cell = 0; cell < CELLS; cell++) expect(touched[0]![cell]).toBeLessThanOrEqual(closing[cell]! + 1e-9);
          expect(reached[0]).toBeLessThanOrEqual(sumOf(starts) + sumOf(moves) + 1e-9);
        });
      }),
    );
  });

  it('never does less when more is delivered, for nobody and never', () => {
    fc.assert(
      fc.property(
        anyYears,
        part,
        part,
        fc.constantFrom('mainstream_not_special', 'starts', 'ceases'),
        (specs, one, other, pathway) => {
          const years = specs.map(yearOf);
          const less = follow(channelsOf(Math.min(one, other), pathway), years);
          const more = follow(channelsOf(Math.max(one, other), pathway), years);
          for (const [index, { touched }] of less.entries()) {
            for (let cell = 0; cell < CELLS; cell++) {
              expect(touched[0]![cell]).toBeLessThanOrEqual(more[index]!.touched[0]![cell]! + 1e-9);
            }
          }
        },
      ),
    );
  });
});

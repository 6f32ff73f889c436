import { describe, expect, it } from 'vitest';
import { type FlowChange, flowChangesOf } from '../../src/forecast/flow-changes.ts';
import { CELLS, cellOf, PLACE_OF, PLACES, sumOf } from '../../src/forecast/states.ts';

const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;
const INDEPENDENT = PLACE_OF.get('special_independent')!;

const of = (...changes: FlowChange[]) => flowChangesOf(changes, 2026);

/** Sixty new plans in mainstream and forty in state special schools, at 8 and at 12. */
function inflow(changes: FlowChange, year = 1): Float64Array {
  const expected = new Float64Array(CELLS);
  for (const age of [8, 12]) {
    expected[cellOf(age, MAINSTREAM)] = 60;
    expected[cellOf(age, SPECIAL)] = 40;
  }
  of(changes).inflow!('starts', year, expected);
  return expected;
}

/** Of those in mainstream, 80% stay, 15% go to state special schools and 5% to independent ones. */
function going(age: number, ...changes: FlowChange[]): readonly number[] {
  const shares = new Float64Array(PLACES);
  shares[MAINSTREAM] = 0.8;
  shares[SPECIAL] = 0.15;
  shares[INDEPENDENT] = 0.05;
  of(...changes).going!(1, age, MAINSTREAM, shares);
  expect(sumOf(shares)).toBeCloseTo(1, 12);
  return [shares[MAINSTREAM]!, shares[SPECIAL]!, shares[INDEPENDENT]!].map((share) => Number(share.toFixed(12)));
}

describe('flowChangesOf', () => {
  it('changes nothing where nothing is said', () => {
    expect(of()).toEqual({});
    const expected = new Float64Array(CELLS).fill(1);
    of({ change: 'arrivals', scale: 2 }).inflow!('starts', 1, expected);
    expect(sumOf(expected)).toBe(CELLS);
  });

  it('scales new plans: all, of an age, into a place, in some years', () => {
    expect(sumOf(inflow({ change: 'starts', scale: 1.5 }))).toBe(300);
    expect(sumOf(inflow({ change: 'starts', scale: 0, age_band: '5-10' }))).toBe(100);
    expect(sumOf(inflow({ change: 'starts', scale: 2, into: 'special_state' }))).toBe(280);
    expect(sumOf(inflow({ change: 'starts', scale: 2, from: 2028 }, 1))).toBe(200);
    expect(sumOf(inflow({ change: 'starts', scale: 2, from: 2028 }, 2))).toBe(400);
    expect(sumOf(inflow({ change: 'starts', scale: 2, until: 2027 }, 2))).toBe(200);
  });

  it('adds so many a year, in proportion, and never leaves fewer than none', () => {
    const more = inflow({ change: 'starts', shift: 50 });
    expect(sumOf(more)).toBeCloseTo(250, 9);
    expect(more[cellOf(8, MAINSTREAM)]).toBeCloseTo(75, 9);
    expect(sumOf(inflow({ change: 'starts', shift: -500 }))).toBe(0);
  });

  it('sends a share of new plans to another place at the same age', () => {
    const sent = inflow({ change: 'starts', into: 'special_state', redirect_to: 'mainstream', share: 0.25 });
    expect([sent[cellOf(8, MAINSTREAM)], sent[cellOf(8, SPECIAL)]]).toEqual([70, 30]);
    const all = inflow({ change: 'starts', redirect_to: 'mainstream', share: 1 });
    expect([all[cellOf(12, MAINSTREAM)], all[cellOf(12, SPECIAL)]]).toEqual([100, 0]);
  });

  it('scales and shifts the chance of ceasing, within 0 and 1, of a place and an age', () => {
    const chance = (change: FlowChange, age = 18, place = MAINSTREAM) => of(change).ceasing!(1, age, place, 0.2);
    expect(chance({ change: 'ceases', scale: 1.5 })).toBeCloseTo(0.3, 12);
    expect(chance({ change: 'ceases', shift: 0.9 })).toBe(1);
    expect(chance({ change: 'ceases', shift: -0.9 })).toBe(0);
    expect(chance({ change: 'ceases', scale: 2, out_of: 'special_state' })).toBe(0.2);
    expect(chance({ change: 'ceases', scale: 2, age_band: '20-25' })).toBe(0.2);
  });

  it('scales moves, and whoever does not go stays', () => {
    expect(going(8, { change: 'moves', scale: 0.5 })).toEqual([0.9, 0.075, 0.025]);
    expect(going(8, { change: 'moves', into: 'special_independent', scale: 0 })).toEqual([0.85, 0.15, 0]);
    expect(going(8, { change: 'moves', out_of: 'resourced', scale: 0 })).toEqual([0.8, 0.15, 0.05]);
  });

  it('lets nobody move more than once a year', () => {
    expect(going(8, { change: 'moves', into: 'special_state', scale: 10 })).toEqual([0, 0.95, 0.05]);
    expect(going(8, { change: 'moves', scale: 10 })).toEqual([0, 0.75, 0.25]);
  });

  it('sends a share of moves elsewhere, or keeps them where they are', () => {
    expect(
      going(8, { change: 'moves', into: 'special_independent', redirect_to: 'special_state', share: 0.6 }),
    ).toEqual([0.8, 0.18, 0.02]);
    expect(going(8, { change: 'moves', into: 'special_state', redirect_to: 'mainstream', share: 0.2 })).toEqual([
      0.83, 0.12, 0.05,
    ]);
  });

  it('acts at a change of phase alone where that is meant', () => {
    expect(going(11, { change: 'transfer_moves', scale: 0 })).toEqual([1, 0, 0]);
    expect(going(12, { change: 'transfer_moves', scale: 0 })).toEqual([0.8, 0.15, 0.05]);
  });

  it('delays the level of a flow, never to before the last census', () => {
    const { levelOf } = of({ change: 'starts', delay_years: 2 });
    expect([1, 2, 3].map((year) => levelOf!('starts', year))).toEqual([0, 0, 1]);
    expect(levelOf!('ceases', 3)).toBe(3);
  });

  it('takes one change after the other', () => {
    expect(going(8, { change: 'moves', scale: 0.5 }, { change: 'moves', scale: 0.5 })).toEqual([0.95, 0.0375, 0.0125]);
  });
});

import { describe, expect, it } from 'vitest';
import { leversOf } from '../../src/forecast/levers.ts';
import { prepare } from '../../src/forecast/prepared.ts';
import { roomForYear, rowOfMoves } from '../../src/forecast/snapshots.ts';
import { cellOf, PLACE_OF } from '../../src/forecast/states.ts';
import { driftOf } from '../../src/statistics/level-with-drift.ts';
import { CONTENT, input } from './inputs.ts';

const model = prepare(input()).model!;
const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;
const INDEPENDENT = PLACE_OF.get('special_independent')!;

/**
 * Forty new plans, ten of them in special schools, two of those independent. At Year 7, 30 of 100 in mainstream go to state
 * special schools and ten to independent ones; at 8, five more to independent ones.
 */
const flows = roomForYear(2030);
flows.starts[cellOf(8, MAINSTREAM)] = 30;
flows.starts[cellOf(8, SPECIAL)] = 8;
flows.starts[cellOf(8, INDEPENDENT)] = 2;
flows.moves[rowOfMoves(11, MAINSTREAM) + MAINSTREAM] = 60;
flows.moves[rowOfMoves(11, MAINSTREAM) + SPECIAL] = 30;
flows.moves[rowOfMoves(11, MAINSTREAM) + INDEPENDENT] = 10;
flows.moves[rowOfMoves(8, MAINSTREAM) + INDEPENDENT] = 5;

const levers = leversOf(model, flows, CONTENT.goal);
const of = (id: string) => levers.find((lever) => lever.id === id)!;

describe('leversOf', () => {
  it('knows what each is expected to be', () => {
    expect(of('new-plans-in-special').valueAt(0)).toBeCloseTo(10 / 40, 12);
    expect(of('moves-into-special').valueAt(0)).toBeCloseTo(40 / 100, 12);
    // Of 8 + 2 new plans and 30 + 10 + 5 moves into special schools, 2 + 10 + 5.
    expect(of('independent-of-special').valueAt(0)).toBeCloseTo(17 / 55, 12);
    expect(of('costs').valueAt(0)).toBe(1);
    expect(of('new-plans-growth').valueAt(0)).toBeCloseTo(Math.exp(driftOf(model.starts.level!).mean) - 1, 12);
  });

  it('goes as far as the playbook says, and half of the way half as far', () => {
    expect(of('new-plans-in-special').valueAt(1)).toBeCloseTo(0.125, 12);
    expect(of('moves-into-special').valueAt(0.5)).toBeCloseTo(0.3, 12);
    expect(of('costs').valueAt(0.5)).toBeCloseTo(0.9, 12);
    expect(of('new-plans-growth').valueAt(1)).toBeCloseTo(-0.1, 12);
  });

  it('changes what it is about, and nothing where it is as expected', () => {
    expect(of('moves-into-special').changesAt(0)).toEqual([]);
    expect(of('new-plans-in-special').changesAt(1)).toEqual([
      { change: 'starts', into: 'special_state', redirect_to: 'mainstream', share: 0.5 },
      { change: 'starts', into: 'special_independent', redirect_to: 'mainstream', share: 0.5 },
    ]);
    expect(of('costs').changesAt(1)).toEqual([{ change: 'cost', of: 'all', scale: 0.8 }]);
    expect(of('new-plans-growth').driftAt(1)).toBeLessThan(0);
    expect(of('new-plans-growth').driftAt(0)).toBe(0);
  });

  it('reads the same off a year of the past', () => {
    expect(of('moves-into-special').pastValue(flows, undefined)).toBeCloseTo(0.4, 12);
    expect(of('new-plans-growth').pastValue(flows, undefined)).toBeUndefined();
    const before = roomForYear(2029);
    before.starts[cellOf(8, MAINSTREAM)] = 50;
    expect(of('new-plans-growth').pastValue(flows, before)).toBeCloseTo(-0.2, 12);
    expect(of('new-plans-in-special').pastValue(roomForYear(2029), undefined)).toBeUndefined();
    expect(of('costs').pastValue(flows, undefined)).toBeUndefined();
  });

  it('ends no plan sooner', () => {
    expect(levers.flatMap((lever) => lever.changesAt(1)).map(({ change }) => change)).not.toContain('ceases');
  });
});

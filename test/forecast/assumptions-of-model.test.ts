import { describe, expect, it } from 'vitest';
import { assumptionsOfModel } from '../../src/forecast/assumptions-of-model.ts';
import { prepare } from '../../src/forecast/prepared.ts';
import { driftOf, meanPath, spreadOf } from '../../src/statistics/level-with-drift.ts';
import { input } from './inputs.ts';

const model = prepare(input()).model!;
const assumptions = assumptionsOfModel(model);
const of = (id: string) => assumptions.find((one) => one.id === id)!;

describe('assumptionsOfModel', () => {
  it('are how fast new plans grow, and how many come, cease and move', () => {
    expect(assumptions.map(({ id }) => id)).toEqual([
      'new-plans-growth',
      'new-plans',
      'arrivals',
      'ceases',
      'transfer-moves',
      'other-moves',
    ]);
  });

  it('lie at the ends of a 90% interval', () => {
    const { mean, sd } = driftOf(model.starts.level!);
    expect(of('new-plans-growth').low.value).toBeCloseTo(Math.exp(mean - 1.644854 * sd) - 1, 12);
    expect(driftOf(of('new-plans-growth').high.model!.starts.level!).mean).toBeCloseTo(mean + 1.644854 * sd, 12);
    expect(of('new-plans').high.value).toBeCloseTo(Math.exp(1.644854 * spreadOf(model.starts.level!)), 12);
  });

  it('move what they name and nothing else', () => {
    const { model: moved } = of('transfer-moves').high;
    const shift = (levels: typeof model.leaving.levels) => levels.map((level) => meanPath(level, 0)[0]!);
    const before = shift(model.leaving.levels);
    expect(shift(moved!.leaving.levels)[0]).toBe(before[0]);
    for (const factor of [1, 2, 3]) expect(shift(moved!.leaving.levels)[factor]).toBeGreaterThan(before[factor]!);
    expect(moved!.ceases).toBe(model.ceases);
    expect(moved!.starts).toBe(model.starts);
  });

  it('leave out arrivals where there are none', () => {
    const without = { ...model, arrivals: { ...model.arrivals, level: undefined } };
    expect(assumptionsOfModel(without).map(({ id }) => id)).not.toContain('arrivals');
  });
});

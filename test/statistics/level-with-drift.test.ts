import { describe, expect, it } from 'vitest';
import { normalDraws, uniformSource } from '../../src/statistics/draws.ts';
import { moments } from '../../src/statistics/intervals.ts';
import {
  type Belief,
  drawnPath,
  driftOf,
  levelAfter,
  meanPath,
  movedBy,
  spreadOf,
} from '../../src/statistics/level-with-drift.ts';

/** Nothing but drift: no steps, no straying. */
const STRAIGHT: Belief = {
  drift: { mean: 0, sd: 10 },
  steps: { none: 1, usual: 1 },
  straying: { none: 1, usual: 1 },
};
const at = (...values: number[]) => values.map((value) => ({ value, variance: 1e-6 }));

describe('levelAfter', () => {
  it('goes through points on a line, and on along it', () => {
    const level = levelAfter(at(1, 1.5, 2, 2.5), STRAIGHT);
    expect(driftOf(level).mean).toBeCloseTo(0.5, 6);
    expect([...meanPath(level, 2)]).toEqual([2.5, 3, 3.5].map((value) => expect.closeTo(value, 6)));
  });

  it('knows no more of the drift than was believed from one year alone', () => {
    const level = levelAfter(at(3), { ...STRAIGHT, drift: { mean: 0.1, sd: 0.2 } });
    expect(driftOf(level)).toEqual({ mean: 0.1, sd: expect.closeTo(0.2, 12) });
  });

  it('leans on the belief as far as the years are unsure: precision by precision', () => {
    // Two years of variance 0.5 each: the difference, 1, has variance 1, as has the belief of no drift. Half way.
    const level = levelAfter(
      [
        { value: 0, variance: 0.5 },
        { value: 1, variance: 0.5 },
      ],
      { ...STRAIGHT, drift: { mean: 0, sd: 1 } },
    );
    expect(driftOf(level)).toEqual({ mean: expect.closeTo(0.5, 12), sd: expect.closeTo(Math.SQRT1_2, 12) });
  });

  it('passes over a year that says nothing', () => {
    const level = levelAfter([...at(1), undefined, ...at(2)], STRAIGHT);
    expect(driftOf(level).mean).toBeCloseTo(0.5, 6);
  });

  it('finds steps and straying where the years show them, and none where they do not', () => {
    const belief: Belief = { ...STRAIGHT, steps: { none: 0.5, usual: 0.1 }, straying: { none: 0.5, usual: 0.1 } };
    const none = (values: number[]) =>
      levelAfter(at(...values), belief)
        .components.filter(({ step, stray }) => step === 0 && stray === 0)
        .reduce((sum, { weight }) => sum + weight, 0);
    expect(none([1, 1.0001, 1, 0.9999, 1])).toBeGreaterThan(0.25);
    expect(none([1, 1.4, 0.8, 1.3, 0.9])).toBeLessThan(1e-6);
  });

  it('weighs to one, and needs a measure', () => {
    const weights = levelAfter(at(1, 2, 1), { ...STRAIGHT, steps: { none: 0.5, usual: 0.1 } }).components;
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(() => levelAfter([undefined], STRAIGHT)).toThrow(RangeError);
  });
});

describe('drawnPath', () => {
  it('begins at the level and scatters as level, drift and steps do: variance 4 + 2² × 1 after two years', () => {
    const component = {
      weight: 1,
      step: 0,
      stray: 0,
      state: { level: 5, drift: 1, varLevel: 4, covariance: 0, varDrift: 1 },
    };
    const source = uniformSource(1);
    const normal = normalDraws(source, 0, 1);
    const paths = Array.from({ length: 20_000 }, () => drawnPath({ components: [component] }, 2, source, normal));
    const inYear = (year: number) => moments(paths.map((path) => path[year]!));
    expect(inYear(0).mean).toBeCloseTo(5, 1);
    expect(inYear(2).mean).toBeCloseTo(7, 1);
    expect(inYear(0).variance).toBeGreaterThan(3.8);
    expect(inYear(0).variance).toBeLessThan(4.2);
    expect(inYear(2).variance! / 8).toBeCloseTo(1, 1);
  });
});

describe('movedBy and spreadOf', () => {
  it('moves level and drift and leaves the spread', () => {
    const level = levelAfter(at(1, 1.5, 2), { ...STRAIGHT, steps: { none: 0.5, usual: 0.1 } });
    const moved = movedBy(level, 1, 0.25);
    expect(driftOf(moved).mean - driftOf(level).mean).toBeCloseTo(0.25, 12);
    expect(meanPath(moved, 0)[0]! - meanPath(level, 0)[0]!).toBeCloseTo(1, 12);
    expect(spreadOf(moved)).toBeCloseTo(spreadOf(level), 12);
  });
});

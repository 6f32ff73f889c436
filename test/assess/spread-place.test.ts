import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInSpread } from '../../src/assess/spread-place.ts';

const SPREAD = { p10: 0.2, p25: 0.3, p50: 0.4, p75: 0.6, p90: 0.9 };

describe('placeInSpread', () => {
  it.each([
    [0.2, 10],
    [0.3, 25],
    [0.4, 50],
    [0.6, 75],
    [0.9, 90],
    [0.25, 17.5],
    [0.5, 62.5],
    [0.75, 82.5],
  ])('%f stands at %f', (value, place) => {
    expect(placeInSpread(SPREAD, value)).toBeCloseTo(place, 9);
  });

  it('runs its end segments on: 15 places for each 0.1 below, 5 for each 0.1 above', () => {
    expect(placeInSpread(SPREAD, 0.15)).toBeCloseTo(2.5, 9);
    expect(placeInSpread(SPREAD, 1)).toBeCloseTo(95, 9);
  });

  it('stops at 0 and 100', () => {
    expect(placeInSpread(SPREAD, -5)).toBe(0);
    expect(placeInSpread(SPREAD, 50)).toBe(100);
  });

  it('takes the middle place where percentiles fall together', () => {
    const tied = { p10: 0, p25: 0, p50: 0, p75: 0.1, p90: 0.2 };
    expect(placeInSpread(tied, 0)).toBe(30); // halfway between 10 and 50
    expect(placeInSpread(tied, 0.05)).toBeCloseTo(62.5, 9);
    expect(placeInSpread(tied, -0.01)).toBe(0);
    const top = { p10: 0.1, p25: 0.2, p50: 0.5, p75: 1, p90: 1 };
    expect(placeInSpread(top, 1)).toBe(82.5);
    expect(placeInSpread(top, 1.1)).toBe(100);
    const flat = { p10: 1, p25: 1, p50: 1, p75: 1, p90: 1 };
    expect([0.9, 1, 1.1].map((value) => placeInSpread(flat, value))).toEqual([0, 50, 100]);
  });

  it('rises with the figure and stays within 0 to 100', () => {
    const value = fc.double({ min: -2, max: 3, noNaN: true });
    const spread = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
      .map((values) => values.toSorted((a, b) => a - b))
      .map(([p10, p25, p50, p75, p90]) => ({ p10: p10!, p25: p25!, p50: p50!, p75: p75!, p90: p90! }));
    fc.assert(
      fc.property(spread, value, value, (percentiles, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [first, second] = [placeInSpread(percentiles, low), placeInSpread(percentiles, high)];
        expect(first).toBeLessThanOrEqual(second + 1e-9);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(100);
      }),
    );
  });
});

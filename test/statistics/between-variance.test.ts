import { describe, expect, it } from 'vitest';
import { varianceBetween } from '../../src/statistics/between-variance.ts';

const deviation = (observed: number, expected: number, variance: number) => ({ observed, expected, variance });

describe('varianceBetween', () => {
  it('is Q less its freedom over the weight left', () => {
    // Deviations 10, −10, 10, −10 of variance 25: Q = 4 × 100 ÷ 25 = 16; none fitted, freedom 4.
    // Weight left: (100 − 4 × 625 ÷ 100) × 4 ÷ 3 = 100. (16 − 4) ÷ 100 = 0.12.
    const all = [deviation(60, 50, 25), deviation(40, 50, 25), deviation(60, 50, 25), deviation(40, 50, 25)];
    expect(varianceBetween(all, 0)).toBeCloseTo(0.12, 12);
  });

  it('is nothing where counts stray no further than chance', () => {
    expect(varianceBetween([deviation(51, 50, 25), deviation(49, 50, 25), deviation(50, 50, 25)], 1)).toBe(0);
  });

  it('cannot be told without freedom', () => {
    expect(varianceBetween([deviation(60, 50, 25)], 1)).toBeUndefined();
    expect(varianceBetween([], 0)).toBeUndefined();
  });
});

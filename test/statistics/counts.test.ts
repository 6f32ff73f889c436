import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialQuantile, poissonQuantile } from '../../src/statistics/counts.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { moments } from '../../src/statistics/intervals.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('binomialQuantile', () => {
  it('is the least count with at least the probability at or below it: three coins', () => {
    // Of three fair coins: none 1/8, one 4/8 at or below, two 7/8, three 1.
    expect([0, 0.125, 0.126, 0.5, 0.51, 0.875, 0.88, 0.999].map((p) => binomialQuantile(p, 3, 0.5))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3,
    ]);
  });

  it('is certain where the chance is', () => {
    expect([binomialQuantile(0.5, 9, 0), binomialQuantile(0.5, 9, 1), binomialQuantile(0.5, 0, 0.5)]).toEqual([
      0, 9, 0,
    ]);
  });

  it('never falls as the probability rises, nor leaves what there is', () => {
    fc.assert(
      fc.property(probability, probability, fc.integer({ min: 0, max: 3000 }), probability, (one, other, n, p) => {
        const low = binomialQuantile(Math.min(one, other), n, p);
        const high = binomialQuantile(Math.max(one, other), n, p);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(n);
        expect(Number.isInteger(low)).toBe(true);
      }),
    );
  });

  it.each([
    [20, 0.1],
    [400, 0.6],
    [5000, 0.3],
  ])('has the mean and variance of Binomial(%d, %d)', (n, p) => {
    const uniform = uniformSource(1);
    const { mean, variance } = moments(Array.from({ length: 20_000 }, () => binomialQuantile(uniform(), n, p)));
    expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt((n * p * (1 - p)) / 20_000));
    expect(variance! / (n * p * (1 - p))).toBeCloseTo(1, 1);
  });
});

describe('poissonQuantile', () => {
  it('is the least count with at least the probability at or below it: a mean of 1', () => {
    // P(0) = e⁻¹ = 0.3679, P(≤1) = 0.7358, P(≤2) = 0.9197.
    expect([0, 0.36, 0.37, 0.73, 0.74, 0.91, 0.92].map((p) => poissonQuantile(p, 1))).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  it('is nothing for a mean of nothing', () => {
    expect([poissonQuantile(0.9, 0), poissonQuantile(0.9, -1)]).toEqual([0, 0]);
  });

  it('never falls as the probability or the mean rises', () => {
    const mean = fc.double({ min: 0, max: 2000, noNaN: true });
    fc.assert(
      fc.property(probability, probability, mean, mean, (one, other, first, second) => {
        const least = poissonQuantile(Math.min(one, other), Math.min(first, second));
        expect(least).toBeLessThanOrEqual(poissonQuantile(Math.max(one, other), Math.max(first, second)));
      }),
    );
  });

  it.each([0.4, 30, 900])('has mean and variance %d', (expected) => {
    const uniform = uniformSource(2);
    const { mean, variance } = moments(Array.from({ length: 20_000 }, () => poissonQuantile(uniform(), expected)));
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / 20_000));
    expect(variance! / expected).toBeCloseTo(1, 1);
  });
});

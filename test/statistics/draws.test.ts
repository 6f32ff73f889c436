import { describe, expect, it } from 'vitest';
import { coarseSource, normalDraws, quantile, shareDraws, uniformSource } from '../../src/statistics/draws.ts';

const take = (draw: () => number, count: number) => Array.from({ length: count }, draw);
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('seeded draws', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(take(uniformSource(1), 5)).toEqual(take(uniformSource(1), 5));
    expect(take(uniformSource(1), 5)).not.toEqual(take(uniformSource(2), 5));
  });

  it('gives coarse numbers from 0 to 1, evenly, the same for the same seed', () => {
    expect(take(coarseSource(5), 5)).toEqual(take(coarseSource(5), 5));
    const draws = take(coarseSource(5), 20_000);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
  });

  it('draws shares around their Jeffreys mean: 12 of 30 is 12.5 ÷ 31', () => {
    const draws = take(shareDraws(uniformSource(7), 0.4, 30), 20_000);
    expect(mean(draws)).toBeCloseTo(12.5 / 31, 2);
    expect(Math.min(...draws)).toBeGreaterThan(0);
    expect(Math.max(...draws)).toBeLessThan(1);
  });

  it('draws a normal with its mean and standard error', () => {
    const draws = take(normalDraws(uniformSource(7), 0.5, 0.1), 20_000);
    expect(mean(draws)).toBeCloseTo(0.5, 2);
    expect(Math.sqrt(mean(draws.map((d) => (d - 0.5) ** 2)))).toBeCloseTo(0.1, 2);
  });
});

describe('quantile', () => {
  it('interpolates between neighbours: the quarter point of 10, 20, 30, 40 is 17.5', () => {
    expect(quantile([10, 20, 30, 40], 0.25)).toBe(17.5);
    expect(quantile([10, 20, 30, 40], 0)).toBe(10);
    expect(quantile([10, 20, 30, 40], 1)).toBe(40);
    expect(quantile([5], 0.9)).toBe(5);
  });

  it('refuses nothing', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

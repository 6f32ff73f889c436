import { describe, expect, it } from 'vitest';
import { effectiveCount, FULL_STRENGTH, shrinkageStrength } from '../../src/statistics/strength.ts';

const rows = (counts: readonly (readonly [number, number])[]) =>
  counts.map((row) => ({ counts: row, towards: [0.5, 0.5] }));

describe('shrinkageStrength', () => {
  it('is full where rows are no more different than chance, or say nothing', () => {
    expect(
      shrinkageStrength(
        rows([
          [10, 10],
          [11, 9],
          [9, 11],
        ]),
      ),
    ).toBe(FULL_STRENGTH);
    expect(
      shrinkageStrength(
        rows([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toBe(FULL_STRENGTH);
    expect(shrinkageStrength([])).toBe(FULL_STRENGTH);
  });

  it('is little where each row is of a kind', () => {
    expect(
      shrinkageStrength(
        rows([
          [40, 0],
          [0, 40],
          [39, 1],
          [1, 39],
        ]),
      ),
    ).toBeLessThan(1);
  });

  it('finds about the strength that made the rows', () => {
    // Beta(5, 5) has a strength of 10: shares of twelve rows at its own quantiles, 200 observations each.
    const shares = [0.24, 0.32, 0.37, 0.41, 0.44, 0.48, 0.52, 0.56, 0.59, 0.63, 0.68, 0.76];
    const found = shrinkageStrength(rows(shares.map((share) => [200 * share, 200 * (1 - share)])));
    expect(found).toBeGreaterThanOrEqual(8);
    expect(found).toBeLessThanOrEqual(16);
  });

  it('ignores a category that nobody is in', () => {
    const counts = [
      { counts: [9, 1, 0], towards: [0.5, 0.5, 0] },
      { counts: [1, 9, 0], towards: [0.5, 0.5, 0] },
    ];
    expect(shrinkageStrength(counts)).toBe(
      shrinkageStrength(
        rows([
          [9, 1],
          [1, 9],
        ]),
      ),
    );
  });
});

describe('effectiveCount', () => {
  it('is n (s + 1) ÷ (n + s): everything at full strength, one row where rows share nothing', () => {
    expect(effectiveCount(100, 9)).toBeCloseTo((100 * 10) / 109, 12);
    expect(effectiveCount(100, 1e12)).toBeCloseTo(100, 6);
    expect(effectiveCount(100, 0)).toBe(1);
    expect(effectiveCount(0, 9)).toBe(0);
  });
});

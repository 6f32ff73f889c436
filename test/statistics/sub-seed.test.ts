import { describe, expect, it } from 'vitest';
import { subSeed } from '../../src/statistics/sub-seed.ts';

describe('subSeed', () => {
  it('gives the same seed for the same use, and another for another use or another seed', () => {
    expect(subSeed(42, 'E01:case_review')).toBe(subSeed(42, 'E01:case_review'));
    expect(subSeed(42, 'E01:case_review')).not.toBe(subSeed(42, 'E02:case_review'));
    expect(subSeed(42, 'E01:case_review')).not.toBe(subSeed(43, 'E01:case_review'));
  });

  it('does not run seed and name together', () => {
    expect(subSeed(1, '2x')).not.toBe(subSeed(12, 'x'));
  });

  it('gives whole numbers of 32 bits, all different over a thousand neighbouring uses', () => {
    const seeds = Array.from({ length: 1000 }, (_, i) => subSeed(i % 10, `E${Math.floor(i / 10)}`));
    expect(new Set(seeds).size).toBe(1000);
    for (const seed of seeds) {
      expect(Number.isInteger(seed)).toBe(true);
      expect(seed).toBeGreaterThanOrEqual(0);
      expect(seed).toBeLessThan(2 ** 32);
    }
  });

  it('spreads its seeds: a thousand neighbouring uses fill ten equal bins about evenly', () => {
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 1000; i++) bins[Math.floor((subSeed(i, 'weight') / 2 ** 32) * 10)]!++;
    // Each bin expects 100 with a standard deviation of 9.5.
    for (const bin of bins) expect(Math.abs(bin - 100)).toBeLessThan(48);
  });
});

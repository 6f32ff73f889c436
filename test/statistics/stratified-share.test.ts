import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/statistics/intervals.ts';
import { stratifiedShare } from '../../src/statistics/stratified-share.ts';

describe('stratifiedShare', () => {
  it('weights strata by hand: 10 cases of weight 12 and 20 of weight 2', () => {
    // Σw = 120 + 40 = 160; Σw² = 10 × 144 + 20 × 4 = 1,520; marked = 3 × 12 + 10 × 2 = 56.
    const share = stratifiedShare([
      { weight: 12, n: 10, marked: 3 },
      { weight: 2, n: 20, marked: 10 },
    ])!;
    expect(share.value).toBeCloseTo(56 / 160, 12);
    expect(share.nEffective).toBeCloseTo(160 ** 2 / 1520, 12); // 16.84
    expect(share.n).toBe(30);
    expect(share.marked).toBe(13);
    const { lower, upper } = wilson(56 / 160, 160 ** 2 / 1520);
    expect(share.lower).toBeCloseTo(lower, 12);
    expect(share.upper).toBeCloseTo(upper, 12);
  });

  it('has an effective size of exactly n where weights are equal, however awkward', () => {
    for (const n of [7, 10, 30, 49]) {
      expect(stratifiedShare([{ weight: 100 / n, n, marked: 1 }])!.nEffective).toBe(n);
    }
  });

  it('leaves out cases that carry no weight', () => {
    const framed = { weight: 4, n: 10, marked: 5 };
    expect(stratifiedShare([framed, { weight: 0, n: 90, marked: 90 }])).toEqual(stratifiedShare([framed]));
  });

  it('is undefined where nothing carries weight', () => {
    expect(stratifiedShare([])).toBeUndefined();
    expect(stratifiedShare([{ weight: 0, n: 5, marked: 5 }])).toBeUndefined();
    expect(stratifiedShare([{ weight: 3, n: 0, marked: 0 }])).toBeUndefined();
  });

  it('has an effective size of at most n, and a share between 0 and 1 inside its interval', () => {
    const tally = fc
      .record({ weight: fc.double({ min: 0.1, max: 500, noNaN: true }), n: fc.integer({ min: 1, max: 60 }) })
      .chain(({ weight, n }) => fc.integer({ min: 0, max: n }).map((marked) => ({ weight, n, marked })));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 12 }), (tallies) => {
        const share = stratifiedShare(tallies)!;
        expect(share.nEffective).toBeLessThanOrEqual(share.n * (1 + 1e-12));
        expect(share.nEffective).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(share.lower).toBeLessThanOrEqual(share.value + 1e-12);
        expect(share.upper).toBeGreaterThanOrEqual(share.value - 1e-12);
      }),
    );
  });
});

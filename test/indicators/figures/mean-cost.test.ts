import { describe, expect, it } from 'vitest';
import { meanCost } from '../../../src/indicators/figures/mean-cost.ts';

describe('meanCost', () => {
  it('is a mean with Student limits: £10,000 to £50,000 in five steps is £30,000 ± £19,632', () => {
    // Variance 250,000,000; standard error √(250,000,000 ÷ 5) = 7,071.07; t(4) = 2.776445; half width 19,632.43.
    const outcome = meanCost([10_000, 20_000, 30_000, 40_000, 50_000], []);
    expect(outcome).toMatchObject({ status: 'known', value: 30_000, numerator: 150_000, denominator: 5 });
    expect(outcome.status === 'known' && outcome.lower).toBeCloseTo(30_000 - 19_632.43, 1);
    expect(outcome.status === 'known' && outcome.upper).toBeCloseTo(30_000 + 19_632.43, 1);
  });

  it('says how concentrated the sum is: (50 + 40) ÷ 150 and (10 + 20 + 30) ÷ 50', () => {
    expect(meanCost([10, 20, 30, 40, 50], [])).toMatchObject({
      concentration: { twoLargestShare: 0.6, restOverLargest: 1.2 },
    });
  });

  it('has no interval of one cost, and one cost is the whole sum', () => {
    const outcome = meanCost([45_000], [{ reason: 'annual-cost-missing', count: 2 }]);
    expect(outcome).toMatchObject({
      value: 45_000,
      denominator: 1,
      concentration: { twoLargestShare: 1, restOverLargest: 0 },
      trace: { used: 1, leftOut: [{ reason: 'annual-cost-missing', count: 2 }] },
    });
    expect(outcome).not.toHaveProperty('lower');
  });

  it('counts £0, and treats nothing but £0 as fully concentrated: the sum gives each away', () => {
    expect(meanCost([0, 6000], [])).toMatchObject({ value: 3000, denominator: 2 });
    expect(meanCost([0, 0, 0], [])).toMatchObject({
      value: 0,
      concentration: { twoLargestShare: 1, restOverLargest: 0 },
    });
  });
});

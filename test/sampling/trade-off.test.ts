import { describe, expect, it } from 'vitest';
import { halfWidth } from '../../src/sampling/precision.ts';
import { designOf, tradeOff } from '../../src/sampling/trade-off.ts';

const CONTENT = {
  minimum: { value: 3, reason: 'r' },
  tradeOff: { totals: [8, 20, 200], perStratum: [5, 10], reason: 'r' },
};

describe('designOf', () => {
  it('says how far off shares may be: over all strata, and in those with the most and the fewest cases', () => {
    const design = designOf([100, 20, 10], [10, 10, 4], 10);
    expect([design.cases, design.speaking]).toEqual([24, 2]);
    // Weights 10, 2 and 2.5: (100 + 20 + 10)² ÷ (1,000 + 40 + 25) = 16,900 ÷ 1,065.
    expect(design.nEffective).toBeCloseTo(16_900 / 1065, 12);
    expect(design.overall).toBe(halfWidth(design.nEffective));
    expect([design.atBest, design.atWorst]).toEqual([halfWidth(10), halfWidth(4)]);
  });

  it('needs a stratum', () => {
    expect(() => designOf([], [], 10)).toThrow(RangeError);
  });
});

describe('tradeOff', () => {
  it('offers totals that give every stratum its minimum and leave somebody out, and sizes of each stratum, fewest first', () => {
    // Three strata take nine cases at least, and hold 130 children.
    expect(tradeOff([100, 20, 10], CONTENT, 10).map(({ wanted, design }) => [wanted, design.sizes])).toEqual([
      [{ by: 'stratum', cases: 5 }, [5, 5, 5]],
      [{ by: 'total', cases: 20 }, [14, 3, 3]],
      [{ by: 'stratum', cases: 10 }, [10, 10, 10]],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { flagOf, pointsText, some, strataPoints } from '../../../src/commands/support/sample-sizes.ts';
import { casesWithin, halfWidth } from '../../../src/sampling/precision.ts';
import { designOf } from '../../../src/sampling/trade-off.ts';

describe('pointsText', () => {
  it('is whole points, never fewer than a share may be off', () => {
    expect(pointsText(halfWidth(31))).toBe('±17'); // 16.6
    expect(pointsText(halfWidth(29))).toBe('±18'); // 17.1
    expect(pointsText(0.17)).toBe('±17');
    expect(pointsText(0.1 + 0.2)).toBe('±30'); // 0.30000000000000004
  });

  it('keeps what a precision promises', () => {
    for (let points = 2; points < 50; points++) {
      expect(Number(pointsText(halfWidth(casesWithin(points / 100))).slice(1))).toBeLessThanOrEqual(points);
    }
  });
});

describe('strataPoints', () => {
  it('is one figure where all strata are alike, else the best and the worst', () => {
    expect(strataPoints(designOf([50, 40], [10, 10], 10))).toBe('±27');
    expect(strataPoints(designOf([50, 40], [31, 10], 10))).toBe('±17 to ±27');
  });
});

describe('flagOf', () => {
  it('is the size as it is typed', () => {
    expect(flagOf({ by: 'total', cases: 60 })).toBe('--size 60');
    expect(flagOf({ by: 'stratum', cases: 10 })).toBe('--per-stratum 10');
    expect(flagOf({ by: 'precision', within: 0.07 })).toBe('--precision 7'); // 7.000000000000001
    expect(flagOf({ by: 'precision', within: 0.125 })).toBe('--precision 12.5');
  });
});

describe('some', () => {
  it('counts things', () => {
    expect([some(1, 'case'), some(1200, 'case'), some(2, 'stratum', 'strata')]).toEqual([
      '1 case',
      '1,200 cases',
      '2 strata',
    ]);
  });
});

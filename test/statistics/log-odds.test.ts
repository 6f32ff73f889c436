import { describe, expect, it } from 'vitest';
import { chanceOf, logOddsOf, shiftFor } from '../../src/statistics/log-odds.ts';

describe('chanceOf and logOddsOf', () => {
  it('turn one into the other', () => {
    expect(chanceOf(0)).toBe(0.5);
    expect(chanceOf(Math.log(3))).toBeCloseTo(0.75, 12);
    expect(logOddsOf(0.75)).toBeCloseTo(Math.log(3), 12);
  });
});

describe('shiftFor', () => {
  it('is none where as many as expected came about, and tells with the inverse of the information', () => {
    // 100 at evens: 50 expected, information 100 × ½ × ½ = 25.
    const { value, variance } = shiftFor([{ logOdds: 0, n: 100 }], 50);
    expect(value).toBeCloseTo(0, 9);
    expect(variance).toBeCloseTo(1 / 25, 9);
  });

  it('moves all odds by the same factor: 75 of 100 at evens are odds of 3', () => {
    expect(shiftFor([{ logOdds: 0, n: 100 }], 75).value).toBeCloseTo(Math.log(3), 9);
  });

  it('weighs cells of different odds together', () => {
    // ¼ × 40 + ¾ × 40 = 40 of 80: no shift.
    const cells = [
      { logOdds: Math.log(1 / 3), n: 40 },
      { logOdds: Math.log(3), n: 40 },
    ];
    expect(shiftFor(cells, 40).value).toBeCloseTo(0, 9);
  });

  it('takes none and all as half a case short of it, so that no year says never', () => {
    expect(shiftFor([{ logOdds: 0, n: 20 }], 0).value).toBeCloseTo(logOddsOf(0.5 / 20), 6);
    expect(shiftFor([{ logOdds: 0, n: 20 }], 20).value).toBeCloseTo(logOddsOf(19.5 / 20), 6);
  });

  it('goes no further than four', () => {
    expect(shiftFor([{ logOdds: 20, n: 10 }], 1).value).toBeCloseTo(-4, 9);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPence, toPounds } from '../../src/baseline/pence.ts';

describe('toPence', () => {
  it.each([
    [0, 0],
    [1234.57, 123_457],
    // 1.005 × 100 is 100.49999999999999 in a double; the penny is the one a person sees.
    [1.005, 101],
    [0.1 + 0.2, 30],
    [-1250.5, -125_050],
    [-0.004, 0],
    [31_412_880.01, 3_141_288_001],
  ])('reads £%d as %d', (pounds, pence) => {
    expect(toPence(pounds)).toBe(pence);
  });

  it('gives every whole number of pence back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (pence) => {
        expect(toPence(toPounds(pence))).toBe(pence);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesWithin, effectiveSize, halfWidth } from '../../src/sampling/precision.ts';

describe('halfWidth', () => {
  it('is 17 points for 31 cases: Wilson at one half, z ÷ 2√(n + z²)', () => {
    // 1.959964 ÷ (2 × √(31 + 3.841459)) = 0.979982 ÷ 5.902666 = 0.16602.
    expect(halfWidth(31)).toBeCloseTo(0.16602, 5);
    // 0.979982 ÷ √13.841459 = 0.979982 ÷ 3.720411.
    expect(halfWidth(10)).toBeCloseTo(0.26341, 5);
  });

  it('falls as cases rise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (cases) => {
        expect(halfWidth(cases + 1)).toBeLessThan(halfWidth(cases));
      }),
    );
  });
});

describe('casesWithin', () => {
  it('is the fewest cases with which no share is further off', () => {
    // (0.979982 ÷ 0.17)² − 3.841459 = 33.2308 − 3.8415 = 29.39: 30 cases.
    expect(casesWithin(0.17)).toBe(30);
    // (0.979982 ÷ 0.1)² − 3.841459 = 96.0365 − 3.8415 = 92.195: 93 cases.
    expect(casesWithin(0.1)).toBe(93);
    expect(casesWithin(0.49)).toBe(1);
  });

  it('is enough, and one fewer is not', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.49, noNaN: true }), (within) => {
        const cases = casesWithin(within);
        expect(halfWidth(cases)).toBeLessThanOrEqual(within);
        if (cases > 1) expect(halfWidth(cases - 1)).toBeGreaterThan(within);
      }),
    );
  });

  it('refuses to be exact', () => {
    expect(() => casesWithin(0)).toThrow(RangeError);
  });
});

describe('effectiveSize', () => {
  it('is the number of cases where each stands for as many children', () => {
    expect(
      effectiveSize([
        { population: 100, cases: 10 },
        { population: 50, cases: 5 },
      ]),
    ).toBe(15);
  });

  it('is less where some stand for more: Kish, (Σw)² ÷ Σw²', () => {
    // Weights 10 and 2 on ten cases each: (100 + 20)² ÷ (10 × 100 + 10 × 4) = 14,400 ÷ 1,040.
    const sizes = [
      { population: 100, cases: 10 },
      { population: 20, cases: 10 },
    ];
    expect(effectiveSize(sizes)).toBeCloseTo(14_400 / 1040, 12);
  });

  it('counts the informative cases, each at the weight of a reviewed one', () => {
    // Weights 10 and 2 on eight and ten cases: (80 + 20)² ÷ (8 × 100 + 10 × 4) = 10,000 ÷ 840.
    const sizes = [
      { population: 100, cases: 10, informative: 8 },
      { population: 20, cases: 10 },
    ];
    expect(effectiveSize(sizes)).toBeCloseTo(10_000 / 840, 12);
  });

  it('is not known without a case', () => {
    expect(effectiveSize([])).toBeUndefined();
    expect(effectiveSize([{ population: 10, cases: 0 }])).toBeUndefined();
  });
});

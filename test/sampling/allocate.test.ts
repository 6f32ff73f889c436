import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, casesOfEach, leastTotal } from '../../src/sampling/allocate.ts';

const total = (cases: number) => ({ by: 'total', cases }) as const;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe('allocate a total', () => {
  it('shares it out in proportion, the next case to the largest claim', () => {
    // One in ten of 60, 30 and 10 children.
    expect(allocate([60, 30, 10], total(10), 0)).toEqual([6, 3, 1]);
    // Claims on the first case: 60 ÷ 0.5 = 120, 30 ÷ 0.5 = 60 and 10 ÷ 0.5 = 20. On the second: 60 ÷ 1.5 = 40, 60 and 20.
    expect(allocate([60, 30, 10], total(1), 0)).toEqual([1, 0, 0]);
    expect(allocate([60, 30, 10], total(2), 0)).toEqual([1, 1, 0]);
    // Then 40, 20 and 20; then 24, 20 and 20; then 17.1 and twice 20, of which the first in order goes first.
    expect(allocate([60, 30, 10], total(5), 0)).toEqual([3, 2, 0]);
    expect(allocate([60, 30, 10], total(6), 0)).toEqual([3, 2, 1]);
  });

  it('gives every stratum its minimum first, and takes it off the larger ones', () => {
    // By proportion 9, 0.9 and 0.1 of ten; the minimum of 2 leaves 6 for the first.
    expect(allocate([90, 9, 1], total(10), 2)).toEqual([7, 2, 1]);
    expect(leastTotal([90, 9, 1], 2)).toBe(5);
    expect(allocate([90, 9, 1], total(5), 2)).toEqual([2, 2, 1]);
    expect(() => allocate([90, 9, 1], total(4), 2)).toThrow(RangeError);
  });

  it('takes every child where more are wanted than there are', () => {
    expect(allocate([5, 2], total(100), 3)).toEqual([5, 2]);
  });

  const strata = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });

  it('adds up, keeps every stratum between its minimum and its children, and takes nothing back when more are wanted', () => {
    fc.assert(
      fc.property(strata, fc.nat({ max: 6 }), fc.nat({ max: 300 }), (populations, minimum, more) => {
        const wanted = leastTotal(populations, minimum) + more;
        const sizes = allocate(populations, total(wanted), minimum);
        expect(sum(sizes)).toBe(Math.min(wanted, sum(populations)));
        populations.forEach((population, index) => {
          expect(sizes[index]).toBeGreaterThanOrEqual(Math.min(minimum, population));
          expect(sizes[index]).toBeLessThanOrEqual(population);
        });
        const larger = allocate(populations, total(wanted + 1), minimum);
        sizes.forEach((size, index) => {
          expect(larger[index]).toBeGreaterThanOrEqual(size);
        });
      }),
    );
  });

  it('never gives more cases to the smaller of two strata', () => {
    fc.assert(
      fc.property(strata, fc.nat({ max: 300 }), (populations, more) => {
        const sizes = allocate(populations, total(leastTotal(populations, 3) + more), 3);
        populations.forEach((one, first) => {
          populations.forEach((other, second) => {
            if (one < other) expect(sizes[first]).toBeLessThanOrEqual(sizes[second]!);
          });
        });
      }),
    );
  });
});

describe('allocate to each stratum', () => {
  it('gives the same number to each, or all its children', () => {
    expect(allocate([60, 30, 4], { by: 'stratum', cases: 10 }, 3)).toEqual([10, 10, 4]);
  });

  it('gives what a precision takes, or all its children', () => {
    // 17 points take 30 cases.
    expect(casesOfEach({ by: 'precision', within: 0.17 })).toBe(30);
    expect(allocate([60, 30, 4], { by: 'precision', within: 0.17 }, 3)).toEqual([30, 30, 4]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, moments, poissonExact, welch, wilson } from '../../src/statistics/intervals.ts';

describe('wilson', () => {
  it('agrees with the published example: 81 of 263 is 0.2553 to 0.3662 (Newcombe 1998, table I)', () => {
    const { lower, upper } = wilson(81 / 263, 263);
    expect(lower).toBeCloseTo(0.2553, 4);
    expect(upper).toBeCloseTo(0.3662, 4);
  });

  it('agrees with the published example at the edge: 0 of 20 is 0 to 0.1611 (Newcombe 1998)', () => {
    const { lower, upper } = wilson(0, 20);
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(0.1611, 4);
  });

  it('never leaves 0 to 1 and always holds the estimate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        (p, n) => {
          const { lower, upper } = wilson(p, n);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(p + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(p - 1e-9);
        },
      ),
    );
  });

  it('refuses an empty sample', () => {
    expect(() => wilson(0.5, 0)).toThrow(RangeError);
  });
});

describe('poissonExact', () => {
  it.each([
    // Standard tables of exact Poisson limits (Garwood 1936).
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6271],
  ])('count %i is %f to %f', (count, lower, upper) => {
    const interval = poissonExact(count);
    expect(interval.lower).toBeCloseTo(lower, 3);
    expect(interval.upper).toBeCloseTo(upper, 3);
  });

  it('stays close to the normal limits for a large count', () => {
    const { lower, upper } = poissonExact(20_000);
    expect(lower).toBeCloseTo(20_000 - 1.96 * Math.sqrt(20_000), -1);
    expect(upper).toBeCloseTo(20_000 + 1.96 * Math.sqrt(20_000), -1);
  });
});

describe('means', () => {
  it('gives Student limits: 1 to 5 has mean 3, variance 2.5, t(4) = 2.7764', () => {
    const interval = meanInterval(moments([1, 2, 3, 4, 5]))!;
    expect(interval.lower).toBeCloseTo(3 - 2.776445 * Math.sqrt(2.5 / 5), 5);
    expect(interval.upper).toBeCloseTo(3 + 2.776445 * Math.sqrt(2.5 / 5), 5);
  });

  it('has no interval for a single value', () => {
    expect(meanInterval(moments([7]))).toBeUndefined();
    expect(welch(moments([7]), moments([1, 2]))).toBeUndefined();
  });

  it('gives Welch limits: variances 2.5 and 10, n 5 each, freedom 5.8824', () => {
    // a = 0.5, b = 2; df = 2.5² ÷ (0.25/4 + 4/4) = 6.25 ÷ 1.0625 = 5.8824; t = 2.4587
    const interval = welch(moments([11, 12, 13, 14, 15]), moments([2, 4, 6, 8, 10]))!;
    expect((interval.lower + interval.upper) / 2).toBeCloseTo(7, 9);
    expect((interval.upper - interval.lower) / 2).toBeCloseTo(2.4587 * Math.sqrt(2.5), 2);
  });

  it('has no width where nothing varies', () => {
    expect(welch(moments([3, 3]), moments([1, 1]))).toEqual({ lower: 2, upper: 2 });
  });
});

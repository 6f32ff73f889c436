import { describe, expect, it } from 'vitest';
import { observedQuantile } from '../../src/statistics/observed-quantile.ts';

describe('observedQuantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  it('is the value that the share reaches: of 1 to 100, the fifth for 5% and the 95th for 95%', () => {
    expect(observedQuantile(hundred, 0.05)).toBe(5);
    expect(observedQuantile(hundred, (1 - 0.9) / 2)).toBe(5);
    expect(observedQuantile(hundred, 0.95)).toBe(95);
    expect(observedQuantile(hundred, 1 - (1 - 0.9) / 2)).toBe(95);
    expect(observedQuantile(hundred, 0.051)).toBe(6);
  });

  it('is always one of the values, to the ends', () => {
    expect(observedQuantile([2, 9], 0.5)).toBe(2);
    expect(observedQuantile([2, 9], 0)).toBe(2);
    expect(observedQuantile([2, 9], 1)).toBe(9);
    expect(observedQuantile([7], 0.3)).toBe(7);
  });

  it('refuses nothing', () => {
    expect(() => observedQuantile([], 0.5)).toThrow(RangeError);
  });
});

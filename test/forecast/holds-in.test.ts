import { describe, expect, it } from 'vitest';
import { holdsIn } from '../../src/forecast/holds-in.ts';

describe('holdsIn', () => {
  it('holds from the first year to the last, both included, and always where neither is given', () => {
    const years = [2026, 2027, 2028, 2029];
    expect(years.filter((year) => holdsIn({ from: 2027, until: 2028 }, year))).toEqual([2027, 2028]);
    expect(years.filter((year) => holdsIn({ from: 2028 }, year))).toEqual([2028, 2029]);
    expect(years.filter((year) => holdsIn({}, year))).toEqual(years);
  });
});

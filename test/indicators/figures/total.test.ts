import fc from 'fast-check';
import { expect, it } from 'vitest';
import { total } from '../../../src/indicators/figures/total.ts';

it('adds up', () => {
  expect(total([1200, -200, 34.5])).toBe(1034.5);
  expect(total([])).toBe(0);
});

it('does not depend on order, to the last bit', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (amounts) => {
      expect(total(amounts.toReversed()) === total(amounts)).toBe(true);
    }),
  );
});

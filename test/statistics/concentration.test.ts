import { expect, it } from 'vitest';
import { concentrationOf } from '../../src/statistics/concentration.ts';

it('sets the two largest against the sum, and the rest against the largest', () => {
  // (50 + 40) ÷ 150 and (10 + 20 + 30) ÷ 50.
  expect(concentrationOf([10, 20, 30, 40, 50])).toEqual({ twoLargestShare: 0.6, restOverLargest: 1.2 });
  // One dear place among cheap ones: (90 + 2) ÷ 96 and (2 + 2) ÷ 90.
  expect(concentrationOf([2, 2, 2, 90])).toEqual({ twoLargestShare: 92 / 96, restOverLargest: 4 / 90 });
});

it('takes one amount, none, or nothing but noughts as made up by one', () => {
  for (const amounts of [[45_000], [0, 0, 0], []]) {
    expect(concentrationOf(amounts)).toEqual({ twoLargestShare: 1, restOverLargest: 0 });
  }
});

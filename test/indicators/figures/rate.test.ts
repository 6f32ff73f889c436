import { expect, it } from 'vitest';
import { rate } from '../../../src/indicators/figures/rate.ts';
import { unknown } from '../../../src/model/outcome.ts';

it('scales a count and its exact Poisson limits: 10 among 5,000 is 20 in 10,000, 9.6 to 36.8', () => {
  // Garwood's limits of a count of 10 are 4.7954 and 18.3904; × 10,000 ÷ 5,000 doubles them.
  const outcome = rate(10, 5000, 10_000);
  expect(outcome).toMatchObject({ status: 'known', value: 20, numerator: 10, denominator: 5000 });
  expect(outcome.status === 'known' && outcome.lower).toBeCloseTo(2 * 4.7954, 3);
  expect(outcome.status === 'known' && outcome.upper).toBeCloseTo(2 * 18.3904, 3);
});

it('is nought where nothing happened, with an upper limit above it', () => {
  const outcome = rate(0, 1000, 1000);
  expect(outcome).toMatchObject({ value: 0, lower: 0 });
  expect(outcome.status === 'known' && outcome.upper).toBeCloseTo(3.6889, 3);
});

it('is unknown as its population is, and where nobody lives', () => {
  const missing = unknown('population-missing', 'There is no population for 2025.');
  expect(rate(10, missing, 1000)).toBe(missing);
  expect(rate(0, 0, 1000)).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
});

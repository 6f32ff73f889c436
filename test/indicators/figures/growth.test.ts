import { expect, it } from 'vitest';
import { growth } from '../../../src/indicators/figures/growth.ts';

it('is now ÷ before − 1: 220 after 200 is a tenth more', () => {
  const outcome = growth(220, 200, 220);
  expect(outcome).toMatchObject({ status: 'known', numerator: 220, denominator: 200, trace: { used: 220 } });
  expect(outcome.status === 'known' && outcome.value).toBeCloseTo(0.1, 12);
  expect(outcome).not.toHaveProperty('lower');
});

it('falls below nought where there is less', () => {
  expect(growth(150, 200, 150)).toMatchObject({ value: -0.25 });
});

it('is unknown from nought or less', () => {
  expect(growth(5, 0, 5)).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
  expect(growth(5, -10, 5)).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
});

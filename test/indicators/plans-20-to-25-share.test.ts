import { expect, it } from 'vitest';
import { plans20To25Share } from '../../src/indicators/plans-20-to-25-share.ts';
import { facts, outcomeOf, plan } from './facts.ts';

it('is those of 20 to 25 on 31 August 2025 ÷ open plans: 2 of 5', () => {
  // 20 that day: born by 31 August 2005. 26: born by 31 August 1999.
  const births = ['2005-09-01', '2005-08-31', '1999-09-01', '1999-08-31', '2015-01-01'];
  const plans = births.map((birth) => plan({ birth }));
  expect(outcomeOf(plans20To25Share, facts({ plans }))).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
});

it('is unknown where nobody has a plan', () => {
  expect(outcomeOf(plans20To25Share, facts({ plans: [] }))).toMatchObject({ reason: 'nothing-to-count' });
});

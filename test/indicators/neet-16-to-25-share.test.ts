import { expect, it } from 'vitest';
import { neet16To25Share } from '../../src/indicators/neet-16-to-25-share.ts';
import { facts, outcomeOf, plan, planIn } from './facts.ts';

const birth = '2007-01-01';

it('is those in neet ÷ all of 16 to 25; elsewhere and unknown are not neet: 1 of 4', () => {
  const plans = [
    planIn('neet', { birth }),
    planIn('elsewhere', { birth }),
    planIn('post16', { birth }),
    plan({ birth }),
    planIn('neet', { birth: '2009-09-01' }), // 15 on 31 August 2025.
  ];
  expect(outcomeOf(neet16To25Share, facts({ plans }))).toMatchObject({ value: 0.25, numerator: 1, denominator: 4 });
});

it('takes those who were 16 on 31 August', () => {
  expect(outcomeOf(neet16To25Share, facts({ plans: [planIn('neet', { birth: '2009-08-31' })] }))).toMatchObject({
    value: 1,
    denominator: 1,
  });
});

it('is unknown where nobody is of that age', () => {
  expect(outcomeOf(neet16To25Share, facts({ plans: [plan()] }))).toMatchObject({ reason: 'nothing-to-count' });
});

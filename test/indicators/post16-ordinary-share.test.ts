import { expect, it } from 'vitest';
import { post16OrdinaryShare } from '../../src/indicators/post16-ordinary-share.ts';
import { facts, outcomeOf, plan, planIn } from './facts.ts';

const birth = '2007-01-01';

it('is mainstream, resourced, post16 or work-based ÷ all of 16 to 25: 4 of 7', () => {
  const plans = [
    planIn('mainstream', { birth }),
    planIn('resourced', { birth }),
    planIn('post16', { birth }),
    planIn('elsewhere', { birth }, { workBased: 'S' }),
    planIn('post16_specialist', { birth }),
    planIn('elsewhere', { birth }),
    plan({ birth }),
    planIn('mainstream', { birth: '2009-09-01' }), // 15 on 31 August 2025.
  ];
  const outcome = outcomeOf(post16OrdinaryShare, facts({ plans }));
  expect(outcome).toMatchObject({ numerator: 4, denominator: 7 });
});

it('counts work-based learning once where it is at a college', () => {
  const plans = [planIn('post16', { birth }, { workBased: 'A' })];
  expect(outcomeOf(post16OrdinaryShare, facts({ plans }))).toMatchObject({ value: 1, numerator: 1 });
});

it('is unknown where nobody is of that age', () => {
  expect(outcomeOf(post16OrdinaryShare, facts({ plans: [plan()] }))).toMatchObject({ reason: 'nothing-to-count' });
});

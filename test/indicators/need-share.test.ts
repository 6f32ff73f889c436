import { expect, it } from 'vitest';
import { needShare } from '../../src/indicators/need-share.ts';
import { facts, plan } from './facts.ts';

it('gives one share for each need that an open plan has, in the order of the codes', () => {
  const plans = [
    plan({ primaryNeed: 'ASD' }),
    plan({ primaryNeed: 'ASD' }),
    plan({ primaryNeed: 'ASD' }),
    plan({ primaryNeed: 'SLCN' }),
    plan({ primaryNeed: 'HI', cease: '2026-01-15' }), // Ceases on the census day.
  ];
  expect(needShare.compute(facts({ plans }))).toMatchObject([
    { by: { primary_need: 'SLCN' }, outcome: { value: 0.25, numerator: 1, denominator: 4 } },
    { by: { primary_need: 'ASD' }, outcome: { value: 0.75, numerator: 3, denominator: 4 } },
  ]);
});

it('has no group where nobody has a plan', () => {
  expect(needShare.compute(facts({ plans: [] }))).toEqual([]);
});

import { expect, it } from 'vitest';
import { newPlans } from '../../src/indicators/new-plans.ts';
import { facts, outcomeOf, plan } from './facts.ts';

it('counts starts in the period, first and last day included, ceased since or not', () => {
  const plans = [
    plan({ start: '2024-12-31' }),
    plan({ start: '2025-01-01' }),
    plan({ start: '2025-06-01', cease: '2025-11-30' }),
    plan({ start: '2025-12-31' }),
    plan({ start: '2026-01-01' }),
  ];
  expect(outcomeOf(newPlans, facts({ plans }))).toMatchObject({ status: 'known', value: 3 });
});

it('does not count a plan transferred in', () => {
  const plans = [plan({ start: '2025-02-01', transferred: '2025-06-01' })];
  expect(outcomeOf(newPlans, facts({ plans }))).toMatchObject({ value: 0 });
});

it('knows that there are none', () => {
  expect(outcomeOf(newPlans, facts({ plans: [] }))).toMatchObject({ status: 'known', value: 0 });
});

import { expect, it } from 'vitest';
import { openPlans } from '../../src/indicators/open-plans.ts';
import { facts, outcomeOf, plan } from './facts.ts';

it('counts plans open on the census day, 15 January 2026', () => {
  const plans = [
    plan(),
    plan({ start: '2026-01-15' }),
    plan({ cease: '2027-01-01' }), // A cease date to come is open.
    plan({ start: '2026-01-16' }), // Starts a day late.
    plan({ cease: '2026-01-15' }), // Ceases on the day.
  ];
  expect(outcomeOf(openPlans, facts({ plans }))).toMatchObject({ status: 'known', value: 3 });
});

it('counts a plan transferred in from the day it joined', () => {
  const plans = [
    plan({ start: '2019-01-01', transferred: '2026-01-15' }),
    plan({ start: '2019-01-01', transferred: '2026-01-16' }),
  ];
  expect(outcomeOf(openPlans, facts({ plans }))).toMatchObject({ value: 1 });
});

it('knows that there are none', () => {
  expect(outcomeOf(openPlans, facts({ plans: [] }))).toMatchObject({ status: 'known', value: 0 });
});

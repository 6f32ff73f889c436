import { expect, it } from 'vitest';
import { ceasedPlans } from '../../src/indicators/ceased-plans.ts';
import { day, facts, outcomeOf, plan } from './facts.ts';

const plans = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((cease) => plan({ cease }));

it('counts plans that ceased in the period, first and last day included, transfers out too', () => {
  const all = [...plans, plan({ cease: '2025-06-01', ceaseReason: '5' }), plan()];
  expect(outcomeOf(ceasedPlans, facts({ plans: all }))).toMatchObject({ status: 'known', value: 3 });
});

it('knows that none ceased where the extract is complete', () => {
  expect(outcomeOf(ceasedPlans, facts({ plans: [plan()] }))).toMatchObject({ status: 'known', value: 0 });
});

it('is unknown where the extract says nothing of the period', () => {
  const from = (iso: string) => outcomeOf(ceasedPlans, facts({ plans, calendar: { historyFrom: day(iso) } }));
  expect(from('2025-12-31')).toMatchObject({ status: 'known' });
  expect(from('2026-01-01')).toMatchObject({ status: 'unknown', reason: 'history-too-short' });
});

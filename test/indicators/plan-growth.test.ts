import { expect, it } from 'vitest';
import { planGrowth } from '../../src/indicators/plan-growth.ts';
import { day, facts, outcomeOf, plan, times } from './facts.ts';

// The census days are 16 January 2025 and 15 January 2026.
const stayed = times(8, plan());

it('is open plans now ÷ open plans a year earlier − 1: 11 ÷ 10 − 1', () => {
  const plans = [
    ...stayed,
    plan({ cease: '2025-01-17' }), // Open a year earlier, by a day.
    plan({ start: '2025-01-16' }), // Started on the earlier day.
    plan({ cease: '2025-01-16' }), // Ceased on the earlier day: open on neither.
    plan({ start: '2025-01-17' }),
    plan({ start: '2019-05-01', transferred: '2025-01-17' }), // Joined since.
  ];
  // Earlier: 8 + 1 + 1 = 10. Now: 8 + 1 + 1 + 1 = 11.
  const outcome = outcomeOf(planGrowth, facts({ plans }));
  expect(outcome).toMatchObject({ status: 'known', numerator: 11, denominator: 10 });
  expect(outcome.status === 'known' && outcome.value).toBeCloseTo(0.1, 12);
});

it('needs an extract complete on the earlier day', () => {
  const from = (iso: string) => outcomeOf(planGrowth, facts({ plans: stayed, calendar: { historyFrom: day(iso) } }));
  expect(from('2025-01-16')).toMatchObject({ status: 'known', value: 0 });
  expect(from('2025-01-17')).toMatchObject({ status: 'unknown', reason: 'history-too-short' });
});

it('is unknown where there was no plan a year earlier', () => {
  expect(outcomeOf(planGrowth, facts({ plans: [plan({ start: '2025-06-01' })] }))).toMatchObject({
    status: 'unknown',
    reason: 'nothing-to-count',
  });
});

import { expect, it } from 'vitest';
import { plansPer1k } from '../../src/indicators/plans-per-1k.ts';
import { facts, outcomeOf, plan, residents, times } from './facts.ts';

const plans = [...times(52, plan()), plan({ cease: '2026-01-15' })];

it('sets open plans against the mid-year before the census, 2025: 52 ÷ (26 × 50) × 1,000 = 40', () => {
  const population = [...residents(2025, 50), ...residents(2026, 1)];
  const outcome = outcomeOf(plansPer1k, facts({ plans, rows: { population } }));
  expect(outcome).toMatchObject({ status: 'known', value: 40, numerator: 52, denominator: 1300 });
});

it('is unknown where that year is missing', () => {
  expect(outcomeOf(plansPer1k, facts({ plans, rows: { population: residents(2024, 50) } }))).toMatchObject({
    status: 'unknown',
    reason: 'population-missing',
    detail: 'There is no population for 2025.',
  });
});

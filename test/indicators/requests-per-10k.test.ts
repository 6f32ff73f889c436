import { expect, it } from 'vitest';
import { requestsPer10k } from '../../src/indicators/requests-per-10k.ts';
import { facts, outcomeOf, request, residents } from './facts.ts';

const requests = ['2025-02-01', '2025-03-01', '2025-04-01', '2024-03-01'].map((iso) => request(iso));

it('sets the requests of 2025 against the mid-year of 2025: 3 ÷ (26 × 300) × 10,000', () => {
  const population = [...residents(2024, 1), ...residents(2025, 300)];
  const outcome = outcomeOf(requestsPer10k, facts({ rows: { requests, population } }));
  expect(outcome).toMatchObject({ status: 'known', numerator: 3, denominator: 7800 });
  expect(outcome.status === 'known' && outcome.value).toBeCloseTo(3.846154, 6);
});

it('is unknown where the population of one age is missing', () => {
  const population = residents(2025, 300).slice(0, 25);
  expect(outcomeOf(requestsPer10k, facts({ rows: { requests, population } }))).toMatchObject({
    status: 'unknown',
    reason: 'population-missing',
    detail: 'There is no population for 2025 at age 25.',
  });
});

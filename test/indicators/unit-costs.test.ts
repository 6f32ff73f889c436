import { describe, expect, it } from 'vitest';
import { unitCosts } from '../../src/indicators/unit-costs.ts';
import { PROVISIONS } from '../../src/model/codes.ts';
import { facts, outcomeOf, placement, plan, planIn } from './facts.ts';

const unitCost = (id: string) => unitCosts.find((indicator) => indicator.id === id)!;

describe('unit costs', () => {
  it('has one for each provision, with an id and a title of its own', () => {
    expect(unitCosts).toHaveLength(PROVISIONS.length);
    expect(unitCosts.map(({ id }) => id)).toContain('unit-cost-special-independent');
    expect(new Set(unitCosts.map(({ title }) => title)).size).toBe(PROVISIONS.length);
  });

  it('is the mean of costs recorded: (£60,000 + £40,000 + £0) ÷ 3, one blank left out', () => {
    const plans = [60_000, 40_000, 0, undefined].map((annualCost) => planIn('special_independent', {}, { annualCost }));
    expect(outcomeOf(unitCost('unit-cost-special-independent'), facts({ plans }))).toMatchObject({
      status: 'known',
      value: 100_000 / 3,
      numerator: 100_000,
      denominator: 3,
      // The two largest are the whole sum, and nothing is left beside them.
      concentration: { twoLargestShare: 1, restOverLargest: 0 },
      trace: { used: 3, leftOut: [{ reason: 'annual-cost-missing', count: 1 }] },
    });
  });

  it('takes the placement of the census day, the day of leaving included', () => {
    const leaving = (on: string, annualCost: number) =>
      plan({ placements: [placement('special_state', '2020-09-01', { leaving: on, annualCost })] });
    const plans = [leaving('2026-01-15', 20_000), leaving('2026-01-14', 90_000)];
    expect(outcomeOf(unitCost('unit-cost-special-state'), facts({ plans }))).toMatchObject({
      value: 20_000,
      denominator: 1,
    });
  });

  it('is unknown where no placement has a cost, and where there is no placement', () => {
    const given = facts({ plans: [planIn('mainstream')] });
    expect(outcomeOf(unitCost('unit-cost-mainstream'), given)).toMatchObject({ reason: 'cost-missing' });
    expect(outcomeOf(unitCost('unit-cost-eotas'), given)).toMatchObject({ reason: 'nothing-to-count' });
  });
});

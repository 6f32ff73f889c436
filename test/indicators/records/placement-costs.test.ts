import { expect, it } from 'vitest';
import { placementCosts } from '../../../src/indicators/records/placement-costs.ts';
import { facts, placement, plan, planIn } from '../facts.ts';

it('takes the costs of open placements in the provision, smallest first, £0 included', () => {
  const plans = [
    planIn('special_state', {}, { annualCost: 24_000 }),
    planIn('special_state', {}, { annualCost: 0 }),
    planIn('special_state'),
    planIn('special_independent', {}, { annualCost: 60_000 }),
    planIn('special_state', { cease: '2025-06-30' }, { annualCost: 1 }),
    plan({ placements: [placement('special_state', '2020-09-01', { leaving: '2025-07-20', annualCost: 2 })] }),
  ];
  expect(placementCosts(facts({ plans }), 'special_state')).toEqual({
    costs: [0, 24_000],
    leftOut: [{ reason: 'annual-cost-missing', count: 1 }],
  });
});

it('tells no placement from no cost', () => {
  const given = facts({ plans: [planIn('special_state'), planIn('special_state')] });
  expect(placementCosts(given, 'post16')).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
  expect(placementCosts(given, 'special_state')).toEqual({
    status: 'unknown',
    reason: 'cost-missing',
    detail: 'special_state',
    trace: { used: 0, leftOut: [{ reason: 'annual-cost-missing', count: 2 }] },
  });
});

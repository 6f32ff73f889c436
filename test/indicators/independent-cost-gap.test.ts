import { describe, expect, it } from 'vitest';
import { independentCostGap } from '../../src/indicators/independent-cost-gap.ts';
import type { Provision } from '../../src/model/codes.ts';
import { facts, outcomeOf, planIn } from './facts.ts';

const costing = (provision: Provision, ...costs: (number | undefined)[]) =>
  costs.map((annualCost) => planIn(provision, {}, { annualCost }));

describe('independent-cost-gap', () => {
  it('is the difference of two means with Welch limits: £60,000 − £24,000', () => {
    // Both variances are 100,000,000 with n = 3: standard error √(200,000,000 ÷ 3) = 8,164.97, degrees of freedom
    // 2 + 2 = 4, t(4) = 2.776445; half width 22,669.58.
    const plans = [
      ...costing('special_independent', 50_000, 60_000, 70_000, undefined),
      ...costing('special_state', 14_000, 24_000, 34_000),
    ];
    const outcome = outcomeOf(independentCostGap, facts({ plans }));
    expect(outcome).toMatchObject({
      status: 'known',
      value: 36_000,
      trace: { used: 6, leftOut: [{ reason: 'annual-cost-missing', count: 1 }] },
    });
    expect(outcome.status === 'known' && outcome.upper! - outcome.value).toBeCloseTo(22_669.58, 1);
    expect(outcome.status === 'known' && outcome.value - outcome.lower!).toBeCloseTo(22_669.58, 1);
  });

  it('has no interval where either is a single cost', () => {
    const plans = [...costing('special_independent', 60_000), ...costing('special_state', 20_000, 24_000)];
    const outcome = outcomeOf(independentCostGap, facts({ plans }));
    expect(outcome).toMatchObject({ value: 38_000 });
    expect(outcome).not.toHaveProperty('lower');
  });

  it('is unknown where either is', () => {
    const independent = costing('special_independent', 60_000);
    expect(outcomeOf(independentCostGap, facts({ plans: independent }))).toMatchObject({ reason: 'nothing-to-count' });
    expect(
      outcomeOf(independentCostGap, facts({ plans: [...independent, ...costing('special_state', undefined)] })),
    ).toMatchObject({ reason: 'cost-missing', detail: 'special_state' });
    expect(outcomeOf(independentCostGap, facts({ plans: costing('special_state', 20_000) }))).toMatchObject({
      reason: 'nothing-to-count',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { assumptionsOfInput } from '../../src/forecast/assumptions-of-input.ts';
import { acting, input, MAINSTREAM_NOT_SPECIAL } from './inputs.ts';

const INPUT = input({
  costs: { ...input().costs, inflation: { low: 0.01, central: 0.03, high: 0.05 }, inflationAssumed: true },
  pathways: [{ ...MAINSTREAM_NOT_SPECIAL, support: { low: 1000, central: 2000, high: 4000 } }],
  interventions: [acting()],
});
const assumptions = assumptionsOfInput(INPUT, (provision) => `the ${provision}`);
const of = (id: string) => assumptions.find((one) => one.id === id)!;

describe('assumptionsOfInput', () => {
  it('are inflation, costs with an interval, deliverability, shares and support', () => {
    expect(assumptions.map(({ id }) => id)).toEqual([
      'inflation',
      'unit-cost-mainstream',
      'unit-cost-special-independent',
      'deliverability-I01',
      'share-mainstream-not-special',
      'support-mainstream-not-special',
    ]);
  });

  it('put the low and the high value in place of the central one, and nothing else', () => {
    expect(of('inflation').high.input!.costs.inflation.central).toBe(0.05);
    expect(of('unit-cost-special-independent')).toMatchObject({
      title: 'Cost of a place: the special_independent',
      low: { value: 55_000 },
      high: { value: 65_000 },
    });
    const dearer = of('unit-cost-special-independent').high.input!.costs.provisions;
    expect(dearer.get('special_independent')).toEqual({ value: 65_000 });
    expect(dearer.get('mainstream')).toEqual(INPUT.costs.provisions.get('mainstream'));
    expect(of('deliverability-I01').low.input!.interventions[0]!.deliverability.central).toBe(0.1);
    expect(of('share-mainstream-not-special').high.value).toBeCloseTo(0.6, 12);
    expect(of('support-mainstream-not-special').high.input!.pathways[0]!.support!.central).toBe(4000);
  });

  it('leave out pathways that nothing acts on', () => {
    expect(assumptionsOfInput(input(), String).map(({ id }) => id)).toEqual([
      'inflation',
      'unit-cost-mainstream',
      'unit-cost-special-independent',
    ]);
  });
});

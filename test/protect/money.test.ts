import { describe, expect, it } from 'vitest';
import type { IndicatorResult } from '../../src/model/diagnosis.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protectIndicators } from '../../src/protect/indicators.ts';
import { protectCostGap, protectMoney } from '../../src/protect/money.ts';
import { unitCost } from '../render/diagnosis.ts';
import { disclosure } from './rules.ts';

const STATE = 'unit-cost-special-state';
const INDEPENDENT = 'unit-cost-special-independent';

function money(
  id: string,
  unit: IndicatorResult['unit'],
  value: number,
  more: Partial<IndicatorResult> = {},
): IndicatorResult {
  return { id, title: id, by: null, unit, polarity: 'context', status: 'known', value, used: 78, leftOut: [], ...more };
}

describe('a mean over placements', () => {
  it('is rounded, with its interval, and its sum withheld: sum ÷ mean would give the exact number back', () => {
    const shown = protectMoney(unitCost(STATE, 24_316.7, 311), disclosure);
    expect(shown).toMatchObject({ value: 24_000, lower: 23_000, upper: 25_000, numerator: WITHHELD, denominator: 310 });
  });

  it('is withheld on fewer than ten placements, however they round', () => {
    expect(protectMoney(unitCost(STATE, 24_000, 9), disclosure)).toMatchObject({
      value: WITHHELD,
      lower: WITHHELD,
      upper: WITHHELD,
      denominator: 10,
    });
    expect(protectMoney(unitCost(STATE, 24_000, 10), disclosure).value).toBe(24_000);
  });

  it.each([
    ['two make 90% of the sum', { twoLargestShare: 0.9, restOverLargest: 0.15 }],
    ['the rest are under 10% of the largest', { twoLargestShare: 0.85, restOverLargest: 0.09 }],
  ])('is withheld where %s', (_, concentration) => {
    expect(protectMoney(unitCost(STATE, 24_000, 40, concentration), disclosure).value).toEqual(WITHHELD);
  });

  it('is shown just inside the rules of dominance', () => {
    expect(
      protectMoney(unitCost(STATE, 24_000, 40, { twoLargestShare: 0.899, restOverLargest: 0.1 }), disclosure).value,
    ).toBe(24_000);
  });

  it('is withheld where nobody has said how concentrated it is', () => {
    const { concentration: _, ...unsaid } = unitCost(STATE, 24_000, 40);
    expect(protectMoney(unsaid, disclosure).value).toEqual(WITHHELD);
  });

  it('loses its concentration, and changes nothing the second time', () => {
    const results = [
      unitCost(STATE, 24_316.7, 311),
      unitCost(INDEPENDENT, 63_871, 12),
      unitCost('unit-cost-eotas', 31_000, 9),
    ];
    const once = protectIndicators(results, disclosure);
    expect(JSON.stringify(once)).not.toContain('oncentration');
    expect(protectIndicators(once, disclosure)).toEqual(once);
  });
});

describe('spending', () => {
  it('for each plan comes from the rounded sum and the rounded plans: £31,413,000 ÷ 1,060', () => {
    const exact = money('spend-per-plan', 'gbp', 29_607, { numerator: 31_412_880, denominator: 1061 });
    expect(protectMoney(exact, disclosure)).toMatchObject({ value: 30_000, numerator: 31_413_000, denominator: 1060 });
  });

  it('for each plan is withheld over fewer than ten plans, with its sum', () => {
    const over = (plans: number) =>
      money('spend-per-plan', 'gbp', 1000, { numerator: 1000 * plans, denominator: plans });
    expect(protectMoney(over(10), disclosure)).toMatchObject({ value: 1000, numerator: 10_000, denominator: 10 });
    const few = protectMoney(over(9), disclosure);
    expect(few).toMatchObject({ value: WITHHELD, numerator: WITHHELD, denominator: 10 });
    expect(protectMoney(few, disclosure)).toEqual(few);
  });

  it('grows by a whole percent of rounded sums', () => {
    const exact = money('spend-growth', 'growth', 0.1214, { numerator: 31_412_880, denominator: 28_012_345 });
    expect(protectMoney(exact, disclosure)).toMatchObject({
      value: 0.12,
      numerator: 31_413_000,
      denominator: 28_012_000,
    });
  });
});

describe('the gap between two means', () => {
  const gap = money('independent-cost-gap', 'gbp', 39_554.5, { lower: 35_010, upper: 44_099 });

  it('is the difference of the means as shown: £64,000 − £24,000', () => {
    const [, , shown] = protectIndicators(
      [unitCost(INDEPENDENT, 63_871.2, 101), unitCost(STATE, 24_316.7, 311), gap],
      disclosure,
    );
    expect(shown).toMatchObject({ value: 40_000, lower: WITHHELD, upper: WITHHELD });
  });

  it('is withheld where either mean is', () => {
    const [, , shown] = protectIndicators(
      [unitCost(INDEPENDENT, 63_871.2, 9), unitCost(STATE, 24_316.7, 311), gap],
      disclosure,
    );
    expect(shown!.value).toEqual(WITHHELD);
    expect(protectCostGap([gap])[0]!.value).toEqual(WITHHELD);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorResult } from '../../src/model/diagnosis.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protectIndicators } from '../../src/protect/indicators.ts';
import { share, total, unknown } from '../render/diagnosis.ts';
import { disclosure } from './rules.ts';

function protectedOne(result: IndicatorResult): IndicatorResult {
  return protectIndicators([result], disclosure)[0]!;
}

describe('shares', () => {
  it('are worked out again from protected counts: 71 of 342 becomes 70 of 340', () => {
    // 70 ÷ 340 = 0.2059; Wilson on 340 gives 0.166 to 0.252.
    expect(protectedOne(share('refused-to-assess-share', 71, 342))).toMatchObject({
      numerator: 70,
      denominator: 340,
      value: 0.21,
      lower: 0.17,
      upper: 0.25,
      used: 340,
    });
  });

  it('are withheld with their interval where the numerator or the base is', () => {
    const few = { value: WITHHELD, lower: WITHHELD, upper: WITHHELD };
    expect(protectedOne(share('tribunal-share', 4, 219))).toMatchObject({
      ...few,
      numerator: WITHHELD,
      denominator: 220,
    });
    expect(protectedOne(share('tribunal-share', 2, 6))).toMatchObject({
      ...few,
      numerator: WITHHELD,
      denominator: WITHHELD,
    });
    expect(protectedOne(share('tribunal-share', 0, 6))).toMatchObject({ ...few, numerator: 0, denominator: WITHHELD });
  });

  it('of nobody stay nought', () => {
    expect(protectedOne(share('tribunal-share', 0, 83))).toMatchObject({
      value: 0,
      numerator: 0,
      lower: 0,
      upper: 0.04,
    });
  });

  it('tell nothing of which small number stands behind them, nor which number rounds to what is shown', () => {
    const same = (numerators: readonly number[], denominator: number) =>
      new Set(
        numerators.map((numerator) =>
          JSON.stringify(protectedOne(share('special-share', numerator, denominator, { sex: 'F' }))),
        ),
      );
    expect(same([1, 2, 3, 4, 5, 6, 7], 230).size).toBe(1);
    expect(same([23, 24, 25, 26, 27], 230).size).toBe(1);
  });

  it('without a numerator are withheld: nobody can say what they rest on', () => {
    const { numerator: _, ...bare } = share('special-share', 40, 80);
    expect(protectedOne(bare).value).toEqual(WITHHELD);
  });

  it('count what was left out and what was blank', () => {
    const result = share('tribunal-share', 20, 80, null, {
      leftOut: [
        { reason: 'undated', count: 3 },
        { reason: 'other', count: 44 },
      ],
      blank: 5,
    });
    expect(protectedOne(result)).toMatchObject({
      leftOut: [
        { reason: 'undated', count: WITHHELD },
        { reason: 'other', count: 45 },
      ],
      blank: WITHHELD,
    });
  });
});

describe('group disclosure', () => {
  it('flags nobody and everybody of a named group, as far as what is shown tells', () => {
    const flagOf = (numerator: number, denominator: number, by: IndicatorResult['by']) =>
      protectedOne(share('mainstream-share', numerator, denominator, by)).groupDisclosure;
    expect(flagOf(0, 65, { age_band: '20-25' })).toBe(true);
    expect(flagOf(19, 19, { primary_need: 'PMLD' })).toBe(true);
    // 64 of 65 would round to 65 of 65 and say of everybody what is not true of one: it is withheld.
    const nearlyAll = protectedOne(share('mainstream-share', 64, 65, { age_band: '20-25' }));
    expect(nearlyAll).toMatchObject({ value: { protected: 'c' }, numerator: { protected: 'c' }, denominator: 65 });
    expect(nearlyAll).not.toHaveProperty('groupDisclosure');
    expect(flagOf(30, 65, { age_band: '20-25' })).toBeUndefined();
    expect(flagOf(0, 65, null)).toBeUndefined();
    expect(flagOf(0, 6, { primary_need: 'DS' })).toBeUndefined();
  });
});

describe('other units', () => {
  it('rounds a plain count', () => {
    expect(protectedOne(total('new-plans', 221))).toMatchObject({ value: 220, used: 220 });
    expect(protectedOne(total('new-plans', 3))).toMatchObject({ value: WITHHELD, used: WITHHELD });
  });

  it('works rates out again in whole numbers: 340 ÷ 41,230 is 82 in 10,000', () => {
    const rate: IndicatorResult = {
      ...total('requests-per-10k', 0),
      unit: 'per-10k',
      value: 82.95,
      lower: 74.4,
      upper: 92.2,
      numerator: 342,
      denominator: 41_228,
      used: 342,
    };
    expect(protectedOne(rate)).toMatchObject({ value: 82, numerator: 340, denominator: 41_230, lower: 74, upper: 92 });
  });

  it('works growth out again: 1,185 ÷ 1,060 − 1 is 12%', () => {
    const growth: IndicatorResult = {
      ...total('plan-growth', 0),
      unit: 'growth',
      value: 0.1188,
      numerator: 1187,
      denominator: 1061,
    };
    expect(protectedOne(growth)).toMatchObject({ value: 0.12, numerator: 1185, denominator: 1060 });
  });

  it('shows a local measure only with the numbers behind it', () => {
    const measure = (changes: Partial<IndicatorResult>): IndicatorResult => ({
      ...total('measure:waits', 31.4),
      unit: 'value',
      used: 1,
      ...changes,
    });
    expect(protectedOne(measure({})).value).toEqual(WITHHELD);
    // 1,145 weeks ÷ 220 children.
    expect(protectedOne(measure({ value: 5.2, numerator: 1144, denominator: 221 })).value).toBe(5.2);
    expect(protectedOne(measure({ value: 31.4, numerator: 6900, denominator: 220 })).value).toBe(31);
  });

  it('gives no interval to a share above one', () => {
    const odd = { ...share('special-share', 40, 80), numerator: 90 };
    expect(protectedOne(odd)).toMatchObject({ lower: WITHHELD, upper: WITHHELD });
  });

  it('leaves what is not known alone', () => {
    expect(protectedOne(unknown('mediation-share', 'share', 'nothing-to-count'))).toMatchObject({
      status: 'unknown',
      reason: 'nothing-to-count',
      used: 0,
    });
  });
});

describe('all indicators', () => {
  it('change nothing the second time', () => {
    const results = fc.array(
      fc
        .tuple(fc.nat(3000), fc.nat(3000), fc.boolean())
        .map(([a, b, grouped]) =>
          share('mainstream-share', Math.min(a, b), Math.max(a, b, 1), grouped ? { sex: 'F' } : null),
        ),
    );
    fc.assert(
      fc.property(results, (exact) => {
        const once = protectIndicators(exact, disclosure);
        expect(protectIndicators(once, disclosure)).toEqual(once);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPence } from '../../src/baseline/pence.ts';
import { spendComparison } from '../../src/baseline/spend-comparison.ts';
import { AGE_BANDS, NEEDS, PROVISIONS } from '../../src/model/codes.ts';
import { type SpendChange, type SpendComparison, spendComparisonSchema } from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { row, table } from '../indicators/facts.ts';

const YEARS = { from: 2021, to: 2024 };
const compare = (rows: readonly Row<'spend'>[]) => spendComparison(table('spend', rows), YEARS);

function splitOf(comparison: SpendComparison) {
  if (comparison.split.status === 'unknown') throw new Error('not split');
  return comparison.split;
}

/**
 * The two cells that are split by hand in three-ways.test.ts, with services of £500 and then £800, a budget that is no outturn
 * and a year that is not compared.
 */
const byHand = [
  row('spend', { financialYear: 2021, provision: 'special_state', ageBand: '11-15', amount: 3000, children: 10 }),
  row('spend', { financialYear: 2021, provision: 'mainstream', ageBand: '5-10', amount: 1000, children: 10 }),
  row('spend', { financialYear: 2021, provision: 'mainstream', amount: 500 }),
  row('spend', { financialYear: 2022, provision: 'mainstream', amount: 99_999, children: 99 }),
  row('spend', { financialYear: 2024, provision: 'special_state', ageBand: '11-15', amount: 5940, children: 18 }),
  row('spend', { financialYear: 2024, provision: 'mainstream', ageBand: '5-10', amount: 1320, children: 12 }),
  row('spend', { financialYear: 2024, provision: 'mainstream', amount: 800, basis: 'outturn' }),
  row('spend', { financialYear: 2024, provision: 'special_state', amount: 77_777, children: 7, basis: 'budget' }),
];

describe('spendComparison', () => {
  it('splits the change into children, mix, cost a child, and services', () => {
    const comparison = compare(byHand);
    // 4,000 + 500 and 7,260 + 800.
    expect(comparison).toMatchObject({
      from: '2021-22',
      to: '2024-25',
      spendFrom: 4_500,
      spendTo: 8_060,
      change: 3_560,
    });
    expect(splitOf(comparison)).toMatchObject({
      all: { childrenFrom: 20, childrenTo: 30, change: 3_260, caseload: 2_206.67, mix: 526.67, unitCost: 526.66 },
      services: { spendFrom: 500, spendTo: 800, change: 300 },
      servicesByProvision: [{ provision: 'mainstream', change: 300 }],
      notSplit: [],
    });
  });

  it('rolls cells up by provision and age band, and not by a need that no row gives', () => {
    const { byProvision, byAgeBand, byNeed, cells } = splitOf(compare(byHand));
    expect(byProvision.map(({ provision, change, caseload }) => [provision, change, caseload])).toEqual([
      ['mainstream', 320, 471.67],
      ['special_state', 2_940, 1_735],
    ]);
    expect(byAgeBand.map(({ ageBand, change }) => [ageBand, change])).toEqual([
      ['5-10', 320],
      ['11-15', 2_940],
    ]);
    expect(byNeed).toEqual([]);
    expect(cells[0]).toMatchObject({ provision: 'mainstream', ageBand: '5-10', mix: -263.33 });
    expect(cells[0]).not.toHaveProperty('need');
  });

  it('ranks what contributed, whichever way it went', () => {
    const { contributions } = splitOf(compare(byHand));
    expect(contributions.map(({ provision, part, pounds }) => [provision, part, pounds])).toEqual([
      ['special_state', 'caseload', 1_735],
      ['special_state', 'mix', 790],
      ['mainstream', 'caseload', 471.67],
      ['special_state', 'unit-cost', 415],
      ['mainstream', 'services', 300],
      ['mainstream', 'mix', -263.33],
      ['mainstream', 'unit-cost', 111.66],
    ]);
  });

  it('says why there is no split where one of the years has no children beside its spending', () => {
    const comparison = compare(
      byHand.map((one) => (one.financialYear === 2021 ? { ...one, children: undefined } : one)),
    );
    expect(comparison).toMatchObject({
      change: 3_560,
      split: { status: 'unknown', reason: 'nothing-to-count', detail: expect.stringContaining('2021-22') },
    });
  });

  it('tells of children who were counted in one year only', () => {
    const comparison = compare([
      ...byHand,
      row('spend', { financialYear: 2021, provision: 'eotas', amount: 100 }),
      row('spend', { financialYear: 2024, provision: 'eotas', amount: 150, children: 3 }),
    ]);
    expect(splitOf(comparison)).toMatchObject({
      services: { change: 350, childrenTo: 3 },
      servicesByProvision: [{ provision: 'mainstream' }, { provision: 'eotas', change: 50, childrenTo: 3 }],
    });
    expect(splitOf(comparison).services).not.toHaveProperty('childrenFrom');
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(byHand, { minLength: byHand.length }), (shuffled) => {
        expect(compare(shuffled)).toEqual(compare(byHand));
      }),
    );
  });
});

const anyRow = fc
  .record({
    financialYear: fc.constantFrom(2021, 2024),
    provision: fc.constantFrom(...PROVISIONS.slice(0, 4)),
    need: fc.option(fc.constantFrom(...(Object.keys(NEEDS).slice(0, 3) as (keyof typeof NEEDS)[])), { nil: undefined }),
    ageBand: fc.option(fc.constantFrom(...AGE_BANDS), { nil: undefined }),
    pence: fc.integer({ min: -1e6, max: 1e10 }),
    children: fc.option(fc.nat(400), { nil: undefined, freq: 3 }),
    basis: fc.constantFrom('outturn' as const, undefined, 'budget' as const),
  })
  .map(({ pence, ...cells }) => row('spend', { ...cells, amount: pence / 100 }));

const penceOf = (figure: SpendChange['change']) => toPence(figure as number);

describe('for any rows', () => {
  it('every sum is equal to the penny', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const comparison = compare(rows);
        expect(spendComparisonSchema.parse(comparison)).toEqual(comparison);
        const outturn = (year: number) =>
          rows
            .filter(({ financialYear, basis }) => financialYear === year && basis !== 'budget')
            .reduce((sum, { amount }) => sum + toPence(amount), 0);
        expect([penceOf(comparison.spendFrom), penceOf(comparison.spendTo)]).toEqual([outturn(2021), outturn(2024)]);
        expect(penceOf(comparison.change)).toBe(outturn(2024) - outturn(2021));
        if (comparison.split.status === 'unknown') return;

        const { all, services, cells, byProvision, byNeed, byAgeBand, contributions } = comparison.split;
        expect(penceOf(all.change) + penceOf(services.change)).toBe(penceOf(comparison.change));
        for (const key of ['spendFrom', 'spendTo', 'change', 'caseload', 'mix', 'unitCost'] as const) {
          for (const parts of [cells, byProvision, byNeed, byAgeBand].filter((groups) => groups.length > 0)) {
            expect(parts.reduce((sum, part) => sum + penceOf(part[key]), 0)).toBe(penceOf(all[key]));
          }
        }
        for (const part of [all, ...cells, ...byProvision, ...byNeed, ...byAgeBand]) {
          expect(penceOf(part.caseload) + penceOf(part.mix) + penceOf(part.unitCost)).toBe(penceOf(part.change));
        }
        expect(contributions.reduce((sum, { pounds }) => sum + penceOf(pounds), 0)).toBe(penceOf(comparison.change));
        const sizes = contributions.map(({ pounds }) => Math.abs(penceOf(pounds)));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  it('the same rows in both years give nothing but noughts', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), (rows) => {
        const both = [YEARS.from, YEARS.to].flatMap((financialYear) =>
          rows.map((one) => ({ ...one, financialYear, basis: undefined })),
        );
        const comparison = compare(both);
        expect(comparison.change).toBe(0);
        if (comparison.split.status === 'known') {
          expect(comparison.split.contributions).toEqual([]);
          expect(comparison.split.all).toMatchObject({ change: 0, caseload: 0, mix: 0, unitCost: 0 });
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import { opportunities } from '../../src/assess/opportunity.ts';
import type { PathwayContent } from '../../src/assess/pathway-strata.ts';
import { type OpportunityResult, opportunitySchema, type Range } from '../../src/model/diagnosis.ts';
import { wilson } from '../../src/statistics/intervals.ts';
import { assumption, caseRows, day, intervention, movesAtElevenInto, places, plan, unitCostOf } from './facts.ts';
import { pathway, type Sizes, sources, TWELVE_OF_THIRTY } from './sizes.ts';

const size = (id: PathwayContent['id'], sizes: Sizes = {}): readonly OpportunityResult[] =>
  opportunities([pathway(id)], sources(sizes));
const totalOf = (rows: readonly OpportunityResult[]) => rows.find(({ stratum }) => stratum === null)!;
const numbers = (range: Range | undefined) => range as { low: number; central: number; high: number };
const WILSON = wilson(0.4, 30);

describe('the worked check of the method', () => {
  // 200 moves a year, 12 of 30 reviewed in one stratum, deliverability 30% flat, £12,000 between the two places.
  const [total, stratum] = size('mainstream_not_special');

  it('is 24 children (15 to 35) and £288,000 (£177,000 to £415,000)', () => {
    const children = numbers(total!.children);
    expect(children.central).toBeCloseTo(24, 9);
    expect(Math.round(children.low)).toBe(15);
    expect(Math.round(children.high)).toBe(35);
    const pounds = numbers(total!.pounds);
    expect(pounds.central).toBeCloseTo(288_000, 6);
    expect(Math.round(pounds.low / 1000)).toBe(177);
    expect(Math.round(pounds.high / 1000)).toBe(415);
  });

  it('is the same in each of five years, and in the one stratum', () => {
    expect(total!.years.map(({ year }) => year)).toEqual(['2026-27', '2027-28', '2028-29', '2029-30', '2030-31']);
    for (const year of total!.years) expect(numbers(year.children).central).toBeCloseTo(24, 9);
    expect(stratum).toMatchObject({ stratum: 'special_state:secondary', status: 'sized', reviewed: 30, flow: 200 });
    expect(numbers(stratum!.children)).toEqual(numbers(total!.children));
  });

  it('shows what it is made of', () => {
    expect(numbers(stratum!.share)).toEqual({ low: WILSON.lower, central: 0.4, high: WILSON.upper });
    expect(numbers(stratum!.potential).central).toBeCloseTo(80, 9);
    expect(stratum).toMatchObject({
      costFrom: 20_000,
      costTo: 8000,
      newSupportCost: 0,
      costIndicators: ['unit-cost-special-state', 'unit-cost-mainstream'],
      interventions: ['I01'],
      kind: 'avoided-growth',
    });
  });

  it('fits the published document', () => {
    for (const row of [total, stratum]) expect(() => opportunitySchema.parse(row)).not.toThrow();
  });
});

describe('deliverability and years', () => {
  it('keeps the two parts of the flow apart while interventions ramp up', () => {
    const caseload = [
      ...movesAtElevenInto('special_state', 100),
      ...Array.from({ length: 50 }, (_, index) =>
        plan({
          id: `N${index}`,
          birth: '2012-03-01',
          start: '2025-06-01',
          placements: [['special_state', '2025-06-01']],
        }),
      ),
    ];
    const interventions = [intervention({ startDate: day('2026-04-01'), rampMonths: 12 })];
    const total = totalOf(size('mainstream_not_special', { caseload, interventions }));
    // New plans meet the year's average, a half; transfers what is there on 1 September, 153 ÷ 365.
    const first = 0.3 * (50 * 0.5 + (100 * 153) / 365) * 0.4;
    expect(numbers(total.years[0]!.children).central).toBeCloseTo(first, 9);
    expect(numbers(total.years[0]!.deliverability).central).toBeCloseTo(first / 0.4 / 150, 9);
    expect(numbers(total.years[1]!.children).central).toBeCloseTo(0.3 * 150 * 0.4, 9);
    expect(numbers(total.children)).toEqual(numbers(total.years[4]!.children));
  });

  it('shows only what is possible where no intervention counts', () => {
    const [total, stratum] = size('mainstream_not_special', { interventions: [intervention({ status: 'idea' })] });
    for (const row of [total!, stratum!]) {
      expect(row.status).toBe('sized');
      expect(numbers(row.potential).central).toBeCloseTo(80, 9);
      expect(row.years).toEqual([]);
      expect(row.interventions).toEqual([]);
      expect(row.reason).toContain('no intervention');
      expect('children' in row || 'pounds' in row || 'capacityChecked' in row).toBe(false);
    }
  });
});

describe('pounds', () => {
  it('are unknown with why where a unit cost is, and children are still shown', () => {
    const [total, stratum] = size('mainstream_not_special', { find: indicatorIndex([unitCostOf('mainstream', 8000)]) });
    for (const row of [total!, stratum!]) {
      expect(numbers(row.children).central).toBeCloseTo(24, 9);
      expect('pounds' in row).toBe(false);
      expect(row.poundsReason).toBe('The unit cost of the provision "Title of special_state" is not known.');
    }
  });

  it('of needing no plan are unknown without the assumption, and take the dearest support in the low case', () => {
    const cases = [
      ...caseRows(12, { population: 200, idealOutcome: 'sen_support_no_plan' }),
      ...caseRows(18, { population: 200 }),
    ];
    const interventions = [intervention({ pathway: 'sen_support_no_plan' })];
    const without = totalOf(size('sen_support_no_plan', { cases, interventions }));
    expect(without.poundsReason).toBe('The assumption sen-support-cost-per-child is not in plan/assumptions.csv.');
    expect(numbers(without.children).central).toBeCloseTo(24, 9);
    expect('capacityChecked' in without).toBe(false);

    const assumptions = [assumption({ valueLow: 3000, valueHigh: 6000 })];
    const total = totalOf(size('sen_support_no_plan', { cases, interventions, assumptions }));
    const pounds = numbers(total.pounds);
    expect(pounds.central).toBeCloseTo(24 * (20_000 - 4000), 6);
    expect(pounds.low).toBeCloseTo(60 * WILSON.lower * (20_000 - 6000), 6);
    expect(pounds.high).toBeCloseTo(60 * WILSON.upper * (20_000 - 3000), 6);
    expect(total).toMatchObject({ costTo: 0, newSupportCost: 4000 });
  });

  it('lose the cost of new support that an intervention gives: 24 × (12,000 − 2,500)', () => {
    const interventions = [intervention({ newSupportCostPerChild: 2500 })];
    const total = totalOf(size('mainstream_not_special', { interventions }));
    expect(numbers(total.pounds).central).toBeCloseTo(228_000, 6);
    expect(total.newSupportCost).toBe(2500);
  });

  it('lose recurring cost in full from the total, pro rata in the first year, and show one-off cost apart', () => {
    const interventions = [intervention({ startDate: day('2026-09-01'), recurringCost: 120_000, oneOffCost: 40_000 })];
    const [total, stratum] = size('mainstream_not_special', { interventions });
    expect(total!.years.map(({ recurringCost }) => recurringCost)).toEqual([
      70_000, 120_000, 120_000, 120_000, 120_000,
    ]);
    expect(numbers(total!.pounds).central).toBeCloseTo(288_000 - 120_000, 6);
    expect(numbers(total!.pounds).low).toBeCloseTo(60 * WILSON.lower * 12_000 - 120_000, 6);
    expect(total!.oneOffCost).toBe(40_000);
    expect(numbers(stratum!.pounds).central).toBeCloseTo(288_000, 6);
    expect('oneOffCost' in stratum! || 'recurringCost' in stratum!.years[0]!).toBe(false);
  });

  it('that are lost stay with the case of children they belong to', () => {
    const dear = indicatorIndex([unitCostOf('special_state', 20_000), unitCostOf('mainstream', 21_000)]);
    const pounds = numbers(totalOf(size('mainstream_not_special', { find: dear })).pounds);
    expect(pounds.central).toBeCloseTo(-24_000, 6);
    expect(pounds.low).toBeCloseTo(-60 * WILSON.lower * 1000, 6);
    expect(pounds.high).toBeCloseTo(-60 * WILSON.upper * 1000, 6);
    expect(pounds.high).toBeLessThan(pounds.low);
  });
});

describe('strata', () => {
  const independent = { stratum: 'special_independent:secondary', population: 60 } as const;
  const cases = [
    ...TWELVE_OF_THIRTY,
    ...caseRows(5, { ...independent, idealOutcome: 'mainstream_not_special' }),
    ...caseRows(15, independent),
  ];
  const caseload = [...movesAtElevenInto('special_state', 200), ...movesAtElevenInto('special_independent', 40)];
  const find = indicatorIndex([
    unitCostOf('special_state', 20_000),
    unitCostOf('mainstream', 8000),
    unitCostOf('special_independent', 60_000),
  ]);

  it('add their estimates, and their distances to the bounds in quadrature', () => {
    const [total, first, second] = size('mainstream_not_special', { cases, caseload, find });
    const quarter = wilson(0.25, 20);
    expect(numbers(second!.children).central).toBeCloseTo(40 * 0.25 * 0.3, 9);
    expect(numbers(total!.children).central).toBeCloseTo(24 + 3, 9);
    const low = Math.hypot(60 * (0.4 - WILSON.lower), 12 * (0.25 - quarter.lower));
    const high = Math.hypot(60 * (WILSON.upper - 0.4), 12 * (quarter.upper - 0.25));
    expect(numbers(total!.children).low).toBeCloseTo(27 - low, 9);
    expect(numbers(total!.children).high).toBeCloseTo(27 + high, 9);
    expect(numbers(total!.pounds).central).toBeCloseTo(24 * 12_000 + 3 * 52_000, 6);
    expect([first!.costFrom, second!.costFrom, total!.costFrom]).toEqual([20_000, 60_000, undefined]);
    expect(total).toMatchObject({ flow: 240, reviewed: 50 });
  });

  it('without enough cases are named and add nothing, not even to the upper bound', () => {
    const few = [...TWELVE_OF_THIRTY, ...caseRows(9, { ...independent, idealOutcome: 'mainstream_not_special' })];
    const [total, first, second] = size('mainstream_not_special', { cases: few, caseload, find });
    expect(numbers(total!.children)).toEqual(numbers(first!.children));
    expect(total!.reason).toContain('Title of special_independent, phase secondary');
    expect(second).toEqual({
      pathway: 'mainstream_not_special',
      title: 'Mainstream',
      stratum: 'special_independent:secondary',
      theme: 'A',
      kind: 'avoided-growth',
      status: 'not-sized',
      reason: 'Too few reviewed cases to turn into children.',
      reviewed: 9,
      flow: 40,
      years: [],
      interventions: ['I01'],
    });
  });

  it('that a pathway is not for add nothing', () => {
    const rows = size('state_special_not_independent', { cases });
    expect(rows.map(({ stratum }) => stratum)).toEqual([null, 'special_independent:secondary']);
    const [none] = size('state_special_not_independent');
    expect(none).toMatchObject({ status: 'not-sized', years: [] });
    expect(none!.reason).toBe('No case was reviewed in a stratum that this could be for.');
  });

  it('chosen without a frame are sized only where that is accepted', () => {
    const purposive = TWELVE_OF_THIRTY.map((row) => ({ ...row, population: undefined }));
    const refused = totalOf(size('mainstream_not_special', { cases: purposive }));
    expect(refused).toMatchObject({ status: 'not-sized' });
    expect('children' in refused || 'potential' in refused).toBe(false);
    const rule = { sizeFrom: 10, acceptPurposive: true };
    const accepted = totalOf(size('mainstream_not_special', { cases: purposive, rule }));
    expect(numbers(accepted.children).central).toBeCloseTo(24, 9);
  });

  it('never tell numbers in their reasons', () => {
    const few = caseRows(9, { population: 50 });
    for (const row of size('mainstream_not_special', { cases: few })) expect(row.reason).not.toMatch(/\d/);
  });
});

describe('capacity', () => {
  it('caps children by places on 1 September less the census stock, year by year', () => {
    const capacity = [
      places({ provision: 'mainstream', places: 10, fromDate: day('2025-09-01') }),
      places({ provision: 'mainstream', places: 18, fromDate: day('2028-09-01') }),
      places({ provision: 'mainstream', places: 90, fromDate: day('2030-09-01') }),
    ];
    const [total, stratum] = size('mainstream_not_special', { capacity });
    // Nobody is in mainstream on the census day, so the places are all free.
    expect(total!.years.map(({ children }) => Math.round(numbers(children).central))).toEqual([10, 10, 18, 18, 24]);
    expect(total!.years.map(({ capacityCap }) => capacityCap)).toEqual([10, 10, 18, 18, undefined]);
    expect(numbers(total!.years[0]!.pounds).central).toBeCloseTo(120_000, 6);
    expect(total!.capacityChecked).toBe(true);
    expect(stratum!.years[0]).toMatchObject({ children: { low: 10, central: 10, high: 10 }, capacityCap: 10 });
  });

  it('is not checked where no places are stated, or not yet in every year', () => {
    expect(totalOf(size('mainstream_not_special')).capacityChecked).toBe(false);
    const late = [places({ provision: 'mainstream', places: 50, fromDate: day('2027-09-01') })];
    expect(totalOf(size('mainstream_not_special', { capacity: late })).capacityChecked).toBe(false);
    const other = [places({ provision: 'mainstream', phase: 'primary', places: 50 })];
    expect(totalOf(size('mainstream_not_special', { capacity: other })).capacityChecked).toBe(false);
  });
});

describe('opportunities', () => {
  it('has a total for each pathway, in the order of the playbook, before its strata', () => {
    const rows = opportunities([pathway('sen_support_no_plan'), pathway('post16_ordinary_pathway')], sources());
    expect(rows.map((row) => [row.pathway, row.stratum])).toEqual([
      ['sen_support_no_plan', null],
      ['sen_support_no_plan', 'special_state:secondary'],
      ['post16_ordinary_pathway', null],
    ]);
  });

  it('does not care for the order of rows', () => {
    const interventions = [
      intervention({ interventionId: 'I02', deliverabilityCentral: 0.37, deliverabilityHigh: 0.41 }),
      intervention({ interventionId: 'I01', deliverabilityCentral: 0.31, deliverabilityHigh: 0.33 }),
    ];
    const one = size('mainstream_not_special', { interventions });
    const other = size('mainstream_not_special', {
      interventions: interventions.toReversed(),
      cases: TWELVE_OF_THIRTY.toReversed(),
      caseload: movesAtElevenInto('special_state', 200).toReversed(),
    });
    expect(other).toEqual(one);
  });
});

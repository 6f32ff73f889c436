import { describe, expect, it } from 'vitest';
import type { OpportunityResult } from '../../src/model/diagnosis.ts';
import { protectCaseReviews } from '../../src/protect/case-reviews.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protectIndicators } from '../../src/protect/indicators.ts';
import { type OpportunityRules, protectOpportunity } from '../../src/protect/opportunities.ts';
import { wilson } from '../../src/statistics/intervals.ts';
import { diagnosis, unitCost } from '../render/diagnosis.ts';
import { disclosure } from './rules.ts';

const FROM = 'unit-cost-special-state';
const TO = 'unit-cost-mainstream';
const STRATUM = 'special_state:secondary';
const ALL_WITHHELD = { low: WITHHELD, central: WITHHELD, high: WITHHELD };

/** The worked example of the method: 200 a year, 12 of 30 reviewed, 30% delivered, £12,000 each. */
function example(count: number, changes: Partial<OpportunityResult> = {}): OpportunityResult {
  const { lower, upper } = wilson(count / 30, 30);
  const share = { low: lower, central: count / 30, high: upper };
  const each = (scale: number) => ({
    low: share.low * scale,
    central: share.central * scale,
    high: share.high * scale,
  });
  const deliverability = { low: 0.3, central: 0.3, high: 0.3 };
  const children = each(200 * 0.3);
  const pounds = each(200 * 0.3 * 12_000);
  return {
    pathway: 'mainstream_not_special',
    title: 'Mainstream in place of special',
    stratum: STRATUM,
    theme: 'A',
    kind: 'avoided-growth',
    status: 'sized',
    reviewed: 30,
    flow: 200,
    share,
    potential: each(200),
    costFrom: 24_316.7,
    costTo: 12_316.7,
    costIndicators: [FROM, TO],
    children,
    pounds,
    years: [{ year: '2027-28', deliverability, children, pounds }],
    interventions: [],
    ...changes,
  };
}

function rulesFor(
  count: number,
  costs = [unitCost(FROM, 24_316.7, 311), unitCost(TO, 12_316.7, 470)],
): OpportunityRules {
  const value = count / 30;
  const base = {
    idealOutcome: 'mainstream_not_special' as const,
    among: 'children',
    n: 30,
    nEffective: 30,
    count,
    value,
    ...wilson(value, 30),
    generalise: true,
  };
  const reviews = {
    ...diagnosis().caseReviews,
    shares: [
      { ...base, stratum: STRATUM },
      { ...base, stratum: 'strata' },
    ],
  };
  return {
    disclosure,
    exactShares: reviews.shares,
    shares: protectCaseReviews(reviews, disclosure).shares,
    indicators: protectIndicators(costs, disclosure),
  };
}

describe('a pathway in one stratum', () => {
  it('is resized to the share as shown, and its pounds follow its children', () => {
    const shown = protectOpportunity(example(12), rulesFor(12));
    // 12 of 30 is shown as 10 of 30: 33% (19% to 51%). 200 × 0.33 = 66; × 0.3 = 19.8; the low case 11.4, the high 30.6.
    expect(shown).toMatchObject({
      reviewed: 30,
      flow: 200,
      share: { low: 0.19, central: 0.33, high: 0.51 },
      potential: { low: 40, central: 65, high: 100 },
      children: { low: 10, central: 20, high: 30 },
      pounds: { low: 120_000, central: 240_000, high: 360_000 },
      costFrom: 24_000,
      costTo: 12_000,
    });
    expect(shown.years[0]).toMatchObject({
      children: shown.children,
      pounds: shown.pounds,
      deliverability: { low: 0.3, central: 0.3, high: 0.3 },
    });
  });

  it('is the same whichever count of cases rounds to what is shown', () => {
    const shown = [8, 9, 10, 11, 12].map((count) =>
      JSON.stringify(protectOpportunity(example(count), rulesFor(count))),
    );
    expect(new Set(shown).size).toBe(1);
  });

  it('is withheld where its cases are, whatever the flow makes of them', () => {
    const shown = protectOpportunity(example(6), rulesFor(6));
    expect(shown).toMatchObject({
      share: ALL_WITHHELD,
      potential: ALL_WITHHELD,
      children: ALL_WITHHELD,
      pounds: ALL_WITHHELD,
      flow: 200,
    });
    expect(shown.years[0]).toMatchObject({ children: ALL_WITHHELD, pounds: ALL_WITHHELD });
  });

  it('stays nought where no case pointed to it', () => {
    const none = { low: 0, central: 0, high: 20 };
    const shown = protectOpportunity(example(0, { children: none, pounds: none }), rulesFor(0));
    expect(shown).toMatchObject({ share: { low: 0, central: 0, high: 0.11 }, children: { low: 0, central: 0 } });
  });

  it('hides each small case of a range by itself, with its pounds', () => {
    const children = { low: 6, central: 24, high: 35 };
    const shown = protectOpportunity(example(12, { children, years: [] }), rulesFor(12));
    expect(shown.children).toMatchObject({ low: WITHHELD, central: 20 });
    expect(shown.pounds).toMatchObject({ low: WITHHELD, central: 240_000 });
  });

  it('withholds pounds where a unit cost is withheld or is not named', () => {
    const few = rulesFor(12, [unitCost(FROM, 24_316.7, 9), unitCost(TO, 12_316.7, 470)]);
    expect(protectOpportunity(example(12), few)).toMatchObject({
      children: { central: 20 },
      pounds: ALL_WITHHELD,
      costFrom: WITHHELD,
      costTo: WITHHELD,
    });
    const { costIndicators: _, ...unnamed } = example(12);
    expect(protectOpportunity(unnamed, rulesFor(12)).pounds).toEqual(ALL_WITHHELD);
  });

  it('is withheld where no share of cases stands behind it', () => {
    expect(protectOpportunity(example(12, { stratum: 'resourced:primary' }), rulesFor(12)).children).toEqual(
      ALL_WITHHELD,
    );
  });
});

describe('what is expected to be delivered', () => {
  it('is a whole percent: to the last digit it would tell new plans from transfers', () => {
    // 20 new plans at 5% and 19 transfers at 10% are 7.435…% together; 10 and 9 are 7.368…%.
    const of = (deliverability: number) => {
      const years = example(12).years.map((year) => ({
        ...year,
        deliverability: { low: 0, central: deliverability, high: 1 },
      }));
      return protectOpportunity(example(12, { years }), rulesFor(12)).years[0]!.deliverability;
    };
    expect(of(2.9 / 39)).toEqual({ low: 0, central: 0.07, high: 1 });
    expect(of(2.9 / 39)).toEqual(of(1.4 / 19));
  });
});

describe('a pathway over all its strata', () => {
  it('moves with the share of the strata it could be for, less the cost of its interventions', () => {
    const { share: _, ...rest } = example(12, { stratum: null });
    const recurringCost = 50_000;
    const pounds = { low: 127_000, central: 238_000, high: 365_000 };
    const years = rest.years.map((year) => ({ ...year, pounds, recurringCost }));
    const shown = protectOpportunity({ ...rest, pounds, years }, rulesFor(12));
    // × 10 ÷ 12: 24 children become 20, and (238,000 + 50,000) ÷ 24 × 20 − 50,000 = 190,000.
    expect(shown).toMatchObject({ children: { central: 20 }, pounds: { central: 190_000 } });
    expect(shown.years[0]).toMatchObject({ recurringCost, pounds: { central: 190_000 } });
  });

  it('never takes more places than there are', () => {
    const { share: _, ...rest } = example(12, { stratum: null });
    const years = rest.years.map((year) => ({ ...year, capacityCap: 14 }));
    expect(protectOpportunity({ ...rest, years }, rulesFor(12)).years[0]).toMatchObject({
      capacityCap: 15,
      children: { central: 15, high: 15 },
    });
  });

  it('that is not sized keeps nothing but its counts', () => {
    const shown = protectOpportunity(
      {
        pathway: 'mainstream_not_special',
        title: 'x',
        stratum: STRATUM,
        theme: 'A',
        kind: 'avoided-growth',
        status: 'not-sized',
        reason: 'Too few.',
        reviewed: 6,
        flow: 44,
        years: [],
        interventions: [],
      },
      rulesFor(12),
    );
    expect(shown).toMatchObject({ reviewed: WITHHELD, flow: 45, years: [] });
    expect(shown).not.toHaveProperty('children');
  });
});

describe('all pathways', () => {
  it('change nothing the second time', () => {
    for (const count of [0, 3, 8, 12, 21]) {
      for (const stratum of [STRATUM, null]) {
        const rules = rulesFor(count);
        const once = protectOpportunity(example(count, { stratum }), rules);
        expect(protectOpportunity(once, { ...rules, exactShares: rules.shares })).toEqual(once);
      }
    }
  });
});

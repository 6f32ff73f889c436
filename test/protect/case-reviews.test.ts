import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { factor, protectCaseReviews, resizing } from '../../src/protect/case-reviews.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { wilson } from '../../src/statistics/intervals.ts';
import { diagnosis } from '../render/diagnosis.ts';
import { disclosure } from './rules.ts';

type CaseReviews = Diagnosis['caseReviews'];
type CaseShare = CaseReviews['shares'][number];

function share(count: number, n: number, value = count / n, nEffective = n): CaseShare {
  return {
    idealOutcome: 'mainstream_not_special',
    stratum: 'special_state:secondary',
    among: 'children',
    n,
    nEffective,
    count,
    value,
    ...wilson(value, nEffective),
    generalise: true,
  };
}

function protectedShare(exact: CaseShare): CaseShare {
  return protectCaseReviews({ ...diagnosis().caseReviews, shares: [exact] }, disclosure).shares[0]!;
}

describe('a share of reviewed cases', () => {
  it('in one stratum is the share of its protected counts: 12 of 31 becomes 10 of 30', () => {
    // 10 ÷ 30 = 0.33; Wilson of 0.33 on 30: 0.19 to 0.51.
    expect(protectedShare(share(12, 31))).toMatchObject({
      count: 10,
      n: 30,
      nEffective: 30,
      value: 0.33,
      lower: 0.19,
      upper: 0.51,
    });
  });

  it('over several strata keeps its weighting and takes its size from the protected counts', () => {
    // Unweighted 15 ÷ 40 = 0.375; weighted 0.45. Protected: 15 of 40, so nothing moves but the rounding.
    expect(protectedShare(share(15, 40, 0.45, 32))).toMatchObject({ value: 0.45, nEffective: 30 });
    // 17 of 40 is shown as 15 of 40: 0.51 × (15 ÷ 40) ÷ (17 ÷ 40) = 0.45.
    expect(protectedShare(share(17, 40, 0.51, 32))).toMatchObject({ count: 15, value: 0.45 });
  });

  it('is the same whichever count rounds to what is shown', () => {
    const shown = [13, 14, 15, 16, 17].map((count) => JSON.stringify(protectedShare(share(count, 40))));
    expect(new Set(shown).size).toBe(1);
  });

  it('is withheld where its count, its base or its effective size is', () => {
    const few = { value: WITHHELD, lower: WITHHELD, upper: WITHHELD };
    expect(protectedShare(share(5, 30))).toMatchObject({ ...few, count: WITHHELD, n: 30 });
    expect(protectedShare(share(4, 6))).toMatchObject(few);
    expect(protectedShare(share(20, 40, 0.5, 6.2))).toMatchObject(few);
  });

  it('of no case stays nought', () => {
    expect(protectedShare(share(0, 30))).toMatchObject({ count: 0, value: 0, lower: 0, upper: 0.11 });
  });
});

describe('strata', () => {
  it('are weighed again from protected counts: 165 children ÷ 30 cases', () => {
    const exact = diagnosis().caseReviews;
    const shown = protectCaseReviews(exact, disclosure);
    const at = exact.strata.findIndex(({ stratum }) => stratum === 'special_state:secondary');
    expect(exact.strata[at]).toMatchObject({ population: 167, reviewed: 30 });
    expect(shown.strata[at]).toMatchObject({ population: 165, reviewed: 30, weight: 6 });
  });

  it('of a sample without a frame weigh 1 each, as before', () => {
    const exact = diagnosis().caseReviews;
    const strata = exact.strata.map(({ population: _, ...stratum }) => ({ ...stratum, weight: 1 }));
    const shown = protectCaseReviews({ ...exact, purposive: true, strata }, disclosure);
    expect(shown.strata.map(({ weight }) => weight)).toEqual(strata.map(() => 1));
  });
});

describe('agreement between reviewers', () => {
  const of = (pairs: number, agreed: number) => {
    const agreement = [{ ...diagnosis().caseReviews.agreement![0]!, pairs, agreed }];
    return protectCaseReviews({ ...diagnosis().caseReviews, agreement }, disclosure).agreement![0];
  };

  it('shows kappa to one place beside rounded counts: 16 of 21 is 15 of 20', () => {
    expect(of(21, 16)).toMatchObject({ pairs: 20, agreed: 15, kappa: 0.7, lower: 0.4, upper: 0.9 });
  });

  it('withholds kappa where a count behind it is small', () => {
    const withheld = { kappa: WITHHELD, lower: WITHHELD, upper: WITHHELD };
    expect(of(7, 6)).toMatchObject({ pairs: WITHHELD, agreed: WITHHELD, ...withheld });
    expect(of(21, 3)).toMatchObject({ pairs: 20, agreed: WITHHELD, ...withheld });
  });

  it('has no kappa where there was none, and is absent from documents that knew none', () => {
    const agreement = [
      { about: 'decisive', status: 'unknown', reason: 'nothing-to-count', pairs: 0, agreed: 0 } as const,
    ];
    expect(protectCaseReviews({ ...diagnosis().caseReviews, agreement }, disclosure).agreement).toEqual(agreement);
    const { agreement: _, ...older } = diagnosis().caseReviews;
    expect(protectCaseReviews(older, disclosure)).not.toHaveProperty('agreement');
  });
});

describe('case reviews as a whole', () => {
  it('protect every count', () => {
    const shown = protectCaseReviews(diagnosis().caseReviews, disclosure);
    expect(shown).toMatchObject({ reviewed: 105, informative: 100, dissent: WITHHELD });
    expect(shown.provisionsNotSampled.map(({ openPlans }) => openPlans)).toEqual([20, 15, WITHHELD]);
    expect(shown.divergence.map(({ count }) => count)).toEqual([10, 15, 20, WITHHELD, WITHHELD, 10]);
  });

  it('keep their days only where enough cases were reviewed', () => {
    const exact = diagnosis().caseReviews;
    expect(protectCaseReviews(exact, disclosure)).toHaveProperty('firstReviewed', '2025-09-22');
    const few = protectCaseReviews({ ...exact, reviewed: 6 }, disclosure);
    expect(few).not.toHaveProperty('firstReviewed');
    expect(few).not.toHaveProperty('lastReviewed');
  });

  it('change nothing the second time', () => {
    const once = protectCaseReviews(diagnosis().caseReviews, disclosure);
    expect(protectCaseReviews(once, disclosure)).toEqual(once);
  });
});

describe('resizing', () => {
  it('is the protected share ÷ the exact one', () => {
    expect(resizing({ count: 12, n: 30 }, { count: 10, n: 30 })).toBeCloseTo(10 / 12, 12);
    expect(resizing({ count: 0, n: 30 }, { count: 0, n: 30 })).toBe(1);
    expect(resizing({ count: 5, n: 30 }, { count: WITHHELD, n: 30 })).toEqual(WITHHELD);
  });

  it('multiplies only what is shown', () => {
    expect(factor(0.5, 24)).toBe(12);
    expect(factor(WITHHELD, 24)).toEqual(WITHHELD);
    expect(factor(0.5, WITHHELD)).toEqual(WITHHELD);
  });
});

import { describe, expect, it } from 'vitest';
import { caseReviews } from '../../src/assess/case-reviews.ts';
import { caseSample } from '../../src/assess/case-sample.ts';
import { caseReviewsSchema } from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { wilson } from '../../src/statistics/intervals.ts';
import { CALENDAR, caseRows, day, plan } from './facts.ts';
import { PLAYBOOK } from './playbook.ts';

const RULE = { sizeFrom: 10, acceptPurposive: false };
const SECONDARY = { stratum: 'special_state:secondary', population: 120 } as const;
const PRIMARY = { stratum: 'mainstream:primary', population: 40 } as const;

// Secondary: 12 reviewed of 120, weight 10; 2 could not say. Primary: 20 reviewed of 40, weight 2.
const ROWS = [
  ...caseRows(4, { ...SECONDARY, idealOutcome: 'mainstream_not_special', divergencePoint: 'transfer_to_secondary' }),
  ...caseRows(1, { ...SECONDARY, idealOutcome: 'more_specialist_needed', dissent: true }),
  ...caseRows(5, { ...SECONDARY, reviewedOn: day('2025-11-20') }),
  ...caseRows(2, { ...SECONDARY, idealOutcome: 'cannot_say', dissent: true, divergencePoint: 'primary' }),
  ...caseRows(6, { ...PRIMARY, idealOutcome: 'sen_support_no_plan', reviewedOn: day('2025-09-03') }),
  ...caseRows(14, { ...PRIMARY, dissent: false }),
];
const read = (rows: readonly Row<'case-reviews'>[], rule = RULE) =>
  caseReviews(caseSample(rows), [], CALENDAR.census, PLAYBOOK, rule);

describe('caseReviews', () => {
  const result = read(ROWS);
  const share = (outcome: string, stratum: string | null) =>
    result.shares.find((one) => one.idealOutcome === outcome && one.stratum === stratum);

  it('counts cases, disagreement and days', () => {
    expect(result).toMatchObject({
      status: 'known',
      purposive: false,
      caution: 'It is about the system.',
      reviewed: 32,
      informative: 30,
      dissent: 3,
      firstReviewed: '2025-09-03',
      lastReviewed: '2025-11-20',
    });
    expect(result.nEffective).toBeCloseTo((10 * 10 + 20 * 2) ** 2 / (10 * 100 + 20 * 4), 12); // 140² ÷ 1,080 = 18.1
  });

  it('says what each stratum holds and whether it is sized', () => {
    expect(result.strata).toEqual([
      {
        stratum: 'mainstream:primary',
        provision: 'mainstream',
        phase: 'primary',
        population: 40,
        reviewed: 20,
        informative: 20,
        nEffective: 20,
        weight: 2,
        sized: true,
      },
      {
        stratum: 'special_state:secondary',
        provision: 'special_state',
        phase: 'secondary',
        population: 120,
        reviewed: 12,
        informative: 10,
        nEffective: 10,
        weight: 10,
        sized: true,
      },
    ]);
  });

  it('weights the overall share: 4 × 10 ÷ 140', () => {
    const overall = share('mainstream_not_special', null)!;
    expect(overall.value).toBeCloseTo(40 / 140, 12);
    expect(overall).toMatchObject({ n: 30, count: 4, among: 'children in all sampled strata', generalise: true });
    expect(overall.lower).toBeCloseTo(wilson(40 / 140, 19_600 / 1080).lower, 12);
  });

  it('says the same within the strata a pathway is for, and within each stratum: 4 of 10', () => {
    expect(share('mainstream_not_special', 'strata')).toMatchObject({ value: 0.4, n: 10, nEffective: 10 });
    expect(share('mainstream_not_special', 'special_state:secondary')).toMatchObject({
      value: 0.4,
      among: 'children in Title of special_state, phase secondary',
    });
    expect(share('mainstream_not_special', 'mainstream:primary')).toMatchObject({ value: 0, count: 0, lower: 0 });
  });

  it('keeps moves the other way among the shares, and nowhere a share of cannot say', () => {
    expect(share('more_specialist_needed', null)!.value).toBeCloseTo(10 / 140, 12);
    expect(share('more_specialist_needed', 'strata')).toBeUndefined();
    expect(result.shares.some(({ idealOutcome }) => idealOutcome === 'cannot_say')).toBe(false);
  });

  it('has a share that adds to one over the outcomes', () => {
    for (const stratum of [null, 'mainstream:primary', 'special_state:secondary']) {
      const values = result.shares.filter((one) => one.stratum === stratum).map(({ value }) => value as number);
      expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  it('counts where paths parted, among cases that could say', () => {
    expect(result.divergence.find(({ point }) => point === 'transfer_to_secondary')!.count).toBe(4);
    expect(result.divergence.find(({ point }) => point === 'primary')!.count).toBe(0);
    expect(read(caseRows(10)).divergence).toEqual([]);
  });

  it('will not generalise from fewer than ten', () => {
    const few = read(caseRows(9, SECONDARY));
    expect(few.shares.every(({ generalise }) => !generalise)).toBe(true);
    expect(few.strata[0]!.sized).toBe(false);
  });

  it('marks a sample without a frame, leaves it unweighted and sizes it only where accepted', () => {
    const rows = [
      ...caseRows(10, { stratum: 'special_state:secondary', idealOutcome: 'mainstream_not_special' }),
      ...caseRows(10, { stratum: 'mainstream:primary' }),
    ];
    const purposive = read(rows);
    expect(purposive.purposive).toBe(true);
    expect(purposive.shares.find((one) => one.idealOutcome === 'mainstream_not_special')).toMatchObject({
      value: 0.5,
      nEffective: 20,
      among: 'reviewed children in all sampled strata',
    });
    expect(purposive.strata.map(({ sized }) => sized)).toEqual([false, false]);
    expect(read(rows, { ...RULE, acceptPurposive: true }).strata.map(({ sized }) => sized)).toEqual([true, true]);
  });

  it('names provisions with open plans and no reviewed case', () => {
    const openIn = (provision: 'resourced' | 'special_state', id: string, cease?: string) =>
      plan({
        id,
        birth: '2012-01-01',
        start: '2020-01-01',
        placements: [[provision, '2020-01-01']],
        ...(cease ? { cease } : {}),
      });
    const caseload = [
      openIn('resourced', 'a'),
      openIn('resourced', 'b'),
      openIn('resourced', 'c', '2025-07-01'),
      openIn('special_state', 'd'),
      plan({ id: 'e', birth: '2012-01-01', start: '2020-01-01' }),
    ];
    const { provisionsNotSampled } = caseReviews(caseSample(ROWS), caseload, CALENDAR.census, PLAYBOOK, RULE);
    expect(provisionsNotSampled).toEqual([
      { provision: 'resourced', openPlans: 2 },
      { provision: 'unknown', openPlans: 1 },
    ]);
  });

  it('is unknown without the table, and without a row', () => {
    const missing = caseReviews(undefined, [], CALENDAR.census, PLAYBOOK, RULE);
    expect(missing).toMatchObject({ status: 'unknown', reason: 'table-missing', reviewed: 0, shares: [], strata: [] });
    expect(missing.purposive).toBe(false);
    expect(read([])).toMatchObject({ status: 'unknown', reason: 'nothing-to-count', purposive: false });
  });

  it('fits the published document', () => {
    expect(() => caseReviewsSchema.parse(result)).not.toThrow();
    expect(() => caseReviewsSchema.parse(read([]))).not.toThrow();
  });
});

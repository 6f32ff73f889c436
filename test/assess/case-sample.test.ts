import { describe, expect, it } from 'vitest';
import { caseSample, caseShare, countCases, shareWithin } from '../../src/assess/case-sample.ts';
import { caseRows } from './facts.ts';

const SECONDARY = { stratum: 'special_state:secondary', population: 120 };
const PRIMARY = { stratum: 'mainstream:primary', population: 40 };

describe('caseSample', () => {
  it('weighs a case by population ÷ reviewed cases, before those who could not say leave', () => {
    const { strata, purposive } = caseSample([
      ...caseRows(8, SECONDARY),
      ...caseRows(2, { ...SECONDARY, idealOutcome: 'cannot_say' }),
      ...caseRows(20, PRIMARY),
    ]);
    expect(purposive).toBe(false);
    expect(
      strata.map(({ id, weight, reviewed, informative }) => [id, weight, reviewed.length, informative.length]),
    ).toEqual([
      ['mainstream:primary', 2, 20, 20], // 40 ÷ 20
      ['special_state:secondary', 12, 10, 8], // 120 ÷ 10, not 120 ÷ 8
    ]);
  });

  it('puts strata in the order of the code lists, whatever the order of rows', () => {
    const rows = [
      ...caseRows(1, { stratum: 'special_independent:post16' }),
      ...caseRows(1, { stratum: 'mainstream:secondary' }),
      ...caseRows(1, { stratum: 'mainstream:primary' }),
    ];
    const ids = ['mainstream:primary', 'mainstream:secondary', 'special_independent:post16'];
    expect(caseSample(rows).strata.map(({ id }) => id)).toEqual(ids);
    expect(caseSample(rows.toReversed()).strata.map(({ id }) => id)).toEqual(ids);
  });

  it('weighs every case 1 where no stratum has a population: purposive', () => {
    const { strata, purposive } = caseSample([
      ...caseRows(3, { stratum: 'special_state:secondary' }),
      ...caseRows(9, { stratum: 'mainstream:primary' }),
    ]);
    expect(purposive).toBe(true);
    expect(strata.map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('gives no weight to a stratum without a population where others have one', () => {
    const { strata, purposive } = caseSample([
      ...caseRows(5, SECONDARY),
      ...caseRows(5, { stratum: 'mainstream:primary' }),
    ]);
    expect(purposive).toBe(false);
    expect(strata.map(({ weight }) => weight)).toEqual([0, 24]);
  });
});

describe('shares of cases', () => {
  const { strata } = caseSample([
    ...caseRows(3, { ...SECONDARY, idealOutcome: 'mainstream_not_special' }),
    ...caseRows(5, SECONDARY),
    ...caseRows(2, { ...SECONDARY, idealOutcome: 'cannot_say' }),
    ...caseRows(10, { ...PRIMARY, idealOutcome: 'mainstream_not_special' }),
    ...caseRows(10, PRIMARY),
  ]);
  const marks = (stratum: (typeof strata)[number]) =>
    countCases(stratum, (row) => row.idealOutcome === 'mainstream_not_special');

  it('are weighted: (10 × 2 + 3 × 12) ÷ (20 × 2 + 8 × 12) = 56 ÷ 136', () => {
    const share = caseShare(strata, marks)!;
    expect(share.value).toBeCloseTo(56 / 136, 12);
    expect(share.marked).toBe(13);
    expect(share.n).toBe(28);
    // Kish: 136² ÷ (20 × 4 + 8 × 144) = 18,496 ÷ 1,232.
    expect(share.nEffective).toBeCloseTo(18_496 / 1232, 12);
  });

  it('are plain within a stratum', () => {
    const secondary = strata.find(({ id }) => id === SECONDARY.stratum)!;
    const share = shareWithin(secondary, marks)!;
    expect(share.value).toBe(3 / 8);
    expect(share.nEffective).toBe(8);
  });

  it('are undefined where nobody could say', () => {
    const sample = caseSample(caseRows(3, { ...SECONDARY, idealOutcome: 'cannot_say' }));
    expect(caseShare(sample.strata, marks)).toBeUndefined();
    expect(shareWithin(sample.strata[0]!, marks)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { halfWidth } from '../../src/sampling/precision.ts';
import { sampleProgress } from '../../src/sampling/progress.ts';
import { review, sampleRow } from './facts.ts';

const PRIMARY = { stratum: 'mainstream:primary', population: 30 };
/** Three cases and two reserves of special schools, two cases of mainstream. */
const SAMPLE = [
  ...['K1', 'K2', 'K3'].map((id) => sampleRow(id)),
  ...['K4', 'K5'].map((id) => sampleRow(id, { reserve: true })),
  ...['M1', 'M2'].map((id) => sampleRow(id, PRIMARY)),
];

describe('sampleProgress', () => {
  it('says who is not reviewed yet, in the order drawn, and which reserves are left', () => {
    const { strata, stillToReview, notSampled } = sampleProgress(SAMPLE.toReversed(), [review('K2')]);
    const special = strata.find(({ stratum }) => stratum === 'special_state:secondary');
    expect(special).toEqual({
      stratum: 'special_state:secondary',
      population: 120,
      drawn: 3,
      reviewed: 1,
      notSampled: 0,
      missing: ['K1', 'K3'],
      stillToReview: 2,
      reservesLeft: ['K4', 'K5'],
      halfWidth: halfWidth(1),
    });
    expect([stillToReview, notSampled]).toEqual([4, []]);
  });

  it('lets a reserve stand in for a case that was not reviewed', () => {
    const [special] = sampleProgress(SAMPLE, [review('K1'), review('K2'), review('K4')]).strata;
    expect(special).toMatchObject({ reviewed: 3, missing: ['K3'], stillToReview: 0, reservesLeft: ['K5'] });
  });

  it('counts a case by the stratum it was drawn from, and one that was not drawn by its own', () => {
    const { strata, notSampled } = sampleProgress(SAMPLE, [
      review('K1', { stratum: 'mainstream:primary' }),
      review('X1'),
      review('X2', { stratum: 'eotas:primary' }),
    ]);
    expect(strata.map(({ stratum, reviewed, notSampled: others }) => [stratum, reviewed, others])).toEqual([
      ['special_state:secondary', 1, 1],
      ['mainstream:primary', 0, 0],
    ]);
    expect(notSampled).toEqual(['X1', 'X2']);
  });

  it('says how precise shares are so far, on the cases of which reviewers could say', () => {
    const { strata, halfWidth: overall } = sampleProgress(SAMPLE, [
      review('K1'),
      review('K2', { idealOutcome: 'cannot_say' }),
      review('M1', { stratum: 'mainstream:primary' }),
    ]);
    expect(strata.map((each) => each.halfWidth)).toEqual([halfWidth(1), halfWidth(1)]);
    // Weights 120 ÷ 2 and 30 ÷ 1 on one case each: (60 + 30)² ÷ (3,600 + 900) = 1.8.
    expect(overall).toBeCloseTo(halfWidth(1.8), 12);
  });

  it('knows no precision before the first case, and nothing of an empty sample', () => {
    const { strata, ...all } = sampleProgress(SAMPLE, []);
    expect(strata.every((each) => !('halfWidth' in each))).toBe(true);
    expect(all).toEqual({ stillToReview: 5, notSampled: [] });
    expect(sampleProgress([], [review('X1')])).toEqual({ strata: [], stillToReview: 0, notSampled: ['X1'] });
  });
});

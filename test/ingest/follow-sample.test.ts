import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

const SAMPLE = [
  'case_id,stratum,population,order,reserve,seed,drawn_for',
  'K1,mainstream:primary,40,1,0,1,2026-01-31',
  'K2,mainstream:primary,40,2,1,1,2026-01-31',
  'K3,special_state:secondary,120,1,0,1,2026-01-31',
];

/** Reviews as `case stratum population`, read beside the sample. */
function followed(reviews: readonly string[], sample = SAMPLE) {
  const rows = reviews.map((cells) => `${cells.split(' ').join(',')},2026-02-02,mainstream,right_now`);
  const header = 'case_id,stratum,population,reviewed_on,current_provision,ideal_outcome';
  const { tables, issues } = readTexts({
    'case-reviews': `${header}\n${rows.join('\n')}\n`,
    sample: `${sample.join('\n')}\n`,
  });
  return {
    used: tables['case-reviews']!.rows.map(({ caseId, stratum, population }) => [caseId, stratum, population]),
    issues: issues.filter(({ code }) => code !== 'date-future').map(located),
  };
}

describe('followSample', () => {
  it('takes the population from the sample where reviews leave it blank', () => {
    expect(followed(['K1 mainstream:primary ', 'K3 special_state:secondary '])).toEqual({
      used: [
        ['K1', 'mainstream:primary', 40],
        ['K3', 'special_state:secondary', 120],
      ],
      issues: [],
    });
  });

  it('goes by the sample, and says so, where a review has another stratum or population', () => {
    expect(followed(['K1 special_state:primary 9', 'K2 mainstream:primary 41'])).toEqual({
      used: [
        ['K1', 'mainstream:primary', 40],
        ['K2', 'mainstream:primary', 40],
      ],
      issues: [
        'case-stratum-drawn 2 stratum',
        'stratum-population-drawn 2 population',
        'stratum-population-drawn 3 population',
      ],
    });
  });

  it('names a case that was not drawn, and counts it in its stratum', () => {
    expect(
      followed(['K1 mainstream:primary ', 'X1 mainstream:primary ', 'X2 eotas:primary 7', 'X3 resourced:primary ']),
    ).toEqual({
      used: [
        ['K1', 'mainstream:primary', 40],
        ['X1', 'mainstream:primary', 40],
        ['X2', 'eotas:primary', 7],
        ['X3', 'resourced:primary', undefined],
      ],
      issues: ['case-not-sampled 3 case_id', 'case-not-sampled 4 case_id', 'case-not-sampled 5 case_id'],
    });
  });

  it('leaves the population of a stratum of which no reviewed case was drawn: the sample may be for other reviews', () => {
    expect(followed(['X1 mainstream:primary 291', 'X2 mainstream:primary ']).used).toEqual([
      ['X1', 'mainstream:primary', 291],
      ['X2', 'mainstream:primary', undefined],
    ]);
    expect(followed(['X1 mainstream:primary ']).used).toEqual([['X1', 'mainstream:primary', 40]]);
  });

  it('refuses more reviews than the sample says there are children', () => {
    const few = ['case_id,stratum,population,order,reserve,seed,drawn_for', 'K1,mainstream:primary,1,1,0,1,2026-01-31'];
    expect(followed(['K1 mainstream:primary ', 'X1 mainstream:primary '], few)).toEqual({
      used: [],
      issues: [
        'stratum-population-small 2 population',
        'case-not-sampled 3 case_id',
        'stratum-population-small 3 population',
      ],
    });
  });

  it('changes nothing beside the template of a sample, which has no rows', () => {
    expect(followed(['X1 mainstream:primary 291'], SAMPLE.slice(0, 1))).toEqual({
      used: [['X1', 'mainstream:primary', 291]],
      issues: ['file-header-only - -'],
    });
  });
});

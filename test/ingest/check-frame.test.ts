import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/model/issues.ts';
import { located, PLACEMENTS, PLANS, readTexts } from './area.ts';

/** Two children of mainstream primary, one of mainstream secondary, on the census of January 2026. */
const RECORDS = {
  plans: `${PLANS}\nP1,C1,2016-03-14,ASD,2020-01-06\nP2,C2,2016-03-14,ASD,2020-01-06\nP3,C3,2012-03-14,ASD,2020-01-06\n`,
  placements: `${PLACEMENTS}\n${['P1', 'P2', 'P3'].map((id) => `${id},2020-01-06,,mainstream\n`).join('')}`,
};

function check(populations: { readonly primary: number; readonly secondary: number }, drawnFor = '2026-01-31') {
  const sample = [
    'case_id,stratum,population,order,reserve,seed,drawn_for',
    `K1,mainstream:primary,${populations.primary},1,0,1,${drawnFor}`,
    `K2,mainstream:secondary,${populations.secondary},1,0,1,${drawnFor}`,
    '',
  ].join('\n');
  return readTexts({ ...RECORDS, sample }).issues;
}

describe('checkFrame', () => {
  it('finds nothing while the strata hold the children they held', () => {
    expect(check({ primary: 2, secondary: 1 })).toEqual([]);
    expect(check({ primary: 2, secondary: 1 }, '2025-01-31')).toEqual([]);
  });

  it('warns, once and at the first, where records have changed since, for the same day', () => {
    const issues = check({ primary: 2, secondary: 3 });
    expect(issues.map(located)).toEqual(['sample-frame-changed 3 population']);
    expect(issueText(issues[0]!)).toContain('In 1 of the 2 strata of the sample');
  });

  it('notes where the caseload has moved on from the day it was drawn for', () => {
    const issues = check({ primary: 4, secondary: 3 }, '2025-01-31');
    expect(issues.map(located)).toEqual(['sample-frame-moved 2 population']);
    expect(issueText(issues[0]!)).toContain('drawn for 2025-01-31; in 2 of its 2 strata');
  });

  it('compares with nothing where there are no plans', () => {
    const sample = 'case_id,stratum,population,order,seed,drawn_for\nK1,mainstream:primary,4,1,1,2026-01-31\n';
    expect(readTexts({ sample }).issues).toEqual([]);
  });
});

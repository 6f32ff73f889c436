import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

function reviews(populations: string[], stratum = 'mainstream:primary') {
  const rows = populations.map(
    (population, index) => `K${index},${stratum},${population},2025-10-01,mainstream,right_now`,
  );
  const header = 'case_id,stratum,population,reviewed_on,current_provision,ideal_outcome';
  const { tables, issues } = readTexts({ 'case-reviews': `${header}\n${rows.join('\n')}\n` });
  return { used: tables['case-reviews']!.rows.map(({ line }) => line), issues };
}

describe('checkStrata', () => {
  it('accepts one population throughout, stated in every row or in some', () => {
    expect(reviews(['40', '40', '40']).issues).toEqual([]);
    expect(reviews(['40', '', '']).issues).toEqual([]);
    expect(reviews(['', '', '']).issues).toEqual([]);
  });

  it('sets aside the row that disagrees with most of its stratum', () => {
    const { used, issues } = reviews(['4', '40', '40', '']);
    expect(issues.map(located)).toEqual(['stratum-population 2 population']);
    expect(issues[0]!.args).toEqual({ other: '3' });
    expect(used).toEqual([3, 4, 5]);
  });

  it('goes by the first of two populations stated as often', () => {
    expect(reviews(['40', '50']).issues.map(located)).toEqual(['stratum-population 3 population']);
  });

  it('refuses more cases than children, and takes just as many', () => {
    expect(reviews(['2', '2', '2']).issues.map(located)).toEqual([
      'stratum-population-small 2 population',
      'stratum-population-small 3 population',
      'stratum-population-small 4 population',
    ]);
    expect(reviews(['2', '2', '2']).used).toEqual([]);
    expect(reviews(['3', '3', '3']).issues).toEqual([]);
  });

  it('asks the same of the sample', () => {
    const rows = ['K1,9', 'K2,9', 'K3,8'].map((cells, index) => {
      const [id, population] = cells.split(',');
      return `${id},mainstream:primary,${population},${index + 1},0,1,2026-01-31`;
    });
    const header = 'case_id,stratum,population,order,reserve,seed,drawn_for';
    const { tables, issues } = readTexts({ sample: `${header}\n${rows.join('\n')}\n` });
    expect(issues.map(located)).toEqual(['stratum-population 4 population']);
    expect(tables.sample!.rows.map(({ line }) => line)).toEqual([2, 3]);
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { protect } from '../../src/protect/protect.ts';
import { renderTables } from '../../src/render/tables.ts';
import { bareDiagnosis, diagnosis } from './diagnosis.ts';

type Rows = Record<string, string>[];

function read(tables: Map<string, string>, name: string): Rows {
  return parse(tables.get(`${name}.csv`)!, { bom: true, columns: true }) as Rows;
}

const exact = renderTables(diagnosis());
const shareable = renderTables(protect(diagnosis()));

describe('renderTables', () => {
  it('writes the tables, each a rectangle that begins with a mark', () => {
    expect([...exact.keys()]).toEqual([
      'indicators.csv',
      'elements.csv',
      'matrix.csv',
      'opportunities.csv',
      'case-reviews.csv',
      'voices.csv',
      'voices-coverage.csv',
      'engagement.csv',
      'feedback.csv',
      'spend-changes.csv',
      'spend-contributions.csv',
      'spend-reconciliation.csv',
      'unit-costs.csv',
      'inputs.csv',
      'issues.csv',
    ]);
    for (const text of exact.values()) {
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(() => parse(text, { bom: true })).not.toThrow();
    }
  });

  it('says in every row who it is for', () => {
    for (const name of ['indicators', 'elements', 'issues']) {
      expect(read(exact, name).every(({ audience }) => audience === 'internal')).toBe(true);
      expect(read(shareable, name).every(({ audience }) => audience === 'shareable')).toBe(true);
    }
  });

  it('gives indicators as the document holds them', () => {
    const timely = read(exact, 'indicators').find(({ id }) => id === 'issued-in-20-weeks-share')!;
    expect(timely).toMatchObject({
      value: String(86 / 219),
      numerator: '86',
      denominator: '219',
      england: '0.458536',
      p10: '0.124799',
    });
    const grouped = read(exact, 'indicators').find(({ id, group }) => id === 'mainstream-share' && group === '11-15')!;
    expect(grouped).toMatchObject({ dimension: 'age_band', numerator: '176', denominator: '431' });
    const late = read(shareable, 'indicators').find(({ id }) => id === 'issued-over-52-weeks-share')!;
    expect(late).toMatchObject({ value: 'c', lower: 'c', numerator: 'c', denominator: '220', used: '220' });
    expect(read(shareable, 'indicators').find(({ id }) => id === 'decided-in-6-weeks-share')).toMatchObject({
      left_out: 'outcome-undated: 10',
    });
  });

  it('gives a row for each element, cell of the matrix and voice', () => {
    expect(read(exact, 'elements')).toHaveLength(17);
    expect(read(exact, 'elements')[8]).toMatchObject({
      id: 'E09',
      priority: 'yes',
      rank_low: '1',
      decisive_cases: '25',
      parent_carer_n: '208',
      child_n: '32',
      self_assessment_z: '75',
    });
    expect(read(exact, 'matrix')).toHaveLength(51);
    expect(read(exact, 'voices').filter(({ group }) => group === 'child')).toHaveLength(9);
    expect(read(shareable, 'voices')[0]).toMatchObject({ respondents: '215', invited: '1190', response_rate: '0.18' });
  });

  it('gives pathways with a headline and a row for each year', () => {
    const rows = read(exact, 'opportunities').filter(
      ({ pathway, stratum }) => pathway === 'mainstream_not_special' && stratum === 'all',
    );
    expect(rows.map(({ year }) => year)).toEqual(['', '2026-27', '2027-28', '2028-29']);
    expect(rows[0]).toMatchObject({ reviewed: '57', flow: '104', one_off_cost: '45000', interventions: 'I01' });
    expect(rows[1]).toMatchObject({ deliverability_central: '0.3', recurring_cost: '60000' });
  });

  it('carries the caution with everything that case reviews stand behind', () => {
    for (const name of ['case-reviews', 'opportunities', 'elements']) {
      expect(
        read(exact, name).every(({ caution }) => /never find that a child is in the wrong place/.test(caution!)),
      ).toBe(true);
    }
    expect(read(exact, 'case-reviews')[0]).toMatchObject({
      ideal_outcome: 'right_now',
      stratum: 'all',
      n: '102',
      count: '46',
      weighted: 'yes',
      generalise: 'yes',
    });
  });

  it('gives inputs and issues', () => {
    expect(read(shareable, 'inputs')[1]).toMatchObject({
      file: 'data/plans.csv',
      bytes: '312000',
      read: '1930',
      set_aside: 'code-unknown: 10',
    });
    expect(read(shareable, 'issues')[0]).toMatchObject({
      code: 'code-unknown',
      line: 'c',
      count: '10',
      column: 'primary_need',
    });
    expect(read(exact, 'issues').at(-1)).toMatchObject({
      acknowledged: 'data-known-late',
      acknowledged_by: 'Data lead',
      acknowledged_until: '2026-06-30',
    });
  });

  it('has who took part and how they rated it', () => {
    expect(read(exact, 'engagement')[0]).toMatchObject({ group: 'parent_carer', people: '131', invited: '' });
    expect(read(shareable, 'engagement').at(-1)).toMatchObject({ group: 'child', people: 'c', attendance: 'c' });
    expect(read(exact, 'feedback').map(({ step, ratings, high }) => [step, ratings, high])).toEqual([
      ['all', '41', '33'],
      ['all', '6', '6'],
      ['surveys', '41', '33'],
      ['size', '6', '6'],
    ]);
  });

  it('has headers where there is nothing else', () => {
    const bare = renderTables(bareDiagnosis());
    expect(bare.get('voices.csv')).toBe(
      '\ufeffgroup,respondents,invited,response_rate,element,n,n_both,importance,experience,need,lower,upper,top_three,top_three_share,audience\n',
    );
  });

  it('runs nothing in a spreadsheet', () => {
    const interventions = diagnosis().opportunities.map((row) => ({ ...row, title: '=cmd|"/c calc"!A0' }));
    const rows = read(renderTables(diagnosis({ opportunities: interventions })), 'opportunities');
    expect(rows[0]!.title).toBe('\'=cmd|"/c calc"!A0');
    // Real negatives stay numbers.
    expect(rows.some(({ pounds_low }) => /^-\d/.test(pounds_low!))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { needsOf, suggestTable, suggestTables } from '../../../src/ingest/map/suggest.ts';
import { specOf, tableContexts } from '../../../src/ingest/map/table-context.ts';
import { contextOf, exported, provision } from './content.ts';
import { annexA, one, placements, synergy } from './exports.ts';

const contexts = tableContexts({ name: 'Ours' }, 'data/export.csv', provision);
const headers = (columns: ReadonlyMap<string, { header: string }>) =>
  Object.fromEntries([...columns].map(([column, { header }]) => [column, header]));

describe('suggestTables', () => {
  it.each([
    ['synergy', synergy(), 'requests'],
    ['placements', placements(), 'placements'],
    ['annexA', annexA(), 'plans'],
  ] as const)('finds the table of %s', (_, bytes, table) => {
    expect(suggestTables(exported(bytes), contexts)[0]?.table).toBe(table);
  });

  it('finds both tables of an export with a placement on each plan', () => {
    const [first, second] = suggestTables(exported(one()), contexts);
    expect(first).toMatchObject({ table: 'placements', missing: [], certain: true });
    expect(second).toMatchObject({ table: 'plans', missing: [], certain: false });
  });

  it('takes reviews for first reviews, and suggests no table that dbv alone writes', () => {
    const reviews =
      'case_id,stratum,population,order,seed,reviewed_on,current_provision,ideal_outcome\nA,mainstream:primary,9,1,1,2025-10-01,mainstream,right_now\n';
    const tables = suggestTables(exported(reviews), contexts).map(({ table }) => table);
    expect(tables[0]).toBe('case-reviews');
    expect(tables.filter((table) => ['second-reviews', 'sample', 'progress'].includes(table))).toEqual([]);
  });

  it('makes nothing of a file that is like no table', () => {
    expect(suggestTables(exported('Apples,Pears\n1,2\n'), contexts)).toEqual([]);
  });
});

describe('suggestTable', () => {
  it('puts each column forward once, names before likeness before values', () => {
    const { columns, missing, certain } = suggestTable(exported(one()), contexts('plans'));
    expect(headers(columns)).toEqual({
      plan_id: 'EHCP Ref',
      person_id: 'Student ID',
      birth_date: 'DOB',
      sex: 'Gender',
      ethnicity: 'Ethnicity',
      primary_need: 'SEN Need (1)',
      secondary_need: 'SEN Secondary Need',
      start_date: 'EHCP Start Date',
      cease_date: 'Date Ceased',
      cease_reason: 'Reason Ceased',
    });
    expect(missing).toEqual([]);
    expect(certain).toBe(false);
    expect([...columns].filter(([, each]) => !each.certain).map(([column]) => column)).toEqual(['primary_need']);
  });

  it('never puts a column of identifiers forward', () => {
    const file = exported('UPN,Pupil reference\nZ100000000001,Z100000000001\n');
    expect(suggestTable(file, contexts('plans')).columns.size).toBe(0);
  });

  it('is certain of neither of two columns with names as good', () => {
    const file = exported('DOB,Date of birth\n2015-01-01,2015-01-01\n');
    expect(suggestTable(file, contexts('plans')).columns.get('birth_date')).toMatchObject({ certain: false });
  });

  it('prefers our own name to that of another layout', () => {
    const file = exported('DOB,birth_date\n2015-01-01,2015-01-01\n');
    expect(suggestTable(file, contexts('plans')).columns.get('birth_date')).toMatchObject({
      header: 'birth_date',
      certain: true,
    });
  });

  it('lets the child\u2019s id stand for the plan\u2019s where there is one row for each child', () => {
    const annex = suggestTable(exported(annexA()), contexts('plans'));
    expect(annex.columns.get('plan_id')).toMatchObject({ header: 'Unique ID', grounds: 'stand-in', certain: false });
    const twice = exported('Unique ID\nU1\nU1\n');
    expect(suggestTable(twice, contexts('plans')).columns.has('plan_id')).toBe(false);
  });

  it('leaves what is settled as it is, and uses its column for nothing else', () => {
    const file = exported('DOB,Born\n2015-01-01,2015-01-01\n');
    const settled = new Map([['birth_date', undefined]]);
    expect(suggestTable(file, contexts('plans'), settled).columns.has('birth_date')).toBe(false);
    const candidate = suggestTable(file, contexts('plans')).columns.get('birth_date')!;
    const taken = suggestTable(file, contexts('plans'), new Map([['start_date', candidate]]));
    expect(headers(taken.columns)).toEqual({ start_date: 'DOB' });
  });

  it('says what is missing, and how far the needs are met', () => {
    const file = exported('Plan ID,Placement start date\nP1,2024-09-01\n');
    // plan_id, entry_date, and one of four: two needs of three are met.
    expect(suggestTable(file, contextOf('placements'))).toMatchObject({
      missing: [['urn', 'ukprn', 'sen_setting', 'provision']],
      certain: false,
      score: expect.closeTo(2 / 3, 6),
    });
  });
});

describe('needsOf', () => {
  it('are the required columns and one of each group', () => {
    expect(needsOf(specOf('placements'))).toEqual([
      ['plan_id'],
      ['entry_date'],
      ['urn', 'ukprn', 'sen_setting', 'provision'],
    ]);
  });
});

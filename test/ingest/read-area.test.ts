import { describe, expect, it } from 'vitest';
import { readArea } from '../../src/ingest/read-area.ts';
import { CONTENT, day, located, PLACEMENTS, PLANS, readTexts, source } from './area.ts';

const AREA = { name: 'Northshire' };
const PLAN = `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\n`;

describe('readArea', () => {
  it('reads tables, joins them and sets the calendar', () => {
    const { tables, caseload, calendar, issues, unusable } = readTexts({
      plans: PLAN,
      placements: `${PLACEMENTS}\nP1,2020-01-06,,mainstream\n`,
    });
    expect(Object.keys(tables)).toEqual(['plans', 'placements']);
    expect(caseload.map(({ placements }) => placements.map(({ provision }) => provision))).toEqual([['mainstream']]);
    expect(calendar.census).toBe(day('2026-01-15'));
    expect(issues).toEqual([]);
    expect(unusable).toEqual([]);
  });

  it('goes on without a file it cannot use, and names it', () => {
    const { tables, caseload, issues, unusable } = readTexts({
      plans: 'plan_id,person_id\nP1,C1\n',
      placements: `${PLACEMENTS}\nP1,2020-01-06,,mainstream\n`,
      population: '',
    });
    expect(Object.keys(tables)).toEqual(['placements']);
    expect(caseload).toEqual([]);
    expect(unusable).toEqual(['plans', 'population']);
    expect(issues.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'data/plans.csv header-missing',
      'data/plans.csv header-missing',
      'data/plans.csv header-missing',
      'data/population.csv file-empty',
    ]);
  });

  it('uses neither of two files of one table, and still reports the faults of both', () => {
    const files = [
      source('spend', 'financial_year,provision,amount\n2024-25,mainstream,x y\n', 'data/spend.csv'),
      source('spend', 'financial_year,provision,amount\n2024-25,mainstream,5\n', 'plan/spend.csv'),
    ];
    const { tables, issues, unusable } = readArea(files, AREA, CONTENT, day('2026-01-31'));
    expect(tables.spend).toBeUndefined();
    expect(unusable).toEqual(['spend']);
    expect(issues.map((each) => `${each.file} ${located(each)}`)).toEqual([
      'data/spend.csv file-twice - -',
      'data/spend.csv money-unreadable 2 amount',
      'plan/spend.csv file-twice - -',
    ]);
    expect(issues[0]!.args).toEqual({ other: 'plan/spend.csv' });
  });

  it('reports file by file, and line by line within a file', () => {
    const { issues } = readTexts({
      plans: `${PLANS},colour\nP1,C1,2015-03-14,ASD,2026-02-01,\nP2,C2,2015-03-14,?,2020-01-06,\n`,
      placements: `${PLACEMENTS}\nP9,2020-01-06,,mainstream\nP1,x,,mainstream\n`,
    });
    expect(issues.map((each) => `${each.file} ${located(each)}`)).toEqual([
      'data/plans.csv header-unknown 1 colour',
      'data/plans.csv date-future 2 start_date',
      'data/plans.csv code-unknown 3 primary_need',
      'data/placements.csv placement-no-plan 2 plan_id',
      'data/placements.csv date-unreadable 3 entry_date',
    ]);
  });

  it('applies what dbv.yaml says of columns, values and dates', () => {
    const { tables, issues } = readTexts(
      { plans: 'EHCP,Person,Born,Need,Started\nP1,C1,03/04/2015,Autism,06/01/2020\n' },
      {
        columns: {
          plans: {
            plan_id: 'EHCP',
            person_id: 'Person',
            birth_date: 'Born',
            primary_need: 'Need',
            start_date: 'Started',
          },
        },
        values: { plans: { primary_need: { autism: 'ASD' } } },
        dates: { plans: 'DD/MM/YYYY' },
      },
    );
    expect(issues).toEqual([]);
    expect(tables.plans!.rows[0]).toMatchObject({ planId: 'P1', birthDate: day('2015-04-03'), primaryNeed: 'ASD' });
  });

  it('takes many issues in its stride', () => {
    const rows = Array.from({ length: 150_000 }, (_, index) => `2024,7,x${index}`);
    const { issues } = readTexts({ population: `year,age,population\n${rows.join('\n')}\n` });
    expect(issues).toHaveLength(150_000);
  });
});

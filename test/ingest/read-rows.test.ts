import { describe, expect, it } from 'vitest';
import { located, PLANS, readOne } from './area.ts';

describe('readRows', () => {
  it('uses sound rows and accounts for the rest, with the reason and the line', () => {
    const { table, issues } = readOne(
      'plans',
      `${PLANS},cease_date
P1,C1,2015-03-14,ASD,2020-01-06,
P2,C2,2015-03-14,ASD
P3,C3,,ASD,2020-01-06,
P4,,2015-03-14,ASD,2020-01-06,
P5,C5,2015-03-14,ASD,2020-01-06,2019-01-06
P1,C6,2015-03-14,ASD,2020-01-06,
`,
    );
    expect(table!.rows.map(({ planId }) => planId)).toEqual(['P1']);
    expect(table!.read).toBe(6);
    expect(table!.setAside).toEqual([
      { reason: 'row-ragged', lines: [3] },
      { reason: 'plan-birth-missing', lines: [4] },
      { reason: 'cell-required', lines: [5] },
      { reason: 'plan-ceased-before-start', lines: [6] },
      { reason: 'row-duplicate', lines: [7] },
    ]);
    expect(issues.map(located)).toEqual([
      'row-ragged 3 -',
      'plan-birth-missing 4 birth_date',
      'cell-required 5 person_id',
      'plan-ceased-before-start 6 cease_date',
      'row-duplicate 7 plan_id',
    ]);
    expect(issues.at(-1)!.args).toEqual({ column: 'plan_id', first: '2' });
  });

  it('takes a record with nothing in it for no row, wherever it stands', () => {
    const { table, issues } = readOne('population', 'year,age,population\n\n2024,7,3120\n,,\n2024,8,3000\n\n\n');
    expect(table!.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(table!.read).toBe(2);
    expect(issues).toEqual([]);
  });

  it('reports a warning of a rule and uses the row', () => {
    const { table, issues } = readOne(
      'plans',
      `${PLANS},transferred_in_date\nP1,C1,2015-03-14,ASD,2020-01-06,2021-01-06\n`,
    );
    expect(table!.rows).toHaveLength(1);
    expect(issues.map(located)).toEqual(['plan-transfer-date-alone 2 transferred_in']);
  });

  it('knows every key, also of rows set aside', () => {
    const { table, keys } = readOne(
      'plans',
      `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\nP2,C2,2015-03-14,?,2020-01-06\n`,
    );
    expect(table!.rows).toHaveLength(1);
    expect([...keys]).toEqual([
      ['P1', 2],
      ['P2', 3],
    ]);
  });

  it('tells ids apart by case', () => {
    const { table } = readOne('plans', `${PLANS}\nP1,C1,2015-03-14,ASD,2020-01-06\np1,C2,2015-03-14,ASD,2020-01-06\n`);
    expect(table!.rows).toHaveLength(2);
  });

  it('judges cells and not rows where a required column is missing', () => {
    const { table, issues } = readOne('plans', 'plan_id,person_id,primary_need\nP1,C1,ASD\nP2,C2,XYZ\n');
    expect(table).toBeUndefined();
    expect(issues.map(located)).toEqual([
      'header-missing 1 start_date',
      'header-missing 1 -',
      'code-unknown 3 primary_need',
    ]);
  });
});

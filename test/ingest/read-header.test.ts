import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/ingest/read-header.ts';
import { issueRemedy, issueText } from '../../src/model/issues.ts';
import { type AnyTableSpec, TABLES, type TableName } from '../../src/model/tables/index.ts';
import { located, spoken } from './area.ts';

function header(table: TableName, names: string[], mapped: Record<string, string> = {}, filled = true) {
  return readHeader(TABLES[table] as unknown as AnyTableSpec, {
    file: `data/${table}.csv`,
    line: 1,
    names,
    mapped: new Map(Object.entries(mapped)),
    isFilled: () => filled,
  });
}

const PLANS = ['plan_id', 'person_id', 'birth_date', 'primary_need', 'start_date'];

describe('readHeader', () => {
  it('finds columns whatever their case, spaces, underscores and hyphens, in any order', () => {
    const { positions, usable, issues } = header('plans', [
      'Start Date',
      'PERSON-ID',
      '\ufeffplan_id',
      'birthdate',
      'Primary need',
    ]);
    expect([...positions].sort()).toEqual([
      ['birth_date', 3],
      ['person_id', 1],
      ['plan_id', 2],
      ['primary_need', 4],
      ['start_date', 0],
    ]);
    expect(usable).toBe(true);
    expect(issues).toEqual([]);
  });

  it('finds mapped columns', () => {
    const { positions, usable } = header('plans', ['EHCP No', ...PLANS.slice(1)], { plan_id: 'ehcp no' });
    expect(positions.get('plan_id')).toBe(0);
    expect(usable).toBe(true);
  });

  it('says which mapped column is missing', () => {
    const { usable, issues } = header('plans', PLANS, { plan_id: 'EHCP No' });
    expect(issues.map(located)).toEqual(['header-mapped-missing 1 plan_id', 'header-shadowed 1 plan_id']);
    expect(issueText(issues[0]!)).toBe('dbv.yaml maps plan_id to the column "EHCP No", which is not in the header.');
    expect(usable).toBe(false);
  });

  it('can do without a mapped column that is optional', () => {
    const { usable, issues } = header('plans', PLANS, { sex: 'Gender' });
    expect(issues.map(located)).toEqual(['header-mapped-missing 1 sex']);
    expect(usable).toBe(true);
  });

  it('says so where a map takes the place of a column of that name', () => {
    const { positions, issues } = header('plans', [...PLANS, 'sex', 'Gender'], { sex: 'Gender' });
    expect(positions.get('sex')).toBe(6);
    expect(issues.map(located)).toEqual(['header-shadowed 1 sex']);
  });

  it('names a missing required column and the nearest name there is, and never matches it', () => {
    const { positions, usable, issues } = header('plans', [
      'plan_id',
      'person_id',
      'birth_date',
      'need',
      'EHCP start date',
    ]);
    expect(usable).toBe(false);
    expect(positions.size).toBe(3);
    expect(issues.map(located)).toEqual([
      'header-missing 1 start_date',
      'header-missing 1 primary_need',
      'header-unknown 1 need',
      'header-unknown 1 EHCP start date',
    ]);
    expect(issueRemedy(issues[0]!)).toContain('"EHCP start date"');
    expect(issueRemedy(issues[1]!)).toContain('"need"');
    expect(issueRemedy(issues[3]!)).toContain('start_date');
  });

  it('asks for one of a group', () => {
    const { usable, issues } = header('plans', ['plan_id', 'person_id', 'primary_need', 'start_date']);
    expect(usable).toBe(false);
    expect(issues.map(located)).toEqual(['header-missing 1 -']);
    expect(issues[0]!.args.name).toBe('birth_date or birth_month');
    expect(header('plans', ['plan_id', 'person_id', 'primary_need', 'start_date', 'birth_month']).usable).toBe(true);
  });

  it('does not choose between two columns of one name', () => {
    const { positions, usable, issues } = header('plans', [...PLANS, 'Plan ID']);
    expect(positions.has('plan_id')).toBe(false);
    expect(usable).toBe(false);
    expect(issues.map(located)).toEqual(['header-duplicate 1 plan_id']);
  });

  it('warns once of each unknown column', () => {
    const { usable, issues } = header('plans', [...PLANS, 'team', 'caseload', 'Team']);
    expect(usable).toBe(true);
    expect(issues.map(located)).toEqual(['header-unknown 1 team', 'header-unknown 1 caseload']);
  });

  it('does not show the name of an unknown column that may be of a person', () => {
    const { issues } = header('plans', [...PLANS, 'Canary Canarison', 'A123456789012', 'Locality Team']);
    expect(issues.map(located)).toEqual(['header-unknown 1 -', 'header-unknown 1 -', 'header-unknown 1 Locality Team']);
    expect(issueText(issues[0]!)).toBe(
      'Column 6 is not one dbv knows; it was not read. Its name may be of a person, and is not shown.',
    );
    expect(issueRemedy(issues[1]!)).toContain('delete the column');
    expect(JSON.stringify(issues)).not.toMatch(/Canary|A1234/);
    const [numbered] = header('plans', [...PLANS, 'UPN A123456789012']).issues;
    expect(issueText(numbered!)).toBe('Column 6 holds direct identifiers; it was dropped on reading.');
  });

  it('offers no such name for a column that is missing, and says what helps', () => {
    const { issues } = header('plans', [...PLANS.slice(0, 4), 'START DATE1 A123456789012']);
    expect(JSON.stringify(issues)).not.toContain('A1234');
    expect(issueRemedy(issues[0]!)).toContain('dbv map data/plans.csv suggests the map.');
  });

  it('warns of a column without a name only where it has cells', () => {
    expect(header('plans', [...PLANS, '', ' ']).issues.map(({ args }) => args.position)).toEqual(['6', '7']);
    expect(header('plans', [...PLANS, '', ''], {}, false).issues).toEqual([]);
  });

  it('drops direct identifiers, mapped or not', () => {
    const { positions, issues } = header('plans', [...PLANS, 'Surname', 'UPN']);
    expect(positions.size).toBe(5);
    expect(issues.map(located)).toEqual(['header-personal 1 Surname', 'header-personal 1 UPN']);

    const mapped = header('plans', ['plan_id', 'UPN', 'birth_date', 'primary_need', 'start_date'], {
      person_id: 'UPN',
    });
    expect(mapped.positions.has('person_id')).toBe(false);
    expect(mapped.usable).toBe(false);
    expect(mapped.issues.map(located)).toEqual(['header-missing 1 person_id', 'header-personal 1 UPN']);
  });

  it('lets an establishment have a name', () => {
    expect(header('establishments', ['urn', 'name']).positions.get('name')).toBe(1);
    const mapped = header('establishments', ['urn', 'EstablishmentName'], { name: 'EstablishmentName' });
    expect(mapped.positions.get('name')).toBe(1);
  });

  it('repeats no name of a row that holds no column at all: it may be a child\u2019s', () => {
    const { usable, issues } = header('plans', ['P1', 'Canary', 'Finch', '2015-03-14']);
    expect(usable).toBe(false);
    expect(issues.map(located)).toEqual(['header-unrecognised 1 -']);
    expect(issues[0]!.args.required).toBe('plan_id, person_id, start_date, birth_date or birth_month, primary_need');
    expect(spoken(issues)).not.toMatch(/Canary|Finch/);
  });

  it('says that the delimiter is not known where the row is one cell', () => {
    const { issues } = header('plans', ['plan_id|person_id|Canary']);
    expect(issues.map(located)).toEqual(['file-delimiter-unknown 1 -']);
    expect(spoken(issues)).not.toContain('Canary');
  });

  it('is not led astray by names of object properties', () => {
    const { positions, issues } = header('plans', [...PLANS, '__proto__', 'constructor']);
    expect(positions.size).toBe(5);
    expect(issues.map(located)).toEqual(['header-unknown 1 __proto__', 'header-unknown 1 constructor']);
  });
});

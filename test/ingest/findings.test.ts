import { describe, expect, it } from 'vitest';
import { finding, issuesOf, withoutSetAside } from '../../src/ingest/findings.ts';
import type { Tables } from '../../src/model/tables/index.ts';
import { readOne } from './area.ts';

const tables = {
  population: readOne('population', 'year,age,population\n2024,7,1\n2024,8,2\n2024,9,many\n2024,10,4\n').table,
} as unknown as Tables;

describe('finding', () => {
  it('sets a row aside for an error and not for a warning', () => {
    expect(finding('plans', { line: 4 }, 'placement-no-plan', 'plan_id').setsAside).toBe(true);
    expect(finding('plans', { line: 4 }, 'case-no-plan').setsAside).toBe(false);
  });
});

describe('issuesOf', () => {
  it('locates findings in the files their tables came from', () => {
    const found = [finding('population', { line: 3 }, 'date-future', 'year', { a: 'b' })];
    expect(issuesOf(found, tables)).toEqual([
      { code: 'date-future', file: 'data/population.csv', line: 3, column: 'year', args: { a: 'b' } },
    ]);
  });
});

describe('withoutSetAside', () => {
  it('takes rows out once, for the first reason, and keeps the account balanced', () => {
    const after = withoutSetAside(tables, [
      finding('population', { line: 3 }, 'element-unknown'),
      finding('population', { line: 3 }, 'row-duplicate'),
      finding('population', { line: 2 }, 'date-future'),
    ]);
    const { rows, read, setAside } = after.population!;
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(setAside).toEqual([
      { reason: 'number-unreadable', lines: [4] },
      { reason: 'element-unknown', lines: [3] },
    ]);
    expect(read).toBe(rows.length + 2);
  });

  it('leaves tables without such findings as they are', () => {
    expect(withoutSetAside(tables, []).population).toBe(tables.population);
  });
});

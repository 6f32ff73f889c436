import { describe, expect, it } from 'vitest';
import { plainName } from '../../../src/ingest/header-names.ts';
import { ISSUES } from '../../../src/model/issues.ts';
import { type AnyTableSpec, TABLE_NAMES, TABLES } from '../../../src/model/tables/index.ts';
import { read } from '../cell.ts';

const SPECS = Object.values(TABLES) as unknown as AnyTableSpec[];

describe('the tables', () => {
  it('are known by their own names', () => {
    expect(SPECS.map(({ name }) => name)).toEqual(TABLE_NAMES);
  });

  it('are three that a diagnosis cannot do without, and others that each make something possible', () => {
    expect(SPECS.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
      'plans',
      'placements',
      'case-reviews',
    ]);
    for (const { enables, description } of SPECS) expect(enables.length * description.length).toBeGreaterThan(0);
  });

  it('live where the contract says', () => {
    const elsewhere = SPECS.filter(({ folder }) => folder !== 'data').map(({ name, folder }) => `${folder}/${name}`);
    expect(elsewhere).toEqual([
      'answers/sample',
      'answers/self-assessment',
      'answers/progress',
      'plan/interventions',
      'plan/assumptions',
    ]);
  });

  describe.each(SPECS)('$name', ({ columns, key, atLeastOne = [] }) => {
    it('has columns in snake case, no two alike to a reader of headers, each described', () => {
      const names = Object.keys(columns);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(new Set(names.map(plainName)).size).toBe(names.length);
      for (const { description } of Object.values(columns)) expect(description).toMatch(/^[\dA-Z].*[.…]$/);
    });

    it('has examples that can be read', () => {
      for (const [name, column] of Object.entries(columns)) {
        if (column.example !== '') expect(`${name} ${read(column, column.example)}`).not.toContain('!');
        else expect([name, column.required]).toEqual([name, false]);
      }
    });

    it('speaks of columns it has', () => {
      const spoken = [...(key ? [key] : []), ...atLeastOne.flat()];
      expect(spoken.filter((name) => !Object.hasOwn(columns, name))).toEqual([]);
      if (key) expect(columns[key]!.required).toBe(true);
    });

    it('names faults of the catalogue', () => {
      for (const column of Object.values(columns)) {
        const refused = String(read(column, '\u0000 ?'));
        if (refused.startsWith('!')) expect(Object.keys(ISSUES)).toContain(refused.slice(1));
      }
    });
  });
});

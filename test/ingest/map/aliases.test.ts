import { describe, expect, it } from 'vitest';
import { plainName } from '../../../src/ingest/header-names.ts';
import { DOUBTFUL, LAYOUTS } from '../../../src/ingest/map/aliases.ts';
import { bareName } from '../../../src/ingest/map/bare-name.ts';
import { isPersonalName } from '../../../src/ingest/personal-names.ts';
import { TABLES, type TableName } from '../../../src/model/tables/index.ts';

const known = [
  ...LAYOUTS.flatMap(({ names }) =>
    Object.entries(names).flatMap(([table, columns]) =>
      Object.entries(columns).flatMap(([column, list]) =>
        list.map((name) => ({ table: table as TableName, column, name })),
      ),
    ),
  ),
  ...DOUBTFUL,
];

describe('LAYOUTS', () => {
  it('have a title and a source each', () => {
    for (const { title, source } of LAYOUTS) {
      expect(title).toMatch(/\S/);
      expect(source.length).toBeGreaterThan(title.length);
    }
    expect(new Set(LAYOUTS.map(({ title }) => title)).size).toBe(LAYOUTS.length);
  });

  it('name columns that there are', () => {
    for (const { table, column, name } of known) {
      expect(Object.keys(TABLES[table].columns), `${table}: ${name}`).toContain(column);
    }
  });

  it('give a name to one column of a table only, and never to one that bears it itself', () => {
    const columnsOf = new Map<string, Set<string>>();
    for (const { table, column, name } of known) {
      const key = `${table}: ${bareName(name)}`;
      columnsOf.set(key, (columnsOf.get(key) ?? new Set()).add(column));
      const own = Object.keys(TABLES[table].columns).filter((ours) => plainName(ours) === plainName(name));
      expect(
        own.filter((ours) => ours !== column),
        `${table}: ${name}`,
      ).toEqual([]);
    }
    expect([...columnsOf].filter(([, columns]) => columns.size > 1)).toEqual([]);
  });

  it('hold no name that is dropped on reading, which could never be read', () => {
    expect(known.filter(({ name }) => isPersonalName(name))).toEqual([]);
  });
});

describe('DOUBTFUL', () => {
  it('are in no layout, and say why', () => {
    for (const { table, column, name, why } of DOUBTFUL) {
      const sure = LAYOUTS.flatMap(({ names }) => names[table]?.[column] ?? []).map(bareName);
      expect(sure).not.toContain(bareName(name));
      expect(why).toMatch(/^[a-zA-Z].*[a-z]$/);
    }
  });
});

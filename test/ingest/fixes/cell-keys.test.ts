import { describe, expect, it } from 'vitest';
import { recordsFrom } from '../../../src/ingest/csv-records.ts';
import {
  cellHash,
  cellKeyText,
  keyMark,
  type Layout,
  readCellKey,
  rowHash,
  rowNames,
} from '../../../src/ingest/fixes/cell-keys.ts';
import { type AnyTableSpec, TABLES, type TableName } from '../../../src/model/tables/index.ts';
import { hash, otherHash } from '../hash.ts';

function names(table: TableName, header: readonly string[], ...rows: readonly (readonly string[])[]): string[] {
  const lines = [header, ...rows].map((_, index) => index + 1);
  const layout: Layout = {
    spec: TABLES[table] as unknown as AnyTableSpec,
    top: 0,
    positions: new Map(header.map((name, position) => [name, position])),
  };
  return [...rowNames(recordsFrom([header, ...rows], lines), layout).values()];
}

describe('the key of a cell', () => {
  it('is written and read back', () => {
    const key = { table: 'case-reviews', mark: '0a1b', row: '0123456789abcdef', cell: '89abcdef' } as const;
    expect(cellKeyText(key)).toBe('case-reviews.0a1b.0123456789abcdef.89abcdef');
    expect(readCellKey(cellKeyText(key))).toEqual(key);
  });

  it.each(['', 'plans', 'nothing.0a1b.0123456789abcdef.89abcdef', 'plans.0a1b.0123456789abcdeg.89abcdef', 'a.b.c.d'])(
    'is not %j',
    (text) => {
      expect(readCellKey(text)).toBeUndefined();
    },
  );

  it('tells keys apart, and cells that say the same in two rows or columns', () => {
    expect(keyMark(hash)).not.toBe(keyMark(otherHash));
    expect(rowHash('a', hash)).not.toBe(rowHash('b', hash));
    expect(cellHash('a', 'sex', 'M', hash)).not.toBe(cellHash('b', 'sex', 'M', hash));
    expect(cellHash('a', 'sex', 'M', hash)).not.toBe(cellHash('a', 'need', 'M', hash));
    expect(cellHash('a', 'sex', ' M ', hash)).toBe(cellHash('a', 'sex', 'M', hash));
  });
});

describe('rowNames', () => {
  const header = ['plan_id', 'entry_date', 'provision'];
  const first = ['P1', '2020-01-01', 'mainstream'];
  const second = ['P2', '2020-01-01', 'mainstream'];

  it('names a row by its key, and where the table has none by what places it, wherever it stands', () => {
    const [one, two] = names('placements', header, first, second);
    expect(one).not.toBe(two);
    expect(names('placements', header, second, first)).toEqual([two, one]);
    // What describes a row does not name it.
    expect(names('placements', header, ['P1', '2020-01-01', 'post16'])).toEqual([one]);
    const plan = names('plans', ['plan_id', 'start_date'], ['P1', '2020-01-01']);
    expect(names('plans', ['start_date', 'plan_id'], ['2021-05-05', 'P1'])).toEqual(plan);
  });

  it('tells rows that are placed alike apart by their order', () => {
    const [one, two] = names('placements', header, first, first);
    expect(one).not.toBe(two);
    expect(names('placements', header, second, first, first).slice(1)).toEqual([one, two]);
  });

  it('names a row by its line where nothing places it, and leaves empty records out', () => {
    const population = ['year', 'age', 'population'];
    const [one] = names('population', population, ['2024', '1', '9']);
    expect(names('population', population, ['', '', ''], ['2024', '1', '9'])).toHaveLength(1);
    expect(names('population', population, ['', '', ''], ['2024', '1', '9'])).not.toEqual([one]);
    expect(names('plans', ['plan_id', 'sex'], ['', 'M'], ['', 'M'])[0]).not.toEqual(
      names('plans', ['plan_id', 'sex'], ['', 'M'], ['', 'M'])[1],
    );
  });
});

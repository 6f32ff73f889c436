import { describe, expect, it } from 'vitest';
import { recordsFrom } from '../../src/ingest/csv-records.ts';
import { readyColumns } from '../../src/ingest/read-columns.ts';
import { type Noticed, readerOfRows } from '../../src/ingest/read-row.ts';
import { tableOptions } from '../../src/ingest/table-options.ts';
import { count, id, lenient, required, text } from '../../src/model/cells.ts';
import { located } from './area.ts';

const COLUMNS = {
  plan_id: required(id('The plan.')),
  places: required(count('Places.')),
  people: count('People.'),
  age: lenient(count('Age.', { min: 0, max: 25 })),
  note: text('Not in the file.'),
};

function readRow(cells: string[]) {
  const records = recordsFrom([['plan_id', 'places', 'people', 'age'], cells], [1, 5]);
  const positions = new Map(['plan_id', 'places', 'people', 'age'].map((name, index) => [name, index]));
  const context = { file: 'data/x.csv', options: tableOptions({}, 'plans') };
  const { readers } = readyColumns(COLUMNS, positions, records, 0, context);
  const noticed: Noticed = { issues: [], noData: [] };
  const { row, setAside } = readerOfRows(records, COLUMNS, readers, 'data/x.csv', noticed)(1);
  return { row, setAside, noData: noticed.noData, issues: noticed.issues.map(located) };
}

describe('readerOfRows', () => {
  it('makes a row with every field in the order of the columns, and its line', () => {
    const { row, setAside, issues } = readRow(['P1', '3', '', '12']);
    expect(row).toEqual({ line: 5, planId: 'P1', places: 3, people: undefined, age: 12, note: undefined });
    expect(Object.keys(row)).toEqual(['line', 'planId', 'places', 'people', 'age', 'note']);
    expect(setAside).toBeUndefined();
    expect(issues).toEqual([]);
  });

  it('sets a row aside for a required cell left blank, by a word too', () => {
    expect(readRow(['', '3', '', ''])).toMatchObject({
      setAside: 'cell-required',
      issues: ['cell-required 5 plan_id'],
    });
    expect(readRow(['N/A', '3', '', '']).issues).toEqual(['cell-null-word 5 plan_id', 'cell-required 5 plan_id']);
  });

  it('sets a row aside for a faulty cell of a column that decides', () => {
    expect(readRow(['P1', '3', 'many', ''])).toMatchObject({
      setAside: 'number-unreadable',
      issues: ['number-unreadable 5 people'],
    });
  });

  it('leaves a faulty cell out of a column that describes, and uses the row', () => {
    const { row, setAside, issues } = readRow(['P1', '3', '', '99']);
    expect(row.age).toBeUndefined();
    expect(setAside).toBeUndefined();
    expect(issues).toEqual(['number-out-of-range 5 age']);
  });

  it('keeps no-data marks apart; a row cannot do without a required number', () => {
    const { row, setAside, noData, issues } = readRow(['P1', '3', 'c', '']);
    expect(row.people).toBeUndefined();
    expect(setAside).toBeUndefined();
    expect(noData).toEqual([{ line: 5, column: 'people', mark: 'c' }]);
    expect(issues).toEqual(['cell-no-data 5 people']);
    expect(readRow(['P1', 'low', '', ''])).toMatchObject({ setAside: 'cell-no-data' });
  });

  it('warns of a cell as long as one of a spreadsheet can be, and uses it', () => {
    const { row, issues } = readRow(['P'.repeat(32_767), '3', '', '']);
    expect(row.planId).toHaveLength(32_767);
    expect(issues).toEqual(['cell-cut 5 plan_id']);
    expect(readRow(['P'.repeat(32_766), '3', '', '']).issues).toEqual([]);
  });

  it('reports every fault of a row, and sets it aside for the first', () => {
    const { setAside, issues } = readRow(['', '1.5', '-2', 'x y']);
    expect(setAside).toBe('cell-required');
    expect(issues).toEqual([
      'cell-required 5 plan_id',
      'number-not-whole 5 places',
      'number-out-of-range 5 people',
      'number-unreadable 5 age',
    ]);
  });
});

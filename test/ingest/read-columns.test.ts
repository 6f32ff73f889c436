import { describe, expect, it } from 'vitest';
import { recordsFrom } from '../../src/ingest/csv-records.ts';
import { readyColumns } from '../../src/ingest/read-columns.ts';
import { tableOptions } from '../../src/ingest/table-options.ts';
import type { Area } from '../../src/model/area.ts';
import { date, id, lenient, required } from '../../src/model/cells.ts';
import { day, located } from './area.ts';

const COLUMNS = {
  plan_id: required(id('The plan.')),
  start_date: required(date('Start.')),
  draft_date: lenient(date('Draft.')),
};
const POSITIONS = new Map([
  ['plan_id', 0],
  ['start_date', 1],
]);

function ready(rows: string[][], dates?: Area['dates'], positions: ReadonlyMap<string, number> = POSITIONS) {
  const records = recordsFrom([['plan_id', 'start_date'], ...rows], [1, ...rows.map((_, index) => index + 2)]);
  return readyColumns(COLUMNS, positions, records, 0, {
    file: 'data/plans.csv',
    options: tableOptions({ dates }, 'plans'),
  });
}

describe('readyColumns', () => {
  it('makes a reader for each column found', () => {
    const { readers, usable, issues } = ready([['P1', '2025-04-03']]);
    expect(readers.map(({ field, position, required, faultCosts }) => [field, position, required, faultCosts])).toEqual(
      [
        ['planId', 0, true, 'row'],
        ['startDate', 1, true, 'row'],
      ],
    );
    expect(readers[1]!.read('2025-04-03')).toEqual({ kind: 'value', value: day('2025-04-03') });
    expect(usable).toBe(true);
    expect(issues).toEqual([]);
  });

  it('reads dates in the one form that fits the column, and says so', () => {
    const { readers, issues } = ready([
      ['P1', '03/04/2025'],
      ['P2', '25/12/2025'],
    ]);
    expect(readers[1]!.read('03/04/2025')).toEqual({ kind: 'value', value: day('2025-04-03') });
    expect(issues.map(located)).toEqual(['date-form-noted - start_date']);
    expect(issues[0]!.args).toMatchObject({ form: 'DD/MM/YYYY' });
  });

  it('reads declared dates without a word', () => {
    const { readers, issues } = ready([['P1', '03/04/2025']], 'MM/DD/YYYY');
    expect(readers[1]!.read('03/04/2025')).toEqual({ kind: 'value', value: day('2025-03-04') });
    expect(issues).toEqual([]);
  });

  it('refuses ISO and other forms in a column of declared dates: never row by row', () => {
    const { readers } = ready([['P1', '03/04/2025']], 'DD/MM/YYYY');
    const unreadable = { kind: 'fault', fault: { code: 'date-unreadable', args: { format: 'DD/MM/YYYY' } } };
    expect(readers[1]!.read('2025-04-03')).toMatchObject(unreadable);
    expect(readers[1]!.read('03.04.2025')).toMatchObject(unreadable);
    expect(readers[1]!.read('45000')).toMatchObject({ fault: { code: 'date-excel-serial' } });
    expect(readers[1]!.read('31/02/2025')).toMatchObject({ fault: { code: 'date-impossible' } });
  });

  it('stops the table where a deciding column can be read two ways, and shows both', () => {
    const { readers, usable, issues } = ready([['P1', '03/04/2025']]);
    expect(readers.map(({ name }) => name)).toEqual(['plan_id']);
    expect(usable).toBe(false);
    expect(issues.map(located)).toEqual(['date-ambiguous - start_date']);
    expect(issues[0]!.args).toEqual({ column: 'start_date', one: 'DD/MM/YYYY', other: 'MM/DD/YYYY' });
  });

  it('stops the table where a deciding column is in several forms, and names them', () => {
    const { usable, issues } = ready([
      ['P1', '13/04/2025'],
      ['P2', '13.04.2025'],
    ]);
    expect(usable).toBe(false);
    expect(issues[0]).toMatchObject({ code: 'date-mixed', args: { fits: 'DD/MM/YYYY, DD.MM.YYYY' } });
  });

  it('leaves out a column that only describes, and goes on', () => {
    const { readers, usable, issues } = ready([['P1', '03/04/2025']], undefined, new Map([['draft_date', 1]]));
    expect(readers).toEqual([]);
    expect(usable).toBe(true);
    expect(issues.map(located)).toEqual(['date-ambiguous - draft_date']);
  });

  it('does not count words for blank among the dates', () => {
    const { issues } = ready([
      ['P1', 'N/A'],
      ['P2', ' 25/12/2025 '],
    ]);
    expect(issues.map(located)).toEqual(['date-form-noted - start_date']);
  });
});

import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/ingest/fixes/corrections.ts';
import type { FixCells } from '../../../src/ingest/fixes/fix-file.ts';
import type { SourceFile } from '../../../src/ingest/read-table.ts';
import type { Area } from '../../../src/model/area.ts';
import { day, located, source } from '../area.ts';
import { hash } from '../hash.ts';
import { fixFile, read, rowsFor } from './sheet.ts';

const HEADER = 'plan_id,person_id,birth_date,sex,primary_need,start_date';
const ONE = 'P1,C1,2015-03-14,M,Autism,2024-02-05';
const TWO = 'P2,C2,2015-03-14,F,ASD,2024-03-05';
const THREE = 'P3,C3,2015-03-14,F,ASD,2024-02-31';

const plans = (...rows: string[]) => source('plans', `${[HEADER, ...rows].join('\n')}\n`);

/** The rows that dbv writes for a file, with a correction for one column. */
function filledFor(file: SourceFile, column: string, correction: string, area: Partial<Area> = {}): FixCells[] {
  const rows = rowsFor([file], read([file], area).issues, undefined, area);
  return rows.map((cells) => (cells.column === column ? { ...cells, correction } : cells));
}

/** Reads a file with the corrections of some rows. */
function corrected(file: SourceFile, rows: readonly FixCells[], area: Partial<Area> = {}) {
  const { fixes } = correctionsOf(fixFile(...rows), hash);
  return read([{ ...file, ...(fixes && { fixes }) }], area);
}

describe('applyCorrections', () => {
  const before = plans(ONE, TWO);
  const rows = filledFor(before, 'primary_need', 'ASD');

  it('reads the correction in place of the cell, and counts it', () => {
    const { tables, issues, corrections } = corrected(before, rows);
    expect(tables.plans!.rows.map(({ primaryNeed }) => primaryNeed)).toEqual(['ASD', 'ASD']);
    expect(issues).toEqual([]);
    expect(corrections).toEqual([{ file: 'data/plans.csv', column: 'primary_need', code: 'code-unknown', count: 1 }]);
  });

  it('finds its row in a new export: moved, in other columns, with other line ends', () => {
    const text = `primary_need;start_date;plan_id;person_id;birth_date\r\nASD;2024-03-05;P2;C2;2015-03-14\r\nASD;2024-02-05;P9;C9;2015-03-14\r\nAutism;2024-02-05;P1;C1;2015-03-14\r\n`;
    const { tables, issues } = corrected(source('plans', text, 'exports/january.csv'), rows);
    expect(tables.plans!.rows).toHaveLength(3);
    expect(issues.map(({ code }) => code)).toEqual(['file-delimiter']);
  });

  it.each([
    ['the row is gone', plans(TWO), 'fix-row-gone'],
    ['the column is gone', source('plans', `${HEADER.replace('primary_need', 'need')}\n${ONE}\n`), 'fix-row-gone'],
    ['the cell has changed', plans(ONE.replace('Autism', 'Autistic')), 'fix-cell-changed'],
    ['the source says so now', plans(ONE.replace('Autism', 'ASD')), 'fix-not-needed'],
  ])('says where %s, and reads what is there', (_, file, code) => {
    const { issues, corrections } = corrected(file, rows);
    expect(issues.map(located)).toContain(`${code} 2 correction`);
    expect(issues.find((each) => each.code === code)!.file).toBe('answers/issues.csv');
    expect(corrections).toEqual([]);
  });

  it('judges a correction as it would a cell', () => {
    const { tables, issues } = corrected(before, filledFor(before, 'primary_need', 'still no code'));
    expect(issues.map(located)).toEqual(['code-unknown 2 primary_need']);
    expect(tables.plans!.rows).toHaveLength(1);
  });

  it('takes the words that dbv.yaml maps', () => {
    const area = { values: { plans: { primary_need: { 'on the spectrum': 'ASD' } } } };
    const { issues } = corrected(before, filledFor(before, 'primary_need', 'On the spectrum', area), area);
    expect(issues).toEqual([]);
  });

  it('makes a cell blank on request', () => {
    const file = plans(ONE.replace('Autism', 'ASD').replace(',M,', ',none of these,'));
    const { tables, issues } = corrected(file, filledFor(file, 'sex', '(blank)'));
    expect(tables.plans!.rows[0]!.sex).toBeUndefined();
    expect(issues).toEqual([]);
  });

  it('makes room for an id, and finds the second of two rows alike', () => {
    const file = plans(TWO, TWO);
    const { tables } = corrected(file, filledFor(file, 'plan_id', 'P3'));
    expect(tables.plans!.rows.map(({ planId }) => planId)).toEqual(['P2', 'P3']);
  });

  it('takes a date as YYYY-MM-DD and as the column writes it, without unsettling the rest of the column', () => {
    const file = source('plans', `${HEADER}\nP1,C1,14/03/2015,F,ASD,31/02/2024\nP2,C2,14/03/2015,F,ASD,28/02/2024\n`);
    for (const correction of ['2024-02-29', '29/02/2024']) {
      const { tables, issues } = corrected(file, filledFor(file, 'start_date', correction));
      expect(tables.plans!.rows.map(({ startDate }) => startDate)).toEqual([day('2024-02-29'), day('2024-02-28')]);
      expect(issues.map(({ code }) => code)).toEqual(['date-form-noted', 'date-form-noted']);
    }
    const iso = plans(TWO, THREE);
    expect(corrected(iso, filledFor(iso, 'start_date', '2024-02-29')).issues).toEqual([]);
    // In a column of ISO dates another form is a fault, and is not guessed at.
    expect(corrected(iso, filledFor(iso, 'start_date', '29/02/2024')).issues.map(located)).toEqual([
      'date-unreadable 3 start_date',
    ]);
  });

  it('does not touch another table', () => {
    const placements = source('placements', 'plan_id,entry_date,provision\nP1,2024-02-05,mainstream\n');
    const { fixes } = correctionsOf(fixFile(...rows), hash);
    expect(read([{ ...placements, fixes: fixes! }]).corrections).toEqual([]);
  });
});

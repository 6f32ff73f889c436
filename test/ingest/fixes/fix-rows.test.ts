import { describe, expect, it } from 'vitest';
import { readCellKey } from '../../../src/ingest/fixes/cell-keys.ts';
import type { FixCells } from '../../../src/ingest/fixes/fix-file.ts';
import { issue } from '../../../src/model/issues.ts';
import { source } from '../area.ts';
import { fixFile, read, rowsFor } from './sheet.ts';

const HEADER = 'plan_id,person_id,birth_date,sex,primary_need,start_date';
const PLANS = `${HEADER}\nP1,C1,2015-03-14,M,Autism canary,2024-02-05\nP2,C2,2015-03-14,X,ASD,N/A\n`;
const files = [source('plans', PLANS)];
const { issues } = read(files);
const rows = rowsFor(files, issues);
const filled = (cells: FixCells, correction: string): FixCells => ({
  ...cells,
  correction,
  reason: 'asked',
  by: 'lead',
});

describe('fixRows', () => {
  it('has a row for each located error and warning, blank where a person is to write', () => {
    expect(rows.map(({ line, column, code }) => [line, column, code])).toEqual([
      ['2', 'primary_need', 'code-unknown'],
      ['3', 'sex', 'code-unknown'],
      ['3', 'start_date', 'cell-null-word'],
      ['3', 'start_date', 'cell-required'],
    ]);
    for (const row of rows) expect(row).toMatchObject({ file: 'data/plans.csv', correction: '', reason: '', by: '' });
    expect(rows[0]!.remedy).not.toBe('');
  });

  it('names cells without saying whose they are or what they say', () => {
    expect(JSON.stringify(rows)).not.toMatch(/P1|P2|C1|C2|2015|canary/);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
    expect(readCellKey(rows[1]!.key)!.row).toBe(readCellKey(rows[2]!.key)!.row);
  });

  it('has no key for a fault that is not of one cell, and no row for notes and what is acknowledged', () => {
    const found = [
      issue('header-unknown', 'data/plans.csv', { line: 1, column: '=HYPERLINK("x")' }, { name: 'x' }),
      issue('row-ragged', 'data/plans.csv', { line: 3 }, { found: '2', expected: '6' }),
      issue('return-orphan', 'sen2.xml', { line: 7, column: 'x' }, { parent: 'x' }),
      issue('cell-no-data', 'data/plans.csv', { line: 2, column: 'sex' }, { mark: 'c' }),
      issue('file-header-only', 'data/spend.csv'),
      {
        ...issue('cell-required', 'data/plans.csv', { line: 3, column: 'start_date' }),
        acknowledged: { reason: 'accepted', by: 'lead', until: '2026-12-31' },
      },
    ];
    expect(rowsFor(files, found).map(({ key, file, column }) => [key, file, column])).toEqual([
      ['', 'data/plans.csv', `'=HYPERLINK("x")`],
      ['', 'data/plans.csv', ''],
      ['', 'sen2.xml', 'x'],
    ]);
  });

  it('keeps what was filled in before, for cells still at fault and for cells that are corrected', () => {
    const before = fixFile(filled(rows[0]!, 'ASD'), filled(rows[1]!, 'F'), { ...rows[3]!, reason: 'not yet known' });
    // The first is corrected, so that it is no issue any more.
    const again = rowsFor(
      files,
      issues.filter(({ line }) => line !== 2),
      before,
    );
    expect(again.map(({ column, code, correction, reason }) => [column, code, correction, reason])).toEqual([
      ['sex', 'code-unknown', 'F', 'asked'],
      ['start_date', 'cell-null-word', '', ''],
      ['start_date', 'cell-required', '', 'not yet known'],
      ['primary_need', 'code-unknown', 'ASD', 'asked'],
    ]);
  });

  it('finds rows again in a new export, on whichever line they stand', () => {
    const [head, one, two] = PLANS.trim().split('\n');
    const moved = [source('plans', `${head}\nP0,C0,2015-03-14,M,ASD,2024-02-05\n${two}\n${one}\n`)];
    const before = fixFile(filled(rows[0]!, 'ASD'), filled(rows[1]!, 'F'));
    const again = rowsFor(moved, read(moved).issues, before);
    expect(again.map(({ line, column, correction }) => [line, column, correction])).toEqual([
      ['3', 'sex', 'F'],
      ['3', 'start_date', ''],
      ['3', 'start_date', ''],
      ['4', 'primary_need', 'ASD'],
    ]);
    // Of a row that is corrected and so at fault no more, the line is brought up to date too.
    expect(rowsFor(moved, [], before).map(({ line }) => line)).toEqual(['4', '3']);
  });

  it('leaves out what nobody wrote anything on and is at fault no more', () => {
    expect(rowsFor(files, [], fixFile(...rows))).toEqual([]);
  });
});

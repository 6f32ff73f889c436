import { type FixCells, type FixFile, readFixFile } from '../../../src/ingest/fixes/fix-file.ts';
import { fixRows } from '../../../src/ingest/fixes/fix-rows.ts';
import { readArea } from '../../../src/ingest/read-area.ts';
import type { SourceFile } from '../../../src/ingest/read-table.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import type { Area } from '../../../src/model/area.ts';
import type { Issue } from '../../../src/model/issues.ts';
import { CONTENT, day } from '../area.ts';
import { hash } from '../hash.ts';

/** Small builders for tests of fixes. */

export const FILE = 'answers/issues.csv';

/** A row of the file of fixes with the cells that matter. */
export function fixCells(cells: Partial<FixCells>): FixCells {
  const blank = { key: '', file: '', line: '', column: '', code: '', message: '', remedy: '' };
  return { ...blank, correction: '', reason: '', by: '', ...cells };
}

/** The file of fixes with some rows, the first on line 2. */
export function fixFile(...rows: readonly Partial<FixCells>[]): FixFile {
  return { file: FILE, rows: rows.map((cells, index) => ({ line: index + 2, cells: fixCells(cells) })), issues: [] };
}

/** The file of fixes, read from a text. */
export function readText(text: string): FixFile {
  return readFixFile(new TextEncoder().encode(text), FILE);
}

/** The rows that would be written for some files and what is wrong with them. */
export function rowsFor(
  files: readonly SourceFile[],
  issues: readonly Issue[],
  before?: FixFile,
  area: Partial<Area> = {},
): FixCells[] {
  return fixRows(issues, { files, optionsOf: ({ table }) => tableOptions(area, table), hash }, before);
}

/** Reads files as an area. */
export function read(files: readonly SourceFile[], area: Partial<Area> = {}) {
  return readArea(files, { name: 'Northshire', ...area }, CONTENT, day('2026-01-31'));
}

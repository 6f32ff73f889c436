import { type Issue, issueRemedy, issueText, severityOf } from '../../model/issues.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import type { SourceFile } from '../read-table.ts';
import { spreadsheetText } from '../spreadsheet-text.ts';
import type { TableOptions } from '../table-options.ts';
import { cellHash, cellKeyText, keyMark, readCellKey, rowHash, rowNames } from './cell-keys.ts';
import type { FixCells, FixFile } from './fix-file.ts';
import { layOut } from './lay-out.ts';

export interface FixSources {
  readonly files: readonly SourceFile[];
  readonly optionsOf: (source: SourceFile) => TableOptions;
  readonly hash: KeyedHash;
}

/**
 * The rows of the file of fixes: one for each located error and warning that the area has not acknowledged, with what a
 * person has written before. Corrections of cells that are no longer at fault, because they are corrected, stay.
 */
export function fixRows(issues: readonly Issue[], sources: FixSources, before: FixFile | undefined): FixCells[] {
  const keepers = sources.files.map((source) => keeperOf(source, sources));
  const earlier = (before?.rows ?? []).map(({ cells }) => cells);
  const inPlace = byPlace(earlier);
  const taken = new Set<FixCells>();
  const fresh = issues
    .filter(({ code, line, acknowledged }) => line !== undefined && !acknowledged && severityOf(code) !== 'note')
    .map((each) => {
      const keeper = keepers.find(({ file }) => file === each.file);
      const row = blankRow(each, keeper?.keyOf(each) ?? '');
      const same = inPlace.get(placeOf(row)) ?? [];
      for (const cells of same) taken.add(cells);
      const said = same.find(({ correction }) => correction !== '') ?? same.find(({ code }) => code === row.code);
      return said ? { ...row, correction: said.correction, reason: said.reason, by: said.by } : row;
    });
  const standing = earlier.filter((cells) => !taken.has(cells) && cells.correction !== '');
  return [...fresh, ...standing.map((cells) => ({ ...cells, line: lineNow(cells, keepers) ?? cells.line }))];
}

/** What a row is of: a cell, or, where the fault is of no one cell, a fault in one place. */
function placeOf({ key, code, file, line }: FixCells): string {
  return key === '' ? JSON.stringify([code, file, line]) : key;
}

function byPlace(rows: readonly FixCells[]): Map<string, FixCells[]> {
  const places = new Map<string, FixCells[]>();
  for (const row of rows) {
    const known = places.get(placeOf(row));
    if (known) known.push(row);
    else places.set(placeOf(row), [row]);
  }
  return places;
}

function blankRow(found: Issue, key: string): FixCells {
  return {
    key,
    file: spreadsheetText(found.file),
    line: String(found.line),
    column: key === '' ? spreadsheetText(found.column ?? '') : found.column!,
    code: found.code,
    message: issueText(found),
    remedy: issueRemedy(found),
    correction: '',
    reason: '',
    by: '',
  };
}

/** Knows the cells of one file. */
interface Keeper {
  readonly file: string;
  /** The key of the cell an issue is of; blank where it is of no one cell. */
  readonly keyOf: (found: Issue) => string;
  /** The line of a row, by its hash. */
  readonly lineOf: (row: string) => number | undefined;
}

function keeperOf(source: SourceFile, { optionsOf, hash }: FixSources): Keeper {
  const laid = layOut(source, optionsOf(source));
  if (!laid) return { file: source.file, keyOf: () => '', lineOf: () => undefined };
  const { records, layout } = laid;
  const names = rowNames(records, layout);
  const recordOn = new Map([...names.keys()].map((record) => [records.lines[record]!, record]));
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    file: source.file,
    keyOf: ({ line, column }) => {
      const record = recordOn.get(line!);
      const position = column === undefined ? undefined : layout.positions.get(column);
      if (record === undefined || position === undefined) return '';
      const name = names.get(record)!;
      return cellKeyText({
        table: source.table,
        mark: keyMark(hash),
        row: rowHash(name, hash),
        cell: cellHash(name, column!, records.cell(record, position), hash),
      });
    },
    lineOf: (row) => {
      lines ??= new Map([...names].map(([record, name]) => [rowHash(name, hash), records.lines[record]!]));
      return lines.get(row);
    },
  };
}

/** The line on which the row of an earlier correction now stands. */
function lineNow({ key, file }: FixCells, keepers: readonly Keeper[]): string | undefined {
  const cell = readCellKey(key);
  const line = cell && keepers.find((keeper) => keeper.file === file)?.lineOf(cell.row);
  return line === undefined ? undefined : String(line);
}

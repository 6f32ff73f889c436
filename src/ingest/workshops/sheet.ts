import { type Issue, issue } from '../../model/issues.ts';
import { cellsOf, isBlankFrom, isEmptyRecord, recordsFrom } from '../csv-records.ts';
import type { OpenCsv } from '../open-csv.ts';

/** A spreadsheet that people filled in, as a table: names of ours where a name is known, and one cell a column and row. */
export interface Sheet {
  readonly file: string;
  /** The line its header stands on. */
  readonly line: number;
  readonly names: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly Issue[];
  readonly strays: readonly Issue[];
  readonly strayQuotes: readonly number[];
}

export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whether a row repeats the header. */
export function repeatsHeader({ names }: Pick<Sheet, 'names'>, { cells }: SheetRow): boolean {
  return names.every((name, position) => cells[position] === name);
}

/** How the columns of a sheet are told. */
export interface SheetColumns {
  /** The column of ours that a header names; undefined where it names none. */
  readonly columnOf: (header: string) => string | undefined;
  /** Whether a column of ours may stand over several: of lists and of free text. */
  readonly isSpread: (column: string) => boolean;
}

/** A header further down than this is none. */
const HEADER_WITHIN = 20;

/**
 * A spreadsheet as it was saved: titles may stand above the header, a header may have been merged over several columns and
 * leave blanks beside it, a list may stand in numbered columns, and cells may be missing at the end of a row.
 */
export function sheetFrom(open: OpenCsv, file: string, columns: SheetColumns): Sheet {
  const { csv, notes, strays } = open;
  const top = headerRecord(open, columns);
  const header = cellsOf(csv, top).map((name) => name.trim());
  const groups = gather(open, top, header, columns);
  const names = groups.map(({ name }) => name);
  const isHeader = (record: number) => header.every((name, position) => csv.cell(record, position).trim() === name);
  const rows = csv.lines.flatMap((line, record): SheetRow[] => {
    if (record <= top || isEmptyRecord(csv, record)) return [];
    if (isHeader(record)) return [{ line, cells: names }];
    const cells = groups.map(({ positions, separator }) => {
      const parts = positions.map((position) => csv.cell(record, position));
      return parts.length === 1 ? parts[0]! : parts.filter((part) => part.trim() !== '').join(separator);
    });
    const beyond = isBlankFrom(csv, record, header.length) ? [] : cellsOf(csv, record).slice(header.length);
    return [{ line, cells: [...cells, ...beyond] }];
  });
  const above = csv.lines.filter((_, record) => record < top && !isEmptyRecord(csv, record)).length;
  const line = csv.lines[top]!;
  return {
    file,
    line,
    names,
    rows,
    notes: above === 0 ? notes : [...notes, issue('header-below', file, { line }, { count: String(above) })],
    strays,
    strayQuotes: csv.strayQuotes,
  };
}

/** A sheet as the reader of tables takes it. */
export function openSheet({ line, names, rows, notes, strays, strayQuotes }: Sheet): OpenCsv {
  const cells = [names, ...rows.map((row) => row.cells)];
  const lines = [line, ...rows.map((row) => row.line)];
  return { csv: { ...recordsFrom(cells, lines), strayQuotes }, top: 0, line, names, notes, strays };
}

/** The record with most names of ours among the first; the first with anything in it where none has two. */
function headerRecord({ csv, top }: OpenCsv, { columnOf }: SheetColumns): number {
  let best = top;
  let most = 1;
  for (let record = top; record < Math.min(csv.lines.length, top + HEADER_WITHIN); record++) {
    const known = cellsOf(csv, record).filter((cell) => columnOf(cell.trim()) !== undefined).length;
    if (known > most) [best, most] = [record, known];
  }
  return best;
}

/** Columns of the file that are one of ours, or one by themselves. */
interface Group {
  readonly name: string;
  readonly positions: number[];
  readonly separator: string;
}

function gather(open: OpenCsv, top: number, header: readonly string[], columns: SheetColumns): Group[] {
  const groups: Group[] = [];
  header.forEach((written, position) => {
    const last = groups.at(-1);
    if (written === '' && !isFilled(open, top, position)) return;
    if (written === '' && last) {
      last.positions.push(position);
      return;
    }
    const name = columns.columnOf(written) ?? numberedColumn(written, columns) ?? written;
    const known = columns.isSpread(name) ? groups.find((group) => group.name === name) : undefined;
    if (known) known.positions.push(position);
    else groups.push({ name, positions: [position], separator: columns.isSpread(name) ? '; ' : ' ' });
  });
  return groups;
}

function isFilled({ csv }: OpenCsv, top: number, position: number): boolean {
  return csv.lines.some((_, record) => record > top && csv.cell(record, position).trim() !== '');
}

/** "Decisive 2" is one of several columns of a list. */
function numberedColumn(written: string, { columnOf, isSpread }: SheetColumns): string | undefined {
  const column = columnOf(written.replace(/[\s_]*\(?\d{1,2}\)?$/, ''));
  return column !== undefined && isSpread(column) ? column : undefined;
}

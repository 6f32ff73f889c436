import type { ColumnKind } from '../../model/cells.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import { type AnyTableSpec, TABLES, type TableName } from '../../model/tables/index.ts';
import type { CsvRecords } from '../csv-records.ts';
import { isEmptyRecord } from '../csv-records.ts';

/**
 * What stands in the file of fixes for a cell: its table, a mark of the key that made the hashes, a hash of what tells
 * its row from others, and a hash of what the cell said. None of them can be turned back without the key, and no two
 * cells that say the same have the same hash.
 */
export interface CellKey {
  readonly table: TableName;
  readonly mark: string;
  readonly row: string;
  readonly cell: string;
}

/** A file's rows, and where its columns stand in them. */
export interface Layout {
  readonly spec: AnyTableSpec;
  /** Which record the header is. */
  readonly top: number;
  readonly positions: ReadonlyMap<string, number>;
}

const ROW_DIGITS = 16;
const CELL_DIGITS = 8;
const MARK_DIGITS = 4;

export function cellKeyText({ table, mark, row, cell }: CellKey): string {
  return [table, mark, row, cell].join('.');
}

/** The key a text stands for; undefined where it stands for none. */
export function readCellKey(text: string): CellKey | undefined {
  const [, table, mark, row, cell] = /^([a-z-]+)\.([0-9a-f]{4})\.([0-9a-f]{16})\.([0-9a-f]{8})$/.exec(text) ?? [];
  if (table === undefined || !Object.hasOwn(TABLES, table)) return undefined;
  return { table: table as TableName, mark: mark!, row: row!, cell: cell! };
}

/** By which a key is known without being told. */
export function keyMark(hash: KeyedHash): string {
  return hash(JSON.stringify(['key'])).slice(0, MARK_DIGITS);
}

export function rowHash(rowName: string, hash: KeyedHash): string {
  return hash(JSON.stringify(['row', rowName])).slice(0, ROW_DIGITS);
}

export function cellHash(rowName: string, column: string, text: string, hash: KeyedHash): string {
  return hash(JSON.stringify(['cell', rowName, column, text.trim()])).slice(0, CELL_DIGITS);
}

/** Kinds of columns that place a row: who, when and which. The rest describe it, and are what is corrected. */
const PLACING: ReadonlySet<ColumnKind> = new Set(['id', 'date', 'month', 'code', 'year']);

/**
 * A name for each row, by record, that a new export gives it again wherever it then stands: the table's key, else its
 * required ids, dates and codes; of rows alike in these, how many came before. A row without any of them is named by its
 * line. Names hold what the file says and go no further than a keyed hash.
 */
export function rowNames(records: CsvRecords, { spec, top, positions }: Layout): Map<number, string> {
  const placing = placingColumns(spec).flatMap((column) => positions.get(column) ?? []);
  const seen = new Map<string, number>();
  const names = new Map<number, string>();
  for (let record = top + 1; record < records.lines.length; record++) {
    if (isEmptyRecord(records, record)) continue;
    const cells = placing.map((position) => records.cell(record, position).trim());
    const isPlaced = cells.some((text) => text !== '');
    const place = JSON.stringify(isPlaced ? [spec.name, ...cells] : [spec.name, { line: records.lines[record] }]);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    names.set(record, `${place}${before}`);
  }
  return names;
}

function placingColumns({ key, columns }: AnyTableSpec): string[] {
  if (key !== undefined) return [key];
  return Object.keys(columns).filter((name) => columns[name]!.required && PLACING.has(columns[name]!.kind));
}

import { type Issue, issue } from '../../model/issues.ts';
import { isEmptyRecord } from '../csv-records.ts';
import { plainName } from '../header-names.ts';
import { openCsv } from '../open-csv.ts';

/** The columns of the file of fixes. The last three are for a person to fill in. */
export const FIX_COLUMNS = [
  'key',
  'file',
  'line',
  'column',
  'code',
  'message',
  'remedy',
  'correction',
  'reason',
  'by',
] as const;
export type FixColumn = (typeof FIX_COLUMNS)[number];

/** A row of the file of fixes, as it stands there. */
export type FixCells = Readonly<Record<FixColumn, string>>;

/** The file of fixes as read. */
export interface FixFile {
  /** The path as shown. */
  readonly file: string;
  readonly rows: readonly { readonly line: number; readonly cells: FixCells }[];
  readonly issues: readonly Issue[];
}

const NEEDED: readonly FixColumn[] = ['key', 'column', 'correction'];

/** Reads the file of fixes, as a spreadsheet may have saved it. */
export function readFixFile(bytes: Uint8Array, file: string): FixFile {
  const open = openCsv(bytes, file);
  if ('unusable' in open) return { file, rows: [], issues: open.unusable };
  const { csv, top, names, strays } = open;
  const header = names.map(plainName);
  const positions = new Map(FIX_COLUMNS.map((column) => [column, header.indexOf(column)]));
  const missing = NEEDED.filter((column) => positions.get(column) === -1);
  if (missing.length > 0) {
    const absent = issue('fix-columns-missing', file, {}, { names: missing.join(', ') });
    return { file, rows: [], issues: [absent, ...strays] };
  }
  const cellsIn = (record: number) => {
    const cell = (position: number) => (position === -1 ? '' : csv.cell(record, position).trim());
    return Object.fromEntries([...positions].map(([column, position]) => [column, cell(position)])) as FixCells;
  };
  const rows = csv.lines.flatMap((line, record) =>
    record <= top || isEmptyRecord(csv, record) ? [] : [{ line, cells: cellsIn(record) }],
  );
  return { file, rows, issues: strays };
}

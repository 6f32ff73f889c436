import type { Issue } from '../model/issues.ts';
import type { AnyTableSpec, TableName } from '../model/tables/index.ts';
import type { ReadResult, Table } from '../model/tables/table.ts';
import { applyCorrections } from './fixes/apply-corrections.ts';
import type { Correction, Fixes } from './fixes/corrections.ts';
import { type OpenCsv, openCsv, sizeIssues } from './open-csv.ts';
import { readyColumns } from './read-columns.ts';
import { readHeader } from './read-header.ts';
import type { AnyRow } from './read-row.ts';
import { readRows } from './read-rows.ts';
import { addSetAside } from './set-aside.ts';
import type { TableOptions } from './table-options.ts';

/** A file of an area, as bytes. */
export interface SourceFile {
  readonly table: TableName;
  /** The path as shown to people, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** How many bytes the file itself has, where `bytes` is an extract of it. */
  readonly size?: number;
  /** Corrections of the area's own to be laid over its cells. */
  readonly fixes?: Fixes;
}

/** What reading the file of a table gives. */
export interface TableReading extends ReadResult<AnyRow> {
  /** Every value of the key column in the file, whether or not its row could be used. */
  readonly keys: ReadonlyMap<unknown, number>;
  /** The corrections that were laid over its cells. */
  readonly corrected?: readonly Correction[];
}

/** Reads the file of a table: bytes to validated rows, and every fault in one pass. */
export function readTable(source: SourceFile, spec: AnyTableSpec, options: TableOptions): TableReading {
  const open = openCsv(source.bytes, source.file);
  if ('unusable' in open) return unusable(open.unusable);
  const reading = readOpen(open, source, spec, options);
  return { ...reading, issues: [...open.notes, ...reading.issues] };
}

function unusable(issues: readonly Issue[]): TableReading {
  return { issues, keys: new Map() };
}

/** The same of a file that has been told apart into records already. */
export function readOpen(
  { csv, top, line, names, strays }: OpenCsv,
  source: SourceFile,
  spec: AnyTableSpec,
  options: TableOptions,
): TableReading {
  const { file } = source;
  const isFilled = (position: number) =>
    csv.lines.some((_, record) => record > top && csv.cell(record, position).trim() !== '');
  const header = readHeader(spec, { file, line, names, mapped: options.columns, isFilled });
  if (header.positions.size === 0) return unusable([...header.issues, ...strays]);
  const layout = { spec, top, positions: header.positions };
  const { records, applied, issues: unfit } = applyCorrections(csv, layout, source.fixes, options.dateForm);
  const columns = readyColumns(spec.columns, header.positions, records, top, { file, options });
  const usable = header.usable && columns.usable;
  const rows = readRows(records, { file, spec, top, header: names, readers: columns.readers, complete: usable });
  const size = sizeIssues({ csv, top }, rows.read, file);
  const issues = [...header.issues, ...columns.issues, ...size, ...strays, ...rows.issues, ...unfit];
  if (!usable) return { issues, keys: rows.keys };
  const table: Table<AnyRow> = {
    file,
    bytes: source.bytes.length,
    sha256: source.sha256,
    rows: rows.rows,
    read: rows.read + strays.length,
    setAside: addSetAside(
      rows.setAside,
      csv.strayQuotes.map((at) => ({ reason: 'file-quote-stray', line: at })),
    ),
    noData: rows.noData,
  };
  return { table, issues, keys: rows.keys, corrected: applied };
}

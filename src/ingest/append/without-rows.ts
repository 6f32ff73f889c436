import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';
import { decode } from '../decode.ts';
import { openCsv } from '../open-csv.ts';
import { readerOfCells } from '../read-cell.ts';
import { readHeader } from '../read-header.ts';
import type { TableOptions } from '../table-options.ts';
import type { GrowingFile } from './add-rows.ts';

/** A file with rows taken out, and how many they were. */
export interface ReducedFile {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/**
 * A file without the rows that hold a value in a column, faulty ones too. The other lines stay as they are; the encoding
 * becomes UTF-8. A file that cannot be told apart is given back whole.
 */
export function withoutRows(
  { table, file, bytes }: GrowingFile & { readonly bytes: Uint8Array },
  options: TableOptions,
  column: string,
  value: unknown,
): ReducedFile {
  const spec = TABLES[table] as unknown as AnyTableSpec;
  const decoded = decode(bytes);
  const open = openCsv(bytes, file);
  if ('unusable' in open || !('text' in decoded)) return { bytes, rows: 0 };
  const { csv, top, line, names } = open;
  const position = readHeader(spec, {
    file,
    line,
    names,
    mapped: options.columns,
    isFilled: () => false,
  }).positions.get(column);
  if (position === undefined) return { bytes, rows: 0 };
  const read = readerOfCells(spec.columns[column]!, { values: options.values(column) });
  const out = csv.lines.flatMap((_, record) => {
    if (record <= top) return [];
    const reading = read(csv.cell(record, position));
    return reading.kind === 'value' && reading.value === value ? [record] : [];
  });
  if (out.length === 0) return { bytes, rows: 0 };
  const lines = decoded.text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const taken = new Set(
    out.flatMap((record) => {
      const from = csv.lines[record]! - 1;
      const to = (csv.lines[record + 1] ?? lines.length + 1) - 1;
      return Array.from({ length: to - from }, (_, index) => from + index);
    }),
  );
  const kept = lines.filter((_, index) => !taken.has(index)).join('');
  return { bytes: new TextEncoder().encode(kept), rows: out.length };
}

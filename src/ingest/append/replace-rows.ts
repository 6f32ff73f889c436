import { stringify } from 'csv-stringify/sync';
import { UserError } from '../../model/errors.ts';
import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';
import { cellsOf } from '../csv-records.ts';
import { sniffDelimiter } from '../delimiter.ts';
import { openCsv } from '../open-csv.ts';
import { readHeader } from '../read-header.ts';
import type { TableOptions } from '../table-options.ts';
import { type GrowingFile, recordsIn, textOf } from './add-rows.ts';
import { inEncodingOf } from './file-encoding.ts';
import { lineEndOf } from './line-end.ts';
import { type GivenRow, settleRows } from './settle-rows.ts';

/** What a row is to say, by the line on which it begins. */
export interface RowChange {
  readonly line: number;
  readonly row: GivenRow;
}

/**
 * A file in which some rows say something else. Every other line stays as it is, and so do cells in columns of others; the
 * rows are written as the file writes them.
 *
 * Errors: `UserError` that names every value that cannot be taken; or why the file cannot be changed.
 */
export function replaceRows(
  { table, file, bytes }: GrowingFile & { readonly bytes: Uint8Array },
  options: TableOptions,
  changes: readonly RowChange[],
): Uint8Array {
  if (changes.length === 0) return bytes;
  const spec = TABLES[table] as unknown as AnyTableSpec;
  const rows = settleRows(
    spec,
    changes.map(({ row }) => row),
  );
  const records = recordsIn(file, bytes, spec, options, rows);
  const open = openCsv(bytes, file);
  if ('unusable' in open) throw new Error(`${file} was read a moment ago`);
  const { csv, line, names } = open;
  const { positions } = readHeader(spec, { file, line, names, mapped: options.columns, isFilled: () => false });
  const ours = new Set(positions.values());
  const text = textOf(bytes);
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const written = { delimiter: sniffDelimiter(text), record_delimiter: lineEndOf(text) };
  changes.forEach((change, index) => {
    const record = csv.lines.indexOf(change.line);
    const end = csv.lines[record + 1] ?? lines.length + 1;
    const cells = cellsOf(csv, record).map((cell, position) =>
      ours.has(position) ? (records[index]![position] ?? '') : cell,
    );
    lines[change.line - 1] = stringify([cells], written);
    lines.fill('', change.line, end - 1);
  });
  const whole = inEncodingOf(bytes, lines.join(''));
  if (whole) return whole;
  throw new UserError(`${file} is in an encoding that cannot hold what was to be written.`, {
    hint: 'Nothing was written. Save it as "CSV UTF-8" from the program that made it, then try again.',
  });
}

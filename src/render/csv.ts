import { stringify } from 'csv-stringify/sync';
import { type Figure, isProtected } from '../model/diagnosis.ts';

/** A cell as a table writes it. Absent cells are blank, withheld figures `c`, numbers numbers. */
export type CsvCell = string | boolean | Figure | undefined;

/** A table to write: the names of its columns, and of each row the cells by name. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
}

/** A table with its columns in the order they are named, parted by spaces. */
export function table(rows: CsvTable['rows'], columns: string): CsvTable {
  return { columns: columns.split(' '), rows };
}

/**
 * A table as CSV: UTF-8 with a byte-order mark, without which Excel takes `£` and accents for something else, commas, and
 * a line feed after each row. Text that a spreadsheet would take for a formula is made plain; numbers stay numbers, negative
 * ones too.
 */
export function csvText({ columns, rows }: CsvTable): string {
  const cells = rows.map((row) => columns.map((column) => written(row[column])));
  return stringify([columns, ...cells], { bom: true, record_delimiter: '\n' });
}

function written(cell: CsvCell): string | number {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return cell;
  return isProtected(cell as Figure) ? (cell as { protected: string }).protected : plainCell(cell as string);
}

/**
 * Text that no spreadsheet takes for a formula: where it begins with a sign that opens one, half or full width, or with a
 * character that is dropped before one, an apostrophe is put before it.
 */
export function plainCell(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a leading NUL is one of the characters that are dropped
  return /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\u0000]/.test(text) ? `'${text}` : text;
}

import iconv from 'iconv-lite';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { TABLES, type TableName } from '../../src/model/tables/index.ts';

/** The cells of a file, header first. */
export type Cells = readonly (readonly string[])[];

/** How the same records are written down. What is absent is as it was, or as `dbv` would write it. */
export interface Writing {
  readonly encoding?: 'utf-16le' | 'windows-1252';
  readonly byteOrderMark?: boolean;
  readonly lineEnd?: '\n' | '\r\n';
  readonly delimiter?: ',' | ';' | '\t';
  readonly everyCellQuoted?: boolean;
  readonly blankLinesAtEnd?: boolean;
  readonly spacesRoundCells?: boolean;
  readonly lowerCaseCodes?: boolean;
  readonly upperCaseHeader?: boolean;
  readonly unknownColumns?: boolean;
  /** Seeds of the new order of rows and columns. */
  readonly rowOrder?: number;
  readonly columnOrder?: number;
}

/** Each way alone. */
export const WAYS: readonly (readonly [name: string, writing: Writing])[] = [
  ['with shuffled rows', { rowOrder: 1 }],
  ['with shuffled columns', { columnOrder: 2 }],
  ['with \\r\\n', { lineEnd: '\r\n' }],
  ['with a byte-order mark', { byteOrderMark: true }],
  ['as UTF-16', { encoding: 'utf-16le', byteOrderMark: true }],
  ['as Windows-1252', { encoding: 'windows-1252' }],
  ['with every cell quoted', { everyCellQuoted: true }],
  ['with semicolons', { delimiter: ';' }],
  ['with tabs', { delimiter: '\t' }],
  ['with columns that no table has', { unknownColumns: true }],
  ['with blank lines at the end', { blankLinesAtEnd: true }],
  ['with spaces round every cell', { spacesRoundCells: true }],
  ['with codes in lower case', { lowerCaseCodes: true }],
  ['with the header in upper case', { upperCaseHeader: true }],
];

/** The file of a table, written so. */
export function written(table: TableName, cells: Cells, writing: Writing): Uint8Array {
  const changes: ((cells: Cells) => Cells)[] = [];
  if (writing.lowerCaseCodes) changes.push((each) => withLowerCaseCodes(table, each));
  if (writing.upperCaseHeader)
    changes.push(([header, ...rows]) => [header!.map((name) => name.toUpperCase()), ...rows]);
  if (writing.unknownColumns) changes.push(withUnknownColumns);
  if (writing.rowOrder !== undefined) changes.push(withRowsShuffled(writing.rowOrder));
  if (writing.columnOrder !== undefined) changes.push(withColumnsShuffled(writing.columnOrder));
  if (writing.spacesRoundCells) changes.push((each) => each.map((row) => row.map((cell) => `  ${cell} \u00a0`)));
  const changed = changes.reduce((each, change) => change(each), cells);
  return encoded(csvText(changed, writing), writing);
}

function withLowerCaseCodes(table: TableName, [header = [], ...rows]: Cells): Cells {
  const isCode = header.map((name) => {
    const column = (TABLES[table].columns as Readonly<Record<string, { readonly kind: string }>>)[name];
    return column !== undefined && ['code', 'codes', 'flag'].includes(column.kind);
  });
  return [header, ...rows.map((row) => row.map((cell, place) => (isCode[place] ? cell.toLowerCase() : cell)))];
}

/** Columns that no table has: one that is full, with a comma and a quotation mark in it, and one that is empty. */
function withUnknownColumns([header = [], ...rows]: Cells): Cells {
  return [
    ['Allocated officer team', ...header, 'Zone'],
    ...rows.map((row, place) => [`Team "${place}", east`, ...row, '']),
  ];
}

function withRowsShuffled(seed: number): (cells: Cells) => Cells {
  return ([header = [], ...rows]) => [header, ...shuffled(rows, seed)];
}

function withColumnsShuffled(seed: number): (cells: Cells) => Cells {
  return (cells) => {
    const order = shuffled(
      cells[0]!.map((_, place) => place),
      seed,
    );
    return cells.map((row) => order.map((place) => row[place] ?? ''));
  };
}

/** The same things in another order, by Fisher and Yates. */
function shuffled<Each>(list: readonly Each[], seed: number): Each[] {
  const random = xoroshiro128plus(seed);
  const all = [...list];
  for (let last = all.length - 1; last > 0; last--) {
    const chosen = (random.next() >>> 0) % (last + 1);
    [all[last], all[chosen]] = [all[chosen]!, all[last]!];
  }
  return all;
}

function csvText(
  cells: Cells,
  { lineEnd = '\n', delimiter = ',', everyCellQuoted = false, blankLinesAtEnd = false }: Writing,
): string {
  const isPlain = (cell: string) => !everyCellQuoted && !/["\n\r]/.test(cell) && !cell.includes(delimiter);
  const cellText = (cell: string) => (isPlain(cell) ? cell : `"${cell.replaceAll('"', '""')}"`);
  const lines = cells.map((row) => row.map(cellText).join(delimiter) + lineEnd);
  const blank = blankLinesAtEnd ? [lineEnd, `${' '.repeat(3)}${lineEnd}`, delimiter.repeat(cells[0]!.length - 1)] : [];
  return [...lines, ...blank].join('');
}

function encoded(text: string, { encoding, byteOrderMark = false }: Writing): Uint8Array {
  if (encoding === 'windows-1252') {
    const bytes = iconv.encode(text, 'windows-1252');
    // Signs that it does not have would be lost.
    return iconv.decode(bytes, 'windows-1252') === text ? bytes : Buffer.from(text);
  }
  return iconv.encode(text, encoding ?? 'utf-8', { addBOM: byteOrderMark });
}

import { type Issue, type IssueCode, issue } from '../model/issues.ts';
import { type Columns, camelCase, type NoDataMark } from '../model/tables/table.ts';
import type { CsvRecords } from './csv-records.ts';
import type { CellReading } from './read-cell.ts';
import type { ColumnReader } from './read-columns.ts';

/** A row of a table whose columns are known only at run time. */
export type AnyRow = { readonly line: number } & Readonly<Record<string, unknown>>;

/** What a record says: its row, and why it may not be used, if so. */
export interface RowReading {
  readonly row: AnyRow;
  readonly setAside: IssueCode | undefined;
}

/** Where a reader of rows puts what it notices on the way. */
export interface Noticed {
  readonly issues: Issue[];
  readonly noData: NoDataMark[];
}

/** As many characters as a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;

/** A function from a record to a row. Every row has every field, in one order, so that all rows share one shape. */
export function readerOfRows(
  records: CsvRecords,
  columns: Columns,
  readers: readonly ColumnReader[],
  file: string,
  noticed: Noticed,
): (record: number) => RowReading {
  const makeRow = rowMaker(columns);
  const places = new Map(Object.keys(columns).map((name, place) => [name, place]));
  const placed = readers.map((reader) => ({ reader, place: places.get(reader.name)! }));
  const values: unknown[] = new Array(places.size).fill(undefined);
  return (record) => {
    const line = records.lines[record]!;
    let setAside: IssueCode | undefined;
    for (const { reader, place } of placed) {
      values[place] = undefined;
      const cell = records.cell(record, reader.position);
      if (cell === '' && !reader.required) continue;
      if (cell.length === LONGEST_CELL) {
        noticed.issues.push(issue('cell-cut', file, { line, column: reader.name }));
      }
      const reading = reader.read(cell);
      if (reading.kind === 'value') values[place] = reading.value;
      else {
        const reason = notice(reading, reader, file, line, noticed);
        setAside ??= reason;
      }
    }
    return { row: makeRow(line, values), setAside };
  };
}

/**
 * A function that makes a row from its line and the values of its columns, in the order the table declares them. It is
 * compiled from the names of the columns, which are the program's own: filling an object field by field under names
 * known only at run time takes several times as long.
 */
function rowMaker(columns: Columns): (line: number, values: readonly unknown[]) => AnyRow {
  const fields = Object.keys(columns).map((name, place) => `${camelCase(name)}: values[${place}]`);
  return new Function('line', 'values', `return { line, ${fields.join(', ')} };`) as ReturnType<typeof rowMaker>;
}

/** Notes a cell without a value. Returns the reason where its row cannot be used for want of it. */
function notice(
  reading: Exclude<CellReading, { kind: 'value' }>,
  { name, required, faultCosts }: ColumnReader,
  file: string,
  line: number,
  { issues, noData }: Noticed,
): IssueCode | undefined {
  if (reading.kind === 'blank' && !reading.byWord && !required) return undefined;
  const report = (code: IssueCode, args?: Record<string, string>) => {
    issues.push(issue(code, file, { line, column: name }, args));
    return code;
  };
  if (reading.kind === 'fault') {
    const code = report(reading.fault.code, reading.fault.args);
    return faultCosts === 'row' ? code : undefined;
  }
  if (reading.kind === 'mark') {
    noData.push({ line, column: name, mark: reading.mark });
    const code = report('cell-no-data', { mark: reading.mark });
    return required ? code : undefined;
  }
  if (reading.byWord) report('cell-null-word');
  return required ? report('cell-required') : undefined;
}

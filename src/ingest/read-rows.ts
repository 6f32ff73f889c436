import { type Issue, type IssueCode, issue, severityOf } from '../model/issues.ts';
import type { AnyTableSpec } from '../model/tables/index.ts';
import type { NoDataMark, RowFault, SetAside } from '../model/tables/table.ts';
import { type CsvRecords, isEmptyRecord } from './csv-records.ts';
import type { ColumnReader } from './read-columns.ts';
import { type AnyRow, readerOfRows } from './read-row.ts';
import { shapeCheck } from './row-shape.ts';
import { addSetAside } from './set-aside.ts';

/** The rows of a file, the account of those not used, and every issue. read = rows + set aside. */
export interface RowsRead {
  readonly rows: readonly AnyRow[];
  readonly read: number;
  readonly setAside: readonly SetAside[];
  readonly noData: readonly NoDataMark[];
  readonly issues: readonly Issue[];
  /** Every value of the key column with the line it first stands on, whether or not that row could be used. */
  readonly keys: ReadonlyMap<unknown, number>;
}

export interface RowsContext {
  readonly file: string;
  readonly spec: AnyTableSpec;
  /** Which record the header is, and its names. */
  readonly top: number;
  readonly header: readonly string[];
  readonly readers: readonly ColumnReader[];
  /** Whether every column the table cannot do without is there. If not, cells are judged and rows are not. */
  readonly complete: boolean;
}

/** Reads every record below the header. A record with nothing in it is no row. */
export function readRows(records: CsvRecords, context: RowsContext): RowsRead {
  const { file, spec, top, header, readers, complete } = context;
  const noticed = { issues: [] as Issue[], noData: [] as NoDataMark[] };
  const checkShape = shapeCheck(records, header, file);
  const readRow = readerOfRows(records, spec.columns, readers, file, noticed);
  const { keys, checkKey } = keyCheck(spec, readers, file);
  const rows: AnyRow[] = [];
  const setAside: { reason: IssueCode; line: number }[] = [];
  let read = 0;

  for (let record = top + 1; record < records.lines.length; record++) {
    if (isEmptyRecord(records, record)) continue;
    read++;
    const misshapen = checkShape(record);
    if (misshapen) noticed.issues.push(misshapen);
    const reason = misshapen?.code ?? readSoundRow(record);
    if (reason) setAside.push({ reason, line: records.lines[record]! });
  }

  function readSoundRow(record: number): IssueCode | undefined {
    const { row, setAside: fault } = readRow(record);
    const found: Issue[] = fault || !complete ? [] : brokenRules(spec, row, file);
    const repeated = checkKey(row);
    if (repeated) found.push(repeated);
    noticed.issues.push(...found);
    const reason = fault ?? found.find(({ code }) => severityOf(code) === 'error')?.code;
    if (!reason) rows.push(row);
    return reason;
  }

  return { rows, read, setAside: addSetAside([], setAside), ...noticed, keys };
}

/** Looks for a key that stands on an earlier line. */
function keyCheck({ key: column }: AnyTableSpec, readers: readonly ColumnReader[], file: string) {
  const keys = new Map<unknown, number>();
  const field = readers.find(({ name }) => name === column)?.field;
  const checkKey = (row: AnyRow): Issue | undefined => {
    const key = field === undefined ? undefined : row[field];
    if (column === undefined || key === undefined) return undefined;
    const first = keys.get(key);
    if (first !== undefined)
      return issue('row-duplicate', file, { line: row.line, column }, { column, first: String(first) });
    keys.set(key, row.line);
    return undefined;
  };
  return { keys, checkKey };
}

/** What the table's rules find in a row. Only a row without faulty cells can be judged by them. */
function brokenRules({ rules = [] }: AnyTableSpec, row: AnyRow, file: string): Issue[] {
  const found: Issue[] = [];
  for (const rule of rules) {
    // The table's own columns made the row, so it has the shape its rules expect.
    const fault: RowFault | undefined = rule(row as unknown as Parameters<typeof rule>[0]);
    if (fault) found.push(issue(fault.code, file, { line: row.line, column: fault.column }, fault.args));
  }
  return found;
}

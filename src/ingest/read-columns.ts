import { type Issue, issue } from '../model/issues.ts';
import { type Columns, camelCase } from '../model/tables/table.ts';
import type { CsvRecords } from './csv-records.ts';
import { remembered } from './memo.ts';
import { type CellReading, readerOfCells } from './read-cell.ts';
import { readyDates } from './ready-dates.ts';
import type { TableOptions } from './table-options.ts';

/** A column that is in the file, ready to read cells. */
export interface ColumnReader {
  readonly name: string;
  /** Its name in a row. */
  readonly field: string;
  readonly position: number;
  readonly required: boolean;
  readonly faultCosts: 'row' | 'cell';
  readonly read: (raw: string) => CellReading;
}

export interface ReadyColumns {
  readonly readers: readonly ColumnReader[];
  /** Whether rows can be made: false where a column that decides cannot be read at all. */
  readonly usable: boolean;
  readonly issues: readonly Issue[];
}

/** Makes a reader for each column found, settling first how each writes its dates. */
export function readyColumns(
  columns: Columns,
  positions: ReadonlyMap<string, number>,
  records: CsvRecords,
  top: number,
  { file, options }: { file: string; options: TableOptions },
): ReadyColumns {
  const readers: ColumnReader[] = [];
  const issues: Issue[] = [];
  let usable = true;
  for (const [name, position] of positions) {
    const column = columns[name]!;
    const values = options.values(name);
    const dates = column.kind === 'date' ? readyDates(records, top, position, options.dateForm(name)) : {};
    if (dates.fault)
      issues.push(issue(dates.fault.code, file, { column: name }, { column: name, ...dates.fault.args }));
    if (dates.unreadable) {
      usable &&= column.faultCosts === 'cell';
      continue;
    }
    const { toIso } = dates;
    const read = remembered(readerOfCells(column, { ...(values.size > 0 && { values }), ...(toIso && { toIso }) }));
    const { required, faultCosts } = column;
    readers.push({ name, field: camelCase(name), position, required, faultCosts, read });
  }
  return { readers, usable, issues };
}

import type { Breakdown } from './kinds.ts';
import { ageMark, markOf, type RowMark } from './row-groups.ts';

/** One row of a place. */
export interface EesRow {
  readonly mark: RowMark;
  /** A cell as it stands, by the column's name in lower case; empty where there is no such column. */
  readonly cell: (column: string) => string;
}

/** A cell of a record, by the column's name in lower case; empty where there is no such column. */
export type CellAt = (record: number, column: string) => string;

type ByType = Extract<Breakdown, { by: 'type' }>;

/** A function that adds a record to the rows of its place, where it is of use. */
export function rowReader(breakdown: Breakdown, at: CellAt): (rows: EesRow[], record: number) => void {
  if (breakdown.by === 'type') return typeReader(breakdown, at);
  return (rows, record) => {
    const mark = markAt(record, breakdown, at);
    if (mark) rows.push({ mark, cell: (column) => at(record, column) });
  };
}

function markAt(record: number, breakdown: Exclude<Breakdown, ByType>, at: CellAt): RowMark | undefined {
  if (breakdown.by === 'topic') return markOf(at(record, 'breakdown_topic'), at(record, 'breakdown'));
  return breakdown.by === 'age' ? ageMark(at(record, breakdown.column)) : { of: 'all' };
}

/** Rows of one number for each type of establishment become one row, with a column for each type. */
function typeReader(breakdown: ByType, at: CellAt): (rows: EesRow[], record: number) => void {
  const cells = new WeakMap<EesRow[], Map<string, string>>();
  return (rows, record) => {
    const known = cells.get(rows) ?? new Map<string, string>();
    if (known.size === 0) {
      cells.set(rows, known);
      rows.push({ mark: { of: 'all' }, cell: (column) => known.get(column) ?? '' });
    }
    known.set(typeAt(record, breakdown, at), at(record, breakdown.value));
  };
}

/** The type of a record, in lower case. The total of a group of types is under the name of the group. */
export function typeAt(record: number, { type, group }: Pick<ByType, 'type' | 'group'>, at: CellAt): string {
  const name = at(record, type);
  return (name === 'Total' ? at(record, group) : name).toLowerCase();
}

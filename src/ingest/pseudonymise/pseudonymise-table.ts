import type { Day } from '../../model/day.ts';
import { closedText, type KeyedHash, monthColumn, treatmentOf } from '../../model/pseudonym.ts';
import type { AnyTableSpec, TableName } from '../../model/tables/index.ts';
import { camelCase, type Table } from '../../model/tables/table.ts';
import type { AnyRow } from '../read-row.ts';
import { cellText, monthText } from './cell-text.ts';
import { pseudonymOf } from './pseudonym.ts';

/** A table fit to be checked in, and the account of what was done to make it so. */
export interface PseudonymousTable {
  readonly table: TableName;
  /** Where it stands in an area folder. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of the source that are not here, because an error set them aside. */
  readonly setAside: number;
  /** Columns whose ids became pseudonyms, whose dates became months, and that were left out with what they held. */
  readonly hashed: readonly string[];
  readonly months: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * A table as it may be checked in: each column treated as its definition says. Rows come in the order of their
 * pseudonyms, so that the order of the source, which may be that of names, is not told; rows of one pseudonym keep
 * theirs.
 */
export function pseudonymiseTable(spec: AnyTableSpec, table: Table<AnyRow>, hash: KeyedHash): PseudonymousTable {
  const columns = Object.entries(spec.columns).map(([name, column]) => ({
    name,
    column,
    treatment: treatmentOf(column),
    isFilled: table.rows.some((row) => row[camelCase(name)] !== undefined),
  }));
  const named = (treatment: string) => columns.filter((each) => each.treatment === treatment && each.isFilled);
  const written = columns.filter(({ treatment }) => ['keep', 'closed', 'hash'].includes(treatment));
  const writers = written.map(({ name }) => writerOf(spec, table, name, hash));
  const rows = table.rows.map((row) => writers.map((write) => write(row)));
  const leading = written.findIndex(({ treatment }) => treatment === 'hash');
  return {
    table: spec.name,
    file: `${spec.folder}/${spec.name}.csv`,
    header: written.map(({ name }) => name),
    rows: leading === -1 ? rows : inOrderOf(rows, leading),
    setAside: table.setAside.reduce((sum, { lines }) => sum + lines.length, 0),
    hashed: named('hash').map(({ name }) => name),
    months: named('month').map(({ name }) => name),
    dropped: [
      ...named('drop').map(({ name }) => name),
      ...named('closed')
        .filter(({ name }) => table.rows.some((row) => closedText(String(row[camelCase(name)])) === '(text)'))
        .map(({ name }) => `${name} (free text)`),
    ],
  };
}

/** Columns of the public numbers of establishments, and what such a number is. Other text in them may be of a person. */
const ESTABLISHMENT_COLUMNS: ReadonlySet<string> = new Set(['urn', 'ukprn']);
const ESTABLISHMENT_NUMBER = /^\d{1,8}$/;

/** What is written of a row in a column: its value, its pseudonym, the month of a date beside it, or DfE's mark. */
function writerOf(spec: AnyTableSpec, table: Table<AnyRow>, name: string, hash: KeyedHash): (row: AnyRow) => string {
  const column = spec.columns[name]!;
  const field = camelCase(name);
  if (treatmentOf(column) === 'hash' || ESTABLISHMENT_COLUMNS.has(name)) {
    const isPublic = (id: string) => ESTABLISHMENT_COLUMNS.has(name) && ESTABLISHMENT_NUMBER.test(id);
    return (row) => {
      const id = row[field] as string | undefined;
      if (id === undefined) return '';
      return isPublic(id) ? id : pseudonymOf(id, name, hash);
    };
  }
  if (treatmentOf(column) === 'closed') {
    return (row) => (row[field] === undefined ? '' : closedText(row[field] as string));
  }
  const dates = Object.keys(spec.columns).filter(
    (other) => treatmentOf(spec.columns[other]!) === 'month' && monthColumn(other) === name,
  );
  const dateFields = dates.map(camelCase);
  const marks = new Map(table.noData.filter((mark) => mark.column === name).map(({ line, mark }) => [line, mark]));
  return (row) => {
    const dateField = dateFields.find((each) => row[each] !== undefined);
    if (dateField !== undefined) return monthText(row[dateField] as Day);
    return row[field] === undefined ? (marks.get(row.line) ?? '') : cellText(column.kind, row[field]);
  };
}

function inOrderOf(rows: readonly (readonly string[])[], position: number): (readonly string[])[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [a[position]!, b[position]!];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}

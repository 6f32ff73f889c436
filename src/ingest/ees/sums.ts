import type { Sum, Tables } from './definition.ts';
import type { EesTable } from './read-file.ts';

/** A column of a file that is added, or taken away. */
export interface Term {
  readonly column: string;
  readonly isTaken: boolean;
}

/** What one of our names is called in a file; none where its layout has nothing of the sort. */
export function namesIn({ kind, year }: EesTable, name: string): readonly string[] {
  const names = Object.hasOwn(kind.names, name) ? kind.names[name]! : [name];
  return names.map((one) => one.replace('{yyyy}', String(year)).replace('{yy}', String(year).slice(2)));
}

/** The columns that a sum adds up; undefined where there is no such file, or it lacks one or has nothing of the sort. */
export function termsOf(tables: Tables, { subject, columns }: Pick<Sum, 'subject' | 'columns'>): Term[] | undefined {
  const table = tables.get(subject);
  if (!table) return undefined;
  const terms = columns.flatMap((column) =>
    namesIn(table, column.replace('-', '')).map((name) => ({ column: name, isTaken: column.startsWith('-') })),
  );
  return terms.length > 0 && terms.every(({ column }) => table.columns.has(column.toLowerCase())) ? terms : undefined;
}

/**
 * The sum for one place; undefined where a cell holds a no-data mark (`x`, `z`, `c`, `low`), a column is missing, or the
 * place is not broken down in this way. A place that is broken down has no row for a group with nobody in it, which is
 * nought.
 */
export function total(tables: Tables, one: Sum, place: string): number | undefined {
  const terms = termsOf(tables, one);
  const there = tables.get(one.subject)?.rows(place, one.yearsBack) ?? [];
  if (!terms || !there.some(({ mark }) => mark.of === one.rows.of)) return undefined;
  let result = 0;
  for (const { mark, cell } of there) {
    if (!one.rows.has(mark)) continue;
    for (const { column, isTaken } of terms) {
      const text = cell(column.toLowerCase());
      if (!/^\d+$/.test(text)) return undefined;
      result += isTaken ? -Number(text) : Number(text);
    }
  }
  return result;
}

/** Several sums together. */
export function totalOf(tables: Tables, sums: readonly Sum[], place: string): number | undefined {
  let result = 0;
  for (const one of sums) {
    const value = total(tables, one, place);
    if (value === undefined) return undefined;
    result += value;
  }
  return result;
}

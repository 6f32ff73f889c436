import type { Column, ColumnKind } from './cells.ts';

/**
 * What becomes of a column in files fit to be checked in: `keep` it as it is, keep its `closed` answers and no free text,
 * put a keyed `hash` in its place, keep the `month` of its date only, or `drop` it. A column is kept only where a figure
 * or the reader of the report needs it.
 */
export type Treatment = 'keep' | 'closed' | 'hash' | 'month' | 'drop';

/** A keyed hash: SHA-256 HMAC of a text, in hexadecimal. The same text gives the same hash under one key only. */
export type KeyedHash = (text: string) => string;

/** What becomes of a column of which nothing else is said. Where it could tell who someone is, it does not pass. */
const BY_KIND: Readonly<Record<ColumnKind, Treatment>> = {
  id: 'hash',
  text: 'drop',
  date: 'drop',
  month: 'keep',
  code: 'keep',
  codes: 'keep',
  flag: 'keep',
  money: 'keep',
  number: 'keep',
  count: 'keep',
  year: 'keep',
};

export function treatmentOf({ kind, treatment }: Pick<Column<unknown>, 'kind' | 'treatment'>): Treatment {
  return treatment ?? BY_KIND[kind];
}

/** Marks a column as kept: its ids, words or dates are of no one person, or a figure cannot be made without them. */
export function kept<C extends Column<unknown>>(column: C): C {
  return { ...column, treatment: 'keep' };
}

/** Marks a column of answers of which those in one word, a date or a number are kept, and only that there was free text. */
export function closedOnly<C extends Column<unknown>>(column: C): C {
  return { ...column, treatment: 'closed' };
}

/** An answer from a list, a date or a small number, as against free text and numbers that may be somebody's. */
const CLOSED_ANSWER = /^(?:[a-z]{1,20}(?:-[a-z0-9]{1,20})*|\d{1,6}(?:\.\d{1,4})?|\d{4}-\d{2}-\d{2})$/;

/** An answer as it may be checked in: as it is where it is closed, and the mark that there was one where it is not. */
export function closedText(answer: string): string {
  return CLOSED_ANSWER.test(answer) ? answer : '(text)';
}

/** Marks a column as dropped: it speaks of a child, and no figure is made from it. */
export function dropped<C extends Column<unknown>>(column: C): C {
  return { ...column, treatment: 'drop' };
}

/** Marks a column of dates of which the month is enough. It goes to the column of that name: `birth_date`, `birth_month`. */
export function monthOnly<C extends Column<unknown>>(column: C): C {
  return { ...column, treatment: 'month' };
}

/** The column that takes the month of a date. */
export function monthColumn(dateColumn: string): string {
  return dateColumn.replace(/_date$/, '_month');
}

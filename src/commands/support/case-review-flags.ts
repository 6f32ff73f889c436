import type { WordColumn } from '../../ingest/workshops/review-words.ts';
import { UserError } from '../../model/errors.ts';
import { caseReviews } from '../../model/tables/case-reviews.ts';
import { type MapFlags, readFlags, type ValueFlag } from './map-flags.ts';

/** Flags as they come from the command line, each as often as it was given. */
export interface RawReviewFlags {
  readonly set?: readonly string[];
  readonly date?: string;
  readonly value?: readonly string[];
}

/** Answers given as flags. */
export interface ReviewFlags extends Pick<MapFlags, 'values' | 'dates'> {
  /** Our column → the header; blank where the column is to be left out. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Reads flags about the files of workshops.
 *
 * Errors: `UserError` where one is not of its form, or names a column, form or code that there is not.
 */
export function readReviewFlags(
  { set = [], date, value = [] }: RawReviewFlags,
  columns: readonly WordColumn[],
): ReviewFlags {
  const { columns: said, dates } = readFlags({ set, ...(date !== undefined && { date: [date] }) });
  for (const { column } of said) {
    if (!Object.hasOwn(caseReviews.columns, column)) refuse(`--set ${column}`, 'Case reviews have no such column.');
  }
  return {
    columns: new Map(said.map(({ column, header }) => [column, header ?? ''])),
    dates,
    values: value.map((each) => valueFlag(each, columns)),
  };
}

/** `--value decisive:Outreach=E12`. A word may have a colon or an equals sign in it; a column and a code have none. */
function valueFlag(value: string, columns: readonly WordColumn[]): ValueFlag {
  const flag = `--value ${value}`;
  const [, name, word, code] = /^(?:case-reviews\.)?([a-z_]+):(.+)=([^=]*)$/s.exec(value.trim()) ?? [];
  if (name === undefined || word === undefined || code === undefined) {
    return refuse(flag, 'Write it as column:word=code, such as decisive:Outreach=E12.');
  }
  const column = columns.find((each) => each.column === name);
  if (!column) return refuse(flag, `Columns with words are ${columns.map((each) => each.column).join(', ')}.`);
  const known = Object.keys(column.codes).find((each) => each.toLowerCase() === code.trim().toLowerCase());
  // A word may also stand for a blank.
  if (known === undefined && code.trim() !== '') {
    return refuse(flag, `The codes of ${name} are ${Object.keys(column.codes).join(' ')}.`);
  }
  return { table: 'case-reviews', column: name, word: word.trim(), code: known ?? '' };
}

function refuse(flag: string, why: string): never {
  throw new UserError(`${flag}: ${why}`, { hint: 'The facilitator\u2019s guide lists every column with its words.' });
}

import type { WordMatch } from './word-match.ts';

/** Rows a word must stand in before it is shown by itself: a name typed into the wrong column seldom repeats. */
const ENOUGH_ROWS = 5;
/** A column with more different texts than this is no list of codes, whatever its name is. */
export const LONGEST_LIST = 60;
const LONGEST_WORD = 60;
// Long numbers, numbers of pupils, postcodes and addresses of e-mail have no place in a column of codes.
const IDENTIFIES = /\d{6}|@|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

/** What is known of the column that a word stands in. */
export interface WordsAround {
  readonly filled: number;
  readonly reads: number;
  readonly distinct: number;
}

/**
 * Whether a local word in a column of codes may be shown and written down. One that says what a code says may. Another
 * may where the column is a list and the word is either like a code, in a column mostly of codes, or in enough rows not
 * to be one child's; and never where it looks like a number or an address that identifies.
 */
export function mayShow(word: string, rows: number, match: WordMatch | undefined, around: WordsAround): boolean {
  if (mayIdentify(word)) return false;
  if (match?.certain) return true;
  if (around.distinct > LONGEST_LIST) return false;
  return rows >= ENOUGH_ROWS || (match !== undefined && around.reads * 2 >= around.filled);
}

/** Whether a word is too long for a code, or looks like a number or an address that identifies. */
export function mayIdentify(word: string): boolean {
  return word.length > LONGEST_WORD || /[\r\n]/.test(word) || IDENTIFIES.test(word);
}

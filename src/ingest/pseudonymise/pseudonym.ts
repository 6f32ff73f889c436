import type { KeyedHash } from '../../model/pseudonym.ts';

/** 64 bits: the odds that any two of a million ids share a pseudonym are one in 37 million. */
const DIGITS = 16;

/**
 * The pseudonym of an id: `p` and sixteen hexadecimal digits. One id has one pseudonym wherever its column stands; the
 * same text in a column of another name has another. The letter keeps a spreadsheet from taking it for a number.
 */
export function pseudonymOf(id: string, column: string, hash: KeyedHash): string {
  return `p${hash(JSON.stringify(['id', column, id])).slice(0, DIGITS)}`;
}

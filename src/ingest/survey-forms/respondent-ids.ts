import type { SurveyGroup } from '../../model/codes.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';

/** 48 bits: the odds that any two of ten thousand respondents share an id are one in five million. */
const DIGITS = 12;
const PRINT_DIGITS = 4;
const FORM = new RegExp(`^s([0-9a-f]{${PRINT_DIGITS}})-[0-9a-f]{${DIGITS}}$`);

/**
 * The id of a respondent of a form: `s`, the print of the key, a hyphen and twelve hexadecimal digits. The same answer of
 * the same form has the same id each time it is imported; nobody without the key can tell whose it is.
 */
export function respondentId(group: SurveyGroup, identity: string, hash: KeyedHash): string {
  return `s${keyPrint(hash)}-${hash(JSON.stringify(['respondent', group, identity])).slice(0, DIGITS)}`;
}

/** Whether an id was made under another key, under which the same answer would count as another's. */
export function isOfOtherKey(id: string, hash: KeyedHash): boolean {
  const print = FORM.exec(id)?.[1];
  return print !== undefined && print !== keyPrint(hash);
}

/** Tells keys apart and gives nothing of them away. */
function keyPrint(hash: KeyedHash): string {
  return hash(JSON.stringify(['print of the key'])).slice(0, PRINT_DIGITS);
}

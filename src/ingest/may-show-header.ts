import { TABLES } from '../model/tables/index.ts';
import { wordsOf } from './header-names.ts';
import { isNhsNumber, isUniqueLearnerNumber, isUniquePupilNumber } from './identity-numbers.ts';
import { LAYOUTS } from './map/aliases.ts';
import { mayIdentify } from './map/may-show.ts';

/**
 * Whether the name of a column that is not known may be shown. Where a file has no header its first row of data stands
 * there: a number or an address that identifies is kept back, and so are two to four words in capitals, as names of
 * people are written, of which none is a word of any column that is known.
 */
export function mayShowHeader(name: string): boolean {
  const text = name.trim();
  if (mayIdentify(text)) return false;
  if (isUniquePupilNumber(text) || isUniqueLearnerNumber(text) || isNhsNumber(text)) return false;
  return !looksLikePerson(text);
}

/** Two to four words of letters, each beginning with a capital: `Jo Bloggs`, `BLOGGS, Jo`, `Mary-Ann O'Hara`. */
const CAPITALS = /^\p{Lu}[\p{L}'\u2019.-]*(?:,? \p{Lu}[\p{L}'\u2019.-]*){1,3}$/u;

/** Everyday words of headers, beside those of the columns that are known. */
const EVERYDAY =
  'team officer worker manager lead case notes note comment comments ref reference number no code type status flag group ' +
  'school schools setting locality area ward district service services support provider provision cost total hours level ' +
  'band year month term week priority updated created modified source file row record data local key stage';

/** The words of every column's name, here and in the layouts of others. */
const KNOWN: ReadonlySet<string> = new Set([
  ...EVERYDAY.split(' '),
  ...Object.values(TABLES).flatMap(({ columns }) => Object.keys(columns).flatMap(wordsOf)),
  ...LAYOUTS.flatMap(({ names }) =>
    Object.values(names).flatMap((columns) => Object.values(columns).flat().flatMap(wordsOf)),
  ),
]);

function looksLikePerson(text: string): boolean {
  return CAPITALS.test(text) && !wordsOf(text).some((word) => KNOWN.has(word));
}

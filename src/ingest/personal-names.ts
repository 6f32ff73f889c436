import { plainName, wordsOf } from './header-names.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that mark a column as holding direct identifiers, wherever they stand in its name. */
const MARKS = words(
  'surname surnames forename forenames initials upn uln nhs nino postcode postcodes address email phone telephone tel ' +
    'mobile',
);
const PARTS = /uniquepupilnumber|uniquelearnernumber|postcode|emailaddress|nationalinsurance/;
/** A name of one of these is not a person's. */
const NAMED_BODIES = words(
  'school establishment setting provider institution college trust la authority council organisation team area region ' +
    'ward file system type measure step activity',
);

/** Whether a column's name says that it holds direct identifiers of people: names, numbers, addresses. */
export function isPersonalName(name: string): boolean {
  const parts = wordsOf(name);
  if (parts.some((word) => MARKS.has(word)) || PARTS.test(plainName(name))) return true;
  const speaksOfNames = parts.some((word) => /names?$/.test(word));
  return speaksOfNames && !parts.some((word) => NAMED_BODIES.has(word.replace(/names?$/, '')));
}

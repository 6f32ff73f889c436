/**
 * A word or description of a cell as words to compare: lower case, no punctuation, `&` as "and", singular. "Speech &
 * Language needs" → speech, and, language, need.
 */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['\u2018\u2019]/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** The same as one text. */
export function plainText(text: string): string {
  return plainWords(text).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** A header's name with case, spaces, underscores, hyphens and byte-order marks taken out, for comparing. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_\-\u2010-\u2015]+/g, '');
}

/** The words of a header's name, in lower case: `Date ofBirth` → date, of, birth. */
export function wordsOf(name: string): string[] {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}

const LONGEST_SHOWN = 60;

/** A header's name as a message may show it: on one line, and not endless. */
export function shownName(name: string): string {
  const line = name.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}\u2026` : line;
}

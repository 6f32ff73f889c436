import { isMap } from './identity.ts';

/** A value longer than this is prose, to be read where it stands. */
const LONGEST = 100;

/** A value in a few words, such as `3`, `high` or `[0, 0], [1, 100]`; undefined for none, and for one that is long. */
export function writtenValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = inWords(value);
  return text === '' || text.length > LONGEST ? undefined : text;
}

function inWords(value: unknown): string {
  if (Array.isArray(value))
    return value.map((item) => (Array.isArray(item) ? `[${inWords(item)}]` : inWords(item))).join(', ');
  if (isMap(value)) {
    return Object.entries(value)
      .filter(([key]) => key !== 'reason')
      .map(([key, part]) => `${key} ${inWords(part)}`)
      .join(', ');
  }
  return String(value).trim();
}

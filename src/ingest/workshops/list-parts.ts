import { plainText } from '../map/plain-words.ts';

/** Words that say there is nothing in a list. */
const NOTHING: ReadonlySet<string> = new Set(['', 'none', 'na', 'n a', 'nil', 'null', 'no']);

/**
 * The parts of a list that people wrote: apart at semicolons and new lines; at commas too, but not inside a text that is
 * known as it stands, because titles have commas in them; and at "and" or spaces where every part is known. Words for
 * "nothing" are no part.
 */
export function listParts(text: string, isKnown: (part: string) => boolean): string[] {
  return text
    .split(/[;\r\n]+/)
    .flatMap((part) => joined(part.split(','), isKnown))
    .flatMap((part) => apart(part, isKnown))
    .map((part) => part.trim())
    .filter((part) => !NOTHING.has(plainText(part)));
}

/** Puts together again what is known together, the longest first. */
function joined(pieces: readonly string[], isKnown: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from + 1 && !isKnown(pieces.slice(from, to).join(','))) to--;
    parts.push(pieces.slice(from, to).join(','));
    from = to;
  }
  return parts;
}

const LOOSE = [/\s*(?:\band\b|[&+/])\s*/i, /\s+/];

function apart(part: string, isKnown: (part: string) => boolean): string[] {
  if (isKnown(part)) return [part];
  const ways = LOOSE.map((separator) => part.trim().split(separator));
  return ways.find((pieces) => pieces.length > 1 && pieces.every(isKnown)) ?? [part];
}

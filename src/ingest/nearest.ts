import { distance } from 'fastest-levenshtein';
import { plainName, wordsOf } from './header-names.ts';

/** Below this likeness a suggestion would be a guess. Longer texts are prose, not misspelt names. */
const LEAST_LIKENESS = 0.5;
const LONGEST_TEXT = 60;

/**
 * The candidate most like a text, by spelling or by words in common; undefined where none is at all like it. For
 * suggestions only: nothing is ever matched by it.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const likeness = likenessOf(text, candidate);
    if (likeness > most) [best, most] = [candidate, likeness];
  }
  return most >= LEAST_LIKENESS ? best : undefined;
}

/** How alike two texts are, by spelling or by words in common: 1 for the same, 0 for nothing in common. */
export function likenessOf(a: string, b: string): number {
  return Math.max(spellingLikeness(plainName(a), plainName(b)), wordOverlap(wordsOf(a), wordsOf(b)));
}

/** How alike two texts are by their letters. */
export function spellingLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** The share of all words that both have. */
export function wordOverlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : new Set(a.filter((word) => b.includes(word))).size / all.size;
}

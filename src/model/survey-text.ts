/** Marks that stand for an answer by themselves. */
const MARKS = '\u2713\u2714\u2611\u2717\u2718\u2610';
const APOSTROPHES = /['\u2018\u2019]/g;
const BETWEEN_WORDS = new RegExp(`[^\\p{L}\\p{M}\\p{N}${MARKS}]+`, 'gu');

/**
 * A question or an answer as a text to compare: lower case, no punctuation, one space between words. Letters of every
 * script, their marks and ticks are kept.
 */
export function saidText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim();
}

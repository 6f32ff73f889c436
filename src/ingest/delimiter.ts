export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A delimiter in words, for a sentence. */
export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** One of it in words, for a sentence. */
export const DELIMITER_NAME: Readonly<Record<Delimiter, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

/** The delimiter most frequent in the first line with anything in it, outside quotes; a comma where there is none. */
export function sniffDelimiter(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let blank = true;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') {
      if (!blank) break;
    } else if (character in counts) counts[character as Delimiter]++;
    if (character.trim() !== '') blank = false;
  }
  return DELIMITERS.reduce((best, each) => (counts[each] > counts[best] ? each : best));
}

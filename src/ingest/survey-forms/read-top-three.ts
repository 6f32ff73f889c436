import type { AskedElement } from '../../model/survey-questions.ts';
import { questionNumber } from '../../model/survey-questions.ts';
import { saidText } from '../../model/survey-text.ts';
import type { OwnWords } from './read-answer.ts';

/** How many may be put first. */
export const TOP = 3;

/** What a cell with several answers holds: the elements named, and how many of its answers name none. */
export interface Picks {
  readonly elements: readonly string[];
  readonly unknown: number;
}

/**
 * A reader of cells with several answers, parted by semicolons or commas, as forms write them. An answer may hold commas
 * itself: the longest run that is an answer counts as one.
 */
export function picksReader(
  asked: readonly AskedElement[],
  none: readonly string[],
  own: OwnWords = {},
): (text: string) => Picks {
  const known = new Map<string, string>();
  const add = (words: string, id: string) => {
    const said = saidText(words);
    if (said !== '' && !known.has(said)) known.set(said, id);
  };
  for (const word of none) add(word, '');
  for (const { id, title, shortTitle, wording } of asked) {
    for (const words of [wording.short, wording.text, id, title, shortTitle]) add(words, id);
    for (const half of ['importance', 'experience'] as const) {
      const number = questionNumber(id, half);
      for (const words of [number, `${number} ${wording.text}`, `${number} ${wording.short}`]) add(words, id);
    }
    for (const words of [wording.short, wording.text]) add(`${id} ${words}`, id);
  }
  for (const [word, id] of Object.entries(own)) known.set(saidText(word), id.toUpperCase());

  return (text) => {
    const elements = new Set<string>();
    let unknown = 0;
    for (const part of text.split(/[;\n]/)) {
      const pieces = part.split(',');
      for (let at = 0; at < pieces.length; ) {
        const run = longestKnown(pieces, at, known);
        if (run === undefined) {
          if (saidText(pieces[at]!) !== '') unknown++;
          at++;
          continue;
        }
        if (run.id !== '') elements.add(run.id);
        at = run.end;
      }
    }
    return { elements: [...elements], unknown };
  };
}

function longestKnown(
  pieces: readonly string[],
  from: number,
  known: ReadonlyMap<string, string>,
): { readonly id: string; readonly end: number } | undefined {
  for (let end = pieces.length; end > from; end--) {
    const id = known.get(saidText(pieces.slice(from, end).join(',')));
    if (id !== undefined) return { id, end };
  }
  return undefined;
}

import { likenessOf } from '../nearest.ts';
import type { Described } from './descriptions.ts';
import { plainText, plainWords } from './plain-words.ts';

/** Below this likeness a suggestion would be a guess. */
const LEAST_LIKENESS = 0.6;
const CLEAR_LEAD = 0.1;
/** How much a code among other words, none of them a description, says. */
const CODE_AMONG_WORDS = 0.8;
const LONGEST = 60;

/** What a local word may stand for. */
export interface WordMatch {
  readonly code: string;
  /** It says what a description of the code says, so that nobody needs to look. */
  readonly certain: boolean;
  /** The description, or the code, that it was matched with. */
  readonly description: string;
  /** From 0 to 1. */
  readonly score: number;
}

type Codes = Readonly<Record<string, string>>;
type Descriptions = ReadonlyMap<string, Described>;

/**
 * The code that a local word surely stands for: it is a description of the code, with or without the code itself
 * ("ASD - Autism"). Undefined otherwise.
 */
export function certainMatch(word: string, codes: Codes, descriptions: Descriptions): WordMatch | undefined {
  if (word.length > LONGEST) return undefined;
  const said = descriptions.get(plainText(word)) ?? besideCode(word, codes, descriptions);
  return said && { ...said, certain: true, score: 1 };
}

/**
 * The code that a local word may stand for, where none is sure: it names the code among other words, or is like a
 * description of it. Undefined where it is like nothing, or speaks for two codes.
 */
export function likelyMatch(word: string, codes: Codes, descriptions: Descriptions): WordMatch | undefined {
  if (word.length > LONGEST) return undefined;
  const words = plainWords(word);
  const [code, another] = namedCodes(words, codes);
  if (code === undefined) return likest(words.join(' '), descriptions);
  const rest = descriptions.get(without(words, code));
  if (another !== undefined || rest !== undefined) return undefined;
  return { code, certain: false, description: code, score: CODE_AMONG_WORDS };
}

const CODE_FIRST = /^([A-Z\d])\s*[-\u2013:=.)]\s*(.+)$/i;

/** A code and its description in one word; a code of one letter or digit only at the beginning. */
function besideCode(word: string, codes: Codes, descriptions: Descriptions): Described | undefined {
  const words = plainWords(word);
  const [named, another] = namedCodes(words, codes);
  const [, first, after] = CODE_FIRST.exec(word) ?? [];
  const code = named ?? first?.toUpperCase();
  if (code === undefined || another !== undefined) return undefined;
  const said = descriptions.get(named === undefined ? plainText(after!) : without(words, code));
  return said?.code === code ? said : undefined;
}

function without(words: readonly string[], code: string): string {
  return words.filter((each) => each !== code.toLowerCase()).join(' ');
}

/** The codes among words. One of a single letter or digit may be a word or a number in its own right. */
function namedCodes(words: readonly string[], codes: Codes): string[] {
  return Object.keys(codes).filter((code) => code.length > 1 && words.includes(code.toLowerCase()));
}

/** The description most like the words, unless one of another code is nearly as like. */
function likest(plain: string, descriptions: Descriptions): WordMatch | undefined {
  const ranked = [...descriptions]
    .map(([description, described]) => ({ ...described, certain: false, score: likenessOf(plain, description) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const rival = ranked.find(({ code }) => code !== best?.code);
  return best && best.score >= LEAST_LIKENESS && best.score >= (rival?.score ?? 0) + CLEAR_LEAD ? best : undefined;
}

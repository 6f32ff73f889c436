import type { IssueCode } from '../../model/issues.ts';
import type { AnswerScale, SurveyContent, SurveyHalf } from '../../model/playbook.ts';
import { saidText } from '../../model/survey-text.ts';

/** What a cell answers. */
export type Answer<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly code: IssueCode; readonly args?: Readonly<Record<string, string>> };

export type ReadAnswer<Value> = (text: string) => Answer<Value>;

type Reading = SurveyContent['reading'];

/** Words of the area's own → what they stand for; blank for no answer. */
export type OwnWords = Readonly<Record<string, string>>;

const BLANK = { kind: 'blank' } as const;
const UNKNOWN = { kind: 'fault', code: 'survey-answer-unknown' } as const;

/** Words by what they say. */
function saying<Value>(entries: Iterable<readonly [word: string, value: Value]>): Map<string, Value> {
  return new Map([...entries].map(([word, value]) => [saidText(word), value]));
}

function wordsOf(languages: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(languages).flat();
}

const NUMBER_FIRST = /^(\d+)\s*(?:[-\u2013\u2014:=.)]|\s)\s*(\D.*)$/s;
const NUMBER_LAST = /^(\D.*?)\s*(?:\(\s*(\d+)\s*\)|[-\u2013\u2014:=]\s*(\d+))$/s;
const OUT_OF_FIVE = /^(\d)\s*(?:\/|out of)\s*5$/i;

/**
 * A reader of answers on a scale: its own words, words that other forms use, numbers from 1 to 5, and both together where
 * they agree. A number alone says something only on a scale of five: of three, 2 may be the middle or the second of five.
 */
export function ratingReader(
  half: SurveyHalf,
  scale: AnswerScale,
  reading: Reading,
  own: OwnWords = {},
): ReadAnswer<number> {
  const yes = saying(wordsOf(reading.yes).map((word) => [word, true] as const));
  const no = saying(wordsOf(reading.no).map((word) => [word, true] as const));
  const blanks = saying([scale.cannotSay, ...reading.cannotSay].map((word) => [word, true] as const));
  const ofScale = saying(scale.points.map(({ text, value }) => [text, value] as const));
  const others = saying(
    Object.entries(reading.words[half]).flatMap(([value, words]) =>
      words.map((word) => [word, Number(value)] as const),
    ),
  );
  const local = saying(Object.entries(own));
  const yesValue = scale.points.find(({ text }) => yes.has(saidText(text)))?.value;
  const noValue = scale.points.find(({ text }) => no.has(saidText(text)))?.value;
  const isFull = scale.points.length === 5;

  const wordValue = (words: string): number | undefined => {
    const said = saidText(words);
    return ofScale.get(said) ?? others.get(said) ?? (yes.has(said) ? yesValue : no.has(said) ? noValue : undefined);
  };
  const numberValue = (digits: string): Answer<number> => {
    const value = Number(digits);
    return isFull && value >= 1 && value <= 5 ? { kind: 'value', value } : UNKNOWN;
  };
  return (text) => {
    const said = saidText(text);
    const stated = local.get(said);
    if (stated !== undefined) return stated === '' ? BLANK : { kind: 'value', value: Number(stated) };
    if (said === '' || blanks.has(said)) return BLANK;
    const out = OUT_OF_FIVE.exec(text);
    if (out || /^\d+$/.test(text)) return numberValue(out?.[1] ?? text);
    const value = wordValue(text);
    if (value !== undefined) return { kind: 'value', value };
    const [, first, after] = NUMBER_FIRST.exec(text) ?? [];
    const [, before, bracketed, dashed] = NUMBER_LAST.exec(text) ?? [];
    const words = after ?? before;
    const besideNumber = words === undefined ? undefined : wordValue(words);
    if (besideNumber === undefined) return UNKNOWN;
    return Number(first ?? bracketed ?? dashed) === besideNumber
      ? { kind: 'value', value: besideNumber }
      : { kind: 'fault', code: 'survey-scale-disagrees' };
  };
}

/** A reader of yes and no, in several languages, and in the words of a question of its own. */
export function yesNoReader(
  reading: Reading,
  { yes = [], no = [] }: { readonly yes?: readonly string[]; readonly no?: readonly string[] },
  own: OwnWords = {},
): ReadAnswer<boolean> {
  const words = saying([
    ...wordsOf(reading.yes).map((word) => [word, true] as const),
    ...wordsOf(reading.no).map((word) => [word, false] as const),
    ...yes.map((word) => [word, true] as const),
    ...no.map((word) => [word, false] as const),
  ]);
  const local = saying(Object.entries(own));
  return (text) => {
    const said = saidText(text);
    const stated = local.get(said);
    if (stated !== undefined) return stated === '' ? BLANK : { kind: 'value', value: stated === 'yes' };
    // A box that is shown empty has no letters.
    if (text === '') return BLANK;
    const value = words.get(said);
    return value === undefined ? UNKNOWN : { kind: 'value', value };
  };
}

/**
 * A reader of a question with closed answers of which one counts. Several answers in one cell are no answer.
 *
 * @param codeOf what a word stands for, beside the answers of the question itself
 */
export function choiceReader<Code extends string>(
  question:
    | { readonly answers: readonly { readonly id: Code; readonly text: string }[]; readonly cannotSay: string }
    | undefined,
  codeOf: (word: string) => Code | undefined,
  cannotSay: readonly string[],
  own: OwnWords = {},
): ReadAnswer<Code> {
  const answers = saying((question?.answers ?? []).map(({ id, text }) => [text, id] as const));
  const blanks = saying([...cannotSay, ...(question ? [question.cannotSay] : [])].map((word) => [word, true] as const));
  const local = saying(Object.entries(own));
  const one = (word: string): Answer<Code> => {
    const said = saidText(word);
    const stated = local.get(said);
    if (stated !== undefined) return stated === '' ? BLANK : { kind: 'value', value: stated as Code };
    if (said === '' || blanks.has(said)) return BLANK;
    const code = answers.get(said) ?? codeOf(word);
    return code === undefined ? UNKNOWN : { kind: 'value', value: code };
  };
  return (text) => {
    const whole = one(text);
    if (whole.kind !== 'fault' || !text.includes(';')) return whole;
    const parts = text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map(one);
    const codes = new Set(parts.flatMap((part) => (part.kind === 'value' ? [part.value] : [])));
    if (parts.some(({ kind }) => kind === 'fault')) return UNKNOWN;
    const [code] = codes;
    if (codes.size > 1)
      return { kind: 'fault', code: 'survey-answers-many', args: { count: String(codes.size), most: '1' } };
    return code === undefined ? BLANK : { kind: 'value', value: code };
  };
}

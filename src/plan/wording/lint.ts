import type { WordingContent, WordingRuleId } from '../../model/playbook.ts';
import type { Passage } from './passages.ts';

type Rule = WordingContent['rules'][number];

/** Wording that a plan should do without, and where it stands. */
export interface Finding {
  readonly rule: WordingRuleId;
  readonly line: number;
  readonly column: number;
  /** The words found. */
  readonly words: string;
}

/** Finds wording by the rules of the playbook, in the order in which it stands: of each rule the first in a sentence. */
export type Lint = (passages: readonly Passage[]) => Finding[];

/** The rules that read texts of one kind, ready to be used. */
export function lintWith({ rules }: WordingContent, reads: Rule['in']): Lint {
  const ready = rules.filter((rule) => rule.in === reads).map(readyRule);
  return (passages) =>
    passages.flatMap((passage) =>
      withoutInner(ready.flatMap((rule) => findingsOf(rule, passage)))
        .toSorted((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1))
        .map(({ rule, start, words }) => ({ rule, ...passage.at(start), words })),
    );
}

/** Words found, and where in the passage they begin. */
interface Match extends Pick<Finding, 'rule' | 'words'> {
  readonly start: number;
}

/** Of words within other words found, only the outer: a number in a target needs no source as well. */
function withoutInner(matches: readonly Match[]): Match[] {
  const holds = (outer: Match, inner: Match) =>
    outer.words.length > inner.words.length &&
    outer.start <= inner.start &&
    inner.start + inner.words.length <= outer.start + outer.words.length;
  return matches.filter((match) => !matches.some((other) => holds(other, match)));
}

interface ReadyRule {
  readonly id: WordingRuleId;
  readonly pattern: RegExp;
  readonly unless: { readonly within: 'sentence' | 'paragraph'; readonly pattern: RegExp } | undefined;
}

function readyRule({ id, patterns, unless }: Rule): ReadyRule {
  return {
    id,
    pattern: oneOf(patterns),
    unless: unless && { within: unless.within, pattern: oneOf(unless.patterns) },
  };
}

function oneOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iu');
}

function findingsOf({ id, pattern, unless }: ReadyRule, { text }: Passage): Match[] {
  if (unless?.within === 'paragraph' && unless.pattern.test(text)) return [];
  return sentencesOf(text).flatMap(({ start, sentence }) => {
    const match = pattern.exec(sentence);
    if (match === null || (unless?.within === 'sentence' && unless.pattern.test(sentence))) return [];
    return [{ rule: id, start: start + match.index, words: match[0] }];
  });
}

/** The end of a sentence: a stop and a space, before something that can begin another. */
const STOP = /[.?!][)"\u201d\u2019]*\s+(?=[\p{Lu}\d£"\u201c\u2018(*])/gu;

function sentencesOf(text: string): { readonly start: number; readonly sentence: string }[] {
  const ends = [...text.matchAll(STOP)].map(({ index, 0: stop }) => index + stop.length);
  return [0, ...ends].map((start, index) => ({ start, sentence: text.slice(start, ends[index] ?? text.length) }));
}

import { SURVEY_HALVES, type SurveyContent, type SurveyHalf } from '../../model/playbook.ts';
import { halfOfLetter, type SurveyQuestions } from '../../model/survey-questions.ts';
import { type SurveyTarget, targetText } from '../../model/survey-target.ts';
import { saidText } from '../../model/survey-text.ts';
import { wordsOf } from '../header-names.ts';
import { likenessOf, wordOverlap } from '../nearest.ts';
import { isPersonalName } from '../personal-names.ts';
import { knownTexts } from './known-texts.ts';
import type { FormColumn } from './open-form.ts';
import { type OwnColumn, ownColumn } from './own-columns.ts';

/** What a column of a form is taken for. */
export interface MatchedColumn extends FormColumn {
  /** A column that the form adds by itself, or one that is named like a direct identifier and never read. */
  readonly own?: OwnColumn;
  readonly target?: SurveyTarget;
  /** Nobody needs to look. */
  readonly certain: boolean;
  /** Whether `dbv.yaml` said so. */
  readonly mapped: boolean;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** What matching needs to know of the group, and what the area has settled before. */
export interface MatchContext {
  readonly questions: SurveyQuestions;
  /** Every element there is: a form may ask more than the instrument does. */
  readonly elementIds: readonly string[];
  /** Words in a question that tell what it asks. */
  readonly tells: SurveyContent['reading']['questions'];
  /** A column's name → what it is. */
  readonly mapped: ReadonlyMap<string, SurveyTarget>;
}

/** The name of a column as the map of an area holds it: on one line, whatever its case. */
export function mapKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * What each column of a form is: by the area's own map, by the number or the text of the kit's questions, by ids and
 * titles; else by the nearest words, which a person has to confirm. No cell is looked at.
 */
export function matchColumns(columns: readonly FormColumn[], context: MatchContext): MatchedColumn[] {
  const texts = knownTexts(context.questions);
  const byName = columns.map((column) => ({ ...column, ...matchColumn(column, context, texts) }));
  return onePerTarget(withHalves(byName, context));
}

type Match = Pick<MatchedColumn, 'own' | 'target' | 'certain' | 'mapped' | 'reason'> & {
  /** The element is settled, and which half of it is not. */
  readonly element?: string;
};

const CERTAIN = { certain: true, mapped: false } as const;
const LIKELY = { certain: false, mapped: false } as const;

function matchColumn({ name }: FormColumn, context: MatchContext, texts: ReadonlyMap<string, SurveyTarget>): Match {
  const mapped = context.mapped.get(mapKey(name));
  if (mapped) return { target: mapped, certain: true, mapped: true, reason: 'dbv.yaml says so.' };
  const numbered = byNumber(name, context);
  if (numbered) return numbered;
  const known = texts.get(saidText(unnumbered(name)));
  if (known) return { target: known, ...CERTAIN, reason: 'It has the words of the kit.' };
  const own = ownColumn(name);
  if (own) return { own, ...CERTAIN, reason: 'The form adds it by itself.' };
  const like = byLikeness(name, context);
  if (like) return like;
  if (isPersonalName(name)) return { own: 'dropped', ...CERTAIN, reason: 'It is named like a direct identifier.' };
  return { ...LIKELY, reason: 'Its words are like those of no question.' };
}

/** A question's number in a form, `12.` or `Q12:`, which says nothing of an element. */
function unnumbered(name: string): string {
  return name.replace(/^\s*(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]\s+/i, '');
}

const NUMBER = /(?<![\p{L}\d])([A-Z]{1,3}\d{2})([ab])?(?![\p{L}\d])/giu;

/** `E05a`, or `E05` beside words that tell the half. */
function byNumber(name: string, context: MatchContext): Match | undefined {
  const found = [...name.matchAll(NUMBER)].filter(([, id]) => context.elementIds.includes(id!.toUpperCase()));
  if (new Set(found.map(([, id]) => id!.toUpperCase())).size !== 1) return undefined;
  const element = found[0]![1]!.toUpperCase();
  const letter = found.find(([, , each]) => each !== undefined)?.[2];
  const half = letter === undefined ? halfIn(name, context) : halfOfLetter(letter);
  if (half) {
    return { target: { element, column: half }, ...CERTAIN, reason: `It bears the number ${element}${letter ?? ''}.` };
  }
  if (/\btop[\s_]?(?:three|3)\b/i.test(name)) {
    return { target: { element, column: 'top_three' }, ...CERTAIN, reason: `It bears the number ${element}.` };
  }
  return { element, ...LIKELY, reason: `It bears the number ${element}.` };
}

/** The half that the words of a question tell; undefined where they tell none, or both. */
function halfIn(name: string, { tells, questions: { instrument } }: MatchContext): SurveyHalf | undefined {
  const told = SURVEY_HALVES.filter((half) => has(name, [instrument[half].ask, ...tells[half]]));
  return told.length === 1 ? told[0] : undefined;
}

/** Whether one of some texts stands in a name, as whole words. */
function has(name: string, texts: readonly string[]): boolean {
  const said = ` ${saidText(name)} `;
  return texts.some((text) => said.includes(` ${saidText(text)} `));
}

/** Below this likeness a suggestion would be a guess. */
const LEAST_LIKENESS = 0.5;
const LEAST_ALIKE_QUESTION = 0.6;
const CLEAR_LEAD = 0.1;

function byLikeness(name: string, context: MatchContext): Match | undefined {
  const { questions, tells } = context;
  const { consent, topThree, phase, need } = questions.instrument;
  const whole = [
    { column: 'consent', ask: consent.ask, words: tells.consent },
    { column: 'top_three', ask: topThree.ask, words: tells.topThree },
    { column: 'phase', ask: phase?.ask, words: tells.phase },
    { column: 'need', ask: need?.ask, words: tells.need },
  ] as const;
  const isLike = (ask: string | undefined) => ask !== undefined && likenessOf(name, ask) >= LEAST_ALIKE_QUESTION;
  const question = whole.find(({ ask, words }) => isLike(ask) || has(name, words));
  if (question)
    return { target: { column: question.column }, ...LIKELY, reason: 'Its words are like those of the kit.' };
  const [best, next] = likeElements(name, questions);
  if (!best || best.likeness < LEAST_LIKENESS || best.likeness - (next?.likeness ?? 0) < CLEAR_LEAD) return undefined;
  const half = halfIn(name, context);
  const reason =
    best.likeness === 1 ? `It has the words of ${best.id}.` : `Its words are most like those of ${best.id}.`;
  return half
    ? { target: { element: best.id, column: half }, ...LIKELY, reason }
    : { element: best.id, ...LIKELY, reason };
}

/** Words that say nothing of what a question is about. */
const LITTLE = new Set(
  wordsOf(
    'a an and are as at be by can do for from has have i in is it its my of on or our so that the their them they to we with you your',
  ),
);

/** Elements by how like their words are to what a column says beside the question that all of its kind share. */
function likeElements(name: string, { instrument, asked }: SurveyQuestions) {
  const [, , row] = /^(.*)\[(.+)\]\s*$/s.exec(name) ?? [];
  const shared = row === undefined ? wordsOf(`${instrument.importance.ask} ${instrument.experience.ask}`) : [];
  const little = new Set([...LITTLE, ...shared]);
  const contentOf = (text: string) => wordsOf(text).filter((word) => !little.has(word));
  // Of a table, the row is in brackets; a name that stood there before ends in a number.
  const words = contentOf((row ?? unnumbered(name)).replace(/(\D)\d$/, '$1'));
  return asked
    .map(({ id, title, shortTitle, wording }) => {
      const texts = [wording.text, wording.short, title, shortTitle].map(contentOf);
      return { id, likeness: Math.max(...texts.map((text) => shareOf(words, text))) };
    })
    .sort((a, b) => b.likeness - a.likeness);
}

/** Words in common from which on part of a text may stand for all of it. */
const SEVERAL = 3;

/** How much of the shorter of two texts stands in the other; of very short ones, how much of both. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const common = new Set(a.filter((word) => b.includes(word))).size;
  return common < SEVERAL ? wordOverlap(a, b) : common / Math.min(new Set(a).size, new Set(b).size);
}

/** Where an element's columns do not say which half they ask, they are taken in the order of the kit. */
function withHalves(columns: readonly (FormColumn & Match)[], { questions }: MatchContext): MatchedColumn[] {
  const told = new Map<string, number>();
  return columns.map(({ element, ...column }) => {
    if (element === undefined) return column;
    const order = told.get(element) ?? 0;
    told.set(element, order + 1);
    const half = questions.halves[order];
    if (half === undefined) return column;
    const reason = `${column.reason} Which half it asks is taken from the order of the columns.`;
    return { ...column, target: { element, column: half }, reason };
  });
}

/**
 * One column for a half of an element, and for phase, need and consent: the one that is certain. Where two are, neither
 * is. The top three may stand in several columns.
 */
function onePerTarget(columns: readonly MatchedColumn[]): MatchedColumn[] {
  const rivals = (column: MatchedColumn) =>
    columns.filter(
      (other) =>
        other !== column && other.target && column.target && targetText(other.target) === targetText(column.target),
    );
  return columns.map((column) => {
    const text = column.target && targetText(column.target);
    if (text === undefined || text === 'top_three' || text === 'comment' || text === 'ignore') return column;
    const others = rivals(column);
    const stronger = others.find((other) => rank(other) > rank(column));
    if (stronger) {
      const { target: _, ...rest } = column;
      return { ...rest, certain: false, reason: `"${stronger.name}" is ${text} already.` };
    }
    const equal = others.find((other) => rank(other) === rank(column));
    if (!equal || !column.certain) return column;
    return { ...column, certain: false, reason: `${column.reason} "${equal.name}" says the same.` };
  });
}

function rank({ certain, mapped }: MatchedColumn): number {
  return Number(certain) + Number(mapped);
}

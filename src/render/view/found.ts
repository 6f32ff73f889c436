import {
  type Diagnosis,
  type ElementResult,
  type Figure,
  isProtected,
  type OpportunityResult,
  type Range,
} from '../../model/diagnosis.ts';
import { longDate, percentText } from '../format.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import { type Context, type FactView, type SectionHead, sectionHead } from './context.ts';
import type { TableView } from './table.ts';
import { headNumber, listWords, sentence, spanWords } from './words.ts';
import { NOT_KNOWN } from './writer.ts';

type Theme = Diagnosis['themes'][number];

/** Section 1: what was found, in plain words. */
export interface FoundView extends SectionHead {
  readonly today: readonly string[];
  readonly themes: readonly ThemeView[];
  readonly themesNote: string;
  readonly priorities: readonly PriorityView[];
  readonly prioritiesSentence: string;
  /** What reviewers thought could have been; empty where no case was reviewed. */
  readonly caseReviews: readonly string[];
  readonly caution: string;
  readonly outcomes: TableView;
  readonly improvements: readonly string[];
  readonly limits: readonly string[];
}

interface ThemeView {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly question: string;
  readonly summary: string;
  readonly hasScore: boolean;
  /** Points out of 100, or "not known". */
  readonly score: string;
  readonly bar: string;
  readonly sentence: string;
  readonly strongest: readonly { readonly text: string; readonly anchor: string; readonly value: string }[];
}

interface PriorityView {
  readonly id: string;
  readonly title: string;
  readonly anchor: string;
  readonly summary: string;
  readonly score: string;
  /** "out of 100", or empty where the score is withheld. */
  readonly outOf: string;
  readonly facts: readonly FactView[];
}

export function foundView(context: Context): FoundView {
  const { diagnosis } = context;
  const { draws } = diagnosis.judgements.streams;
  const { caseReviews } = diagnosis;
  const known = caseReviews.status === 'known';
  return {
    ...sectionHead(context, 1, 'What we found'),
    today: today(context),
    themes: diagnosis.themes.map((theme) => themeView(context, theme)),
    themesNote:
      'A score says how strong the evidence is that something needs to change: 100 is the strongest, 0 the weakest. It is not a mark for anyone, and too little evidence is shown as not known, never as 0.',
    priorities: priorities(diagnosis).map((element) => priorityView(context, element)),
    prioritiesSentence: `${prioritiesCount(diagnosis)} An element is called a priority only if it came among the first ${draws.top} in at least ${percentText(draws.priorityShare)} of ${context.write.count(draws.count)} draws that vary the evidence within its sampling error and each weight by up to ${percentText(draws.weightSpread)} either way.`,
    caseReviews: known
      ? reviewSentences(context)
      : [`Nothing is said here of what could have been for children. ${unknownReasonText(caseReviews.reason)}`],
    caution: known ? caseReviews.caution : '',
    outcomes: outcomesTable(context),
    improvements: improvements(context),
    limits: diagnosis.notDone.map(({ analysis, reason }) => `Not done: ${analysis}. ${sentence(reason)}`),
  };
}

/** Elements called a priority, the likeliest first. */
export function priorities({ elements }: Diagnosis): readonly ElementResult[] {
  return elements.filter(({ priority }) => priority).toSorted((a, b) => (a.rank?.median ?? 0) - (b.rank?.median ?? 0));
}

function prioritiesCount(diagnosis: Diagnosis): string {
  const found = priorities(diagnosis);
  if (found.length > 0) return `${headNumber(found.length, 'element is a priority', 'elements are priorities')}.`;
  return diagnosis.elements.some(({ rank }) => rank)
    ? 'No element stands out as a priority.'
    : 'No element can be called a priority: there is too little evidence to rank them.';
}

function today({ diagnosis, write, indicator }: Context): string[] {
  const { area, census } = diagnosis;
  const open = indicator('open-plans');
  if (open?.status !== 'known')
    return [`How many plans were open in ${area.name} on the census day, ${longDate(census)}, is not known.`];
  const growth = indicator('plan-growth');
  const grown =
    growth?.status === 'known' && !isProtected(growth.value) ? `, ${changeSince(write.change(growth.value))}` : '';
  const sentences = [
    `On the census day, ${longDate(census)}, ${area.name} had ${write.some(open.value, 'open plan', 'open plans')}${grown}.`,
  ];
  const places = (['mainstream-share', 'special-share', 'special-independent-share'] as const).flatMap((id) => {
    const result = indicator(id);
    if (result?.status !== 'known' || isProtected(result.value)) return [];
    const england =
      result.benchmark?.england === undefined ? '' : ` (England: ${write.percent(result.benchmark.england)})`;
    return [`${write.percent(result.value)} in ${PLACES[id]}${england}`];
  });
  if (places.length > 0) sentences.push(`Of these plans, ${listWords(places).replace(' in ', ' were in ')}.`);
  const timely = indicator('issued-in-20-weeks-share');
  if (timely?.status === 'known' && !isProtected(timely.value)) {
    const england =
      timely.benchmark?.england === undefined ? '' : `; in England it was ${write.percent(timely.benchmark.england)}`;
    sentences.push(
      `In the period, ${write.percent(timely.value)} of new plans were issued within 20 weeks (${write.of(timely.numerator, timely.denominator)})${england}.`,
    );
  }
  return sentences;
}

const PLACES = {
  'mainstream-share': 'mainstream schools',
  'special-share': 'special schools',
  'special-independent-share': 'independent or non-maintained special schools, which are among these',
} as const;

function changeSince(change: string): string {
  if (!/[1-9]/.test(change)) return 'about the same as a year before';
  return `${change.slice(1)} ${change.startsWith('+') ? 'up' : 'down'} on a year before`;
}

function themeView(context: Context, theme: Theme): ThemeView {
  const { diagnosis, names, write } = context;
  const { id, title, shortTitle, question, summary, score, coverage, status, reason } = theme;
  const strongest = diagnosis.matrix
    .filter(
      (cell): cell is typeof cell & { value: number } =>
        cell.theme === id && typeof cell.value === 'number' && cell.value > 0,
    )
    .toSorted((a, b) => b.value - a.value)
    .slice(0, STRONGEST);
  const covered = `It rests on ${percentText(coverage)} of the weight of evidence that could bear on it.`;
  return {
    id,
    title,
    shortTitle,
    question,
    summary,
    hasScore: status === 'known',
    score: status === 'known' ? write.score(score) : NOT_KNOWN,
    bar: barOf(score),
    sentence: status === 'known' ? covered : `${unknownReasonText(reason)} ${covered}`,
    strongest: strongest.map(({ element, weight, value }) => ({
      text: names.elementHeading(element),
      anchor: names.elementAnchor(element),
      value: `weight ${weight}, weight × score ${write.score(value)}`,
    })),
  };
}

/** How many elements a theme's card names. */
const STRONGEST = 3;

/** Length of a bar for points out of 100, in twentieths; empty where there is no figure to draw. */
export function barOf(score: Theme['score']): string {
  return typeof score === 'number' ? String(Math.round(score / 5)) : '';
}

function priorityView(context: Context, element: ElementResult): PriorityView {
  const { diagnosis, names, write } = context;
  const { id, title, summary, score, grade, rank, coverage } = element;
  const { draws, grades } = diagnosis.judgements.streams;
  const meaning = grades.find((row) => row.grade === grade)?.meaning ?? '';
  const facts: FactView[] = [
    ...(rank
      ? [
          {
            term: 'Certainty',
            text: `Rank ${spanWords(rank.low, rank.high)} in ${percentText(draws.interval)} of draws; among the first ${draws.top} in ${write.percent(rank.topFiveShare)}.`,
          },
        ]
      : []),
    {
      term: 'Evidence',
      text: sentence(
        `${grade ? `Grade ${grade}. ${meaning} ` : ''}It covers ${percentText(coverage)} of the weight that applies`,
      ),
    },
    { term: 'Children', text: reachSentence(context, element) },
  ];
  return {
    id,
    title,
    anchor: names.elementAnchor(id),
    summary,
    score: write.score(score),
    outOf: typeof score === 'number' ? 'out of 100' : '',
    facts,
  };
}

/** For how many children an element was decisive, and from how many cases. */
export function reachSentence({ write, diagnosis }: Context, { reach, decisiveCases }: ElementResult): string {
  const cases = `${write.of(decisiveCases, diagnosis.caseReviews.informative)} reviewed cases`;
  if (!reach || decisiveCases === undefined) return 'For how many children it was decisive is not known.';
  if (isProtected(decisiveCases)) return `Too few cases to say for how many children it was decisive (${cases}).`;
  return `Decisive for ${write.someRange(reach, 'child a year', 'children a year')}, from ${cases}.`;
}

function reviewSentences({ diagnosis, write }: Context): string[] {
  const { reviewed, informative, firstReviewed, lastReviewed, purposive, nEffective } = diagnosis.caseReviews;
  const when =
    firstReviewed && lastReviewed ? `, between ${longDate(firstReviewed)} and ${longDate(lastReviewed)}` : '';
  return [
    `${sentence(`Reviewers from several services looked at ${write.some(reviewed, 'child\u2019s story', 'children\u2019s stories')}${when}`)} In ${write.count(informative)} of them they could say what could have been.`,
    purposive
      ? 'The cases were chosen without a frame, so shares are of the reviewed cases and say nothing of other children.'
      : `Shares are weighted to all children in the strata that were sampled. After weighting, the cases say as much as a simple sample of ${write.size(nEffective)}.`,
  ];
}

function outcomesTable(context: Context): TableView {
  const { diagnosis, names } = context;
  return context.table({
    id: 'table-outcomes',
    caption: 'What reviewers thought could have been, had support worked better and sooner',
    columns: ['Outcome', '#Cases', '#Share of children, with 95% interval'],
    rows: diagnosis.caseReviews.shares
      .filter(({ stratum }) => stratum === null)
      .map((share) => [
        names.outcome(share.idealOutcome),
        context.write.of(share.count, share.n),
        caseShareText(context, share),
      ]),
  });
}

/** A share of reviewed cases; where they are too few to generalise, words instead. */
export function caseShareText({ write }: Context, share: Diagnosis['caseReviews']['shares'][number]): string {
  return share.generalise ? write.interval(share, write.percent) : 'too few to generalise';
}

function improvements(context: Context): string[] {
  return context.diagnosis.opportunities
    .filter(({ stratum, status }) => stratum === null && status === 'sized')
    .map((opportunity) => improvementSentence(context, opportunity));
}

/** One pathway in a sentence: children first, then pounds. */
export function improvementSentence(
  context: Context,
  { title, children, potential, pounds, poundsReason, years }: OpportunityResult,
): string {
  const { write } = context;
  const last = years.at(-1)?.year;
  if (children && last) {
    const money = pounds
      ? poundsWords(context, pounds)
      : `pounds are ${NOT_KNOWN}${poundsReason ? `, because: ${poundsReason}` : ''}`;
    return sentence(`${title}: ${write.someRange(children, 'child a year', 'children a year')} by ${last}; ${money}`);
  }
  return potential
    ? `${title}: were everything possible delivered, ${write.someRange(potential, 'child a year', 'children a year')}. No intervention on it has been agreed.`
    : `${title}: ${NOT_KNOWN}.`;
}

/** Pounds avoided, or spent where a pathway costs more than it avoids. */
function poundsWords({ write }: Context, { low, central, high }: Range): string {
  if (isProtected(central)) return 'pounds are withheld (c)';
  if (central >= 0) {
    return `about ${write.pounds(central)} a year of growth in cost avoided (${write.pounds(low)} to ${write.pounds(high)})`;
  }
  const cost = (figure: Figure) => write.pounds(isProtected(figure) ? figure : 0 - figure);
  return `it would cost about ${cost(central)} a year more than it avoids (${cost(low)} to ${cost(high)})`;
}

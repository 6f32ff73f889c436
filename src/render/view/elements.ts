import type { Diagnosis, ElementResult, Figure } from '../../model/diagnosis.ts';
import { longDate, percentText, writtenNumber } from '../format.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import { type Context, elementCell, type FactView, type SectionHead, sectionHead } from './context.ts';
import { barOf, reachSentence } from './found.ts';
import { changesInWords, elementCount, overlayOf, ownElements } from './overlays.ts';
import type { CellInput, TableView } from './table.ts';
import { safeAddress, sentence, spanWords } from './words.ts';

type StreamResult = ElementResult['streams'][number];
type MeasureResult = NonNullable<StreamResult['measures']>[number];

/** Section 5: the 17 × 3 picture, scores with intervals, and the evidence behind each element. */
export interface ElementsView extends SectionHead {
  readonly intro: readonly string[];
  readonly matrix: TableView;
  readonly scores: TableView;
  readonly elements: readonly ElementView[];
  readonly caution: string;
}

interface ElementView {
  readonly id: string;
  readonly heading: string;
  readonly anchor: string;
  readonly summary: string;
  readonly isPriority: boolean;
  readonly facts: readonly FactView[];
  readonly streams: TableView;
  readonly measures: TableView;
  readonly questions: readonly string[];
  readonly changes: readonly { readonly title: string; readonly text: string; readonly href: string }[];
}

const GROUPS = [
  ['school', 'Mainstream school workforce, resourcing and operations'],
  ['system', 'Wider system support to mainstream schools'],
  ['capital', 'Use of capital'],
] as const;

export function elementsView(context: Context): ElementsView {
  const { diagnosis } = context;
  const { caseReviews } = diagnosis;
  const linked = diagnosis.elements.filter(({ linkedTo }) => linkedTo !== undefined).map(({ id }) => id);
  return {
    ...sectionHead(context, 5, `The ${elementCount(diagnosis)}`),
    intro: [
      'Each element is scored from the kinds of evidence there are, each placed on a scale from 0 to 100 and weighed. 100 is the strongest evidence that the element needs to change.',
      ...(linked.length > 1
        ? [
            `${linked.join(' and ')} are one idea seen at two levels: their evidence is shared, they hold one rank, and totals count it once.`,
          ]
        : []),
    ],
    matrix: matrixTable(context),
    scores: scoresTable(context),
    elements: diagnosis.elements.map((element) => elementView(context, element)),
    caution: caseReviews.status === 'known' ? caseReviews.caution : '',
  };
}

function inGroups(elements: readonly ElementResult[], row: (element: ElementResult) => readonly CellInput[]) {
  return GROUPS.map(([group, title]) => ({
    title,
    rows: elements.filter((element) => element.group === group).map(row),
  }));
}

/** What each element means for each theme: weight × score, shaded by how near it comes to the most it could be. */
function matrixTable(context: Context): TableView {
  const { diagnosis, write } = context;
  const cells = new Map(diagnosis.matrix.map((cell) => [`${cell.element}:${cell.theme}`, cell]));
  const most = Math.max(0, ...diagnosis.matrix.map(({ weight }) => weight)) * 100;
  return context.table({
    id: 'table-matrix',
    caption: 'Where the evidence for change meets the themes: weight × score',
    columns: ['Element', '#Score', ...diagnosis.themes.map(({ id, shortTitle }) => `#${id}: ${shortTitle}`)],
    bodies: inGroups(diagnosis.elements, (element) => [
      elementCell(context, element.id),
      write.score(element.score),
      ...diagnosis.themes.map(({ id }) => matrixCell(context, cells.get(`${element.id}:${id}`), most)),
    ]),
    notes: [
      ...ownElements(diagnosis).map((id) => `${id} is the area\u2019s own and none of the programme\u2019s elements.`),
      `The stronger the shade of a cell, the nearer it comes to the most it could be (${write.count(most)}). A weight of 0 means that the element does not bear on the theme.`,
    ],
  });
}

function matrixCell({ write }: Context, cell: Diagnosis['matrix'][number] | undefined, most: number): CellInput {
  if (!cell) return '';
  const { weight, value } = cell;
  if (weight === 0) return { text: '0', shade: '0' };
  return { text: `${weight} × score = ${write.score(value)}`, shade: shadeOf(value, most) };
}

/** A fifth of the way to the most for each step; none where the value is not shown. */
function shadeOf(value: Figure | undefined, most: number): string {
  return typeof value === 'number' && most > 0 ? String(Math.min(5, Math.ceil((5 * value) / most))) : '';
}

function scoresTable(context: Context): TableView {
  const { diagnosis, write } = context;
  const { draws } = diagnosis.judgements.streams;
  const challenged = diagnosis.elements.some(({ challenge }) => challenge !== undefined);
  return context.table({
    id: 'table-scores',
    caption: 'Scores and how sure they are',
    columns: [
      'Element',
      '#Score, 0 to 100',
      `#Rank, ${percentText(draws.interval)} interval`,
      `#Draws among the first ${draws.top}`,
      'Priority',
      ...(challenged ? ['The partnership'] : []),
      '#Evidence covered',
      'Grade',
      '#Children a year for whom it was decisive',
    ],
    bodies: inGroups(diagnosis.elements, (element) => [
      elementCell(context, element.id),
      { text: write.score(element.score), bar: barOf(element.score) },
      element.rank ? spanWords(element.rank.low, element.rank.high) : 'not ranked',
      element.rank ? write.percent(element.rank.topFiveShare) : '',
      element.priority ? 'priority' : '',
      ...(challenged ? [challengeWord(element)] : []),
      percentText(element.coverage),
      element.grade ?? 'none',
      write.range(element.reach, write.count),
    ]),
    notes: diagnosis.judgements.streams.grades.map(({ grade, meaning }) => `Grade ${grade}: ${meaning}`),
  });
}

/** Whether the partnership agrees with a score. */
function challengeWord({ challenge }: ElementResult): string {
  if (challenge === undefined) return 'has not said';
  return challenge.answer === 'agree' ? 'agrees' : 'dissents';
}

function challengeFacts({ challenge }: ElementResult): FactView[] {
  if (challenge === undefined) return [];
  const when = longDate(challenge.date);
  const text =
    challenge.answer === 'agree'
      ? `The partnership agreed with the score on ${when}.`
      : `The partnership dissented from the score on ${when}. Its reason is kept in the area\u2019s own files.`;
  return [{ term: 'Challenge', text }];
}

function elementView(context: Context, element: ElementResult): ElementView {
  const { names, write } = context;
  const {
    id,
    summary,
    priority,
    score,
    coverage,
    grade,
    rank,
    status,
    reason,
    linkedTo,
    decisiveCases,
    contributoryCases,
    questions,
    changes,
  } = element;
  const facts: FactView[] = [
    {
      term: 'Score',
      text: status === 'known' ? write.outOf100(score) : `Not known. ${unknownReasonText(reason)}`,
    },
    {
      term: 'Evidence',
      text: `${percentText(coverage)} of the weight that applies${grade ? `; grade ${grade}` : ''}`,
    },
    ...(rank
      ? [
          {
            term: 'Rank',
            text: `${spanWords(rank.low, rank.high)}; middle ${write.size(rank.median)}; ${priority ? 'a priority' : 'not a priority'}`,
          },
        ]
      : []),
    ...challengeFacts(element),
    ...(decisiveCases !== undefined && contributoryCases !== undefined
      ? [
          {
            term: 'Case reviews',
            text: `Decisive in ${write.some(decisiveCases, 'case', 'cases')}, contributory in ${write.some(contributoryCases, 'more', 'more')}`,
          },
        ]
      : []),
    ...(element.reach ? [{ term: 'Children', text: reachSentence(context, element) }] : []),
    ...(linkedTo ? [{ term: 'Linked to', text: names.elementHeading(linkedTo) }] : []),
    ...ownFacts(context, id),
  ];
  return {
    id,
    heading: names.elementHeading(id),
    anchor: names.elementAnchor(id),
    summary,
    isPriority: priority,
    facts,
    streams: streamsTable(context, element),
    measures: measuresTable(context, element),
    questions,
    changes: changes.map((change) => ({
      title: change.title,
      text: sentence(change.description),
      href: safeAddress(change.source ?? ''),
    })),
  };
}

/** What the area has to do with how the element is judged, beyond its figures. */
function ownFacts({ diagnosis }: Context, id: string): FactView[] {
  const overlay = overlayOf(diagnosis, id);
  if (overlay === undefined) return [];
  return overlay.change === 'added'
    ? [{ term: 'Added by the area', text: sentence(overlay.reason ?? '') }]
    : [{ term: 'Changed by the area', text: sentence(changesInWords(overlay)) }];
}

/** Every stream that could speak of the element: what it measured, on how many, and what that came to. */
function streamsTable(context: Context, { id, streams }: ElementResult): TableView {
  const { names, write } = context;
  return context.table({
    id: `table-${id}-streams`,
    caption: `${id}: evidence`,
    columns: ['Kind of evidence', '#n', '#Measure, with 95% interval', '#Points, 0 to 100', '#Weight', 'Newest'],
    rows: streams
      .filter(({ status }) => status !== 'not-applicable')
      .map((stream) => [
        names.stream(stream.stream),
        stream.status === 'known' ? sizeOf(context, stream) : '',
        stream.status === 'known' ? rawText(context, stream) : 'no evidence',
        stream.status === 'known' ? write.score(stream.z) : '',
        writtenNumber(stream.weight),
        stream.newest ? longDate(stream.newest) : '',
      ]),
  });
}

function sizeOf({ write }: Context, { n, nEffective, stream }: StreamResult): string {
  if (n === undefined) return stream === 'indicator' ? 'see below' : '';
  return nEffective === undefined || nEffective === n
    ? write.count(n)
    : `${write.count(n)} (effective ${write.size(nEffective)})`;
}

function rawText({ write }: Context, stream: StreamResult): string {
  if (stream.stream === 'indicator') return 'see below';
  if (stream.stream === 'self_assessment') return write.points(stream.raw);
  return write.interval(
    { ...stream, value: stream.raw },
    stream.stream === 'case_review' ? write.percent : write.points,
  );
}

/** The figures that make up the indicator stream. Empty where there is none. */
function measuresTable(context: Context, { id, streams }: ElementResult): TableView {
  const { write } = context;
  const measures = streams.flatMap((stream) => stream.measures ?? []).filter(({ status }) => status === 'known');
  return context.table({
    id: `table-${id}-measures`,
    caption: `${id}: figures used as evidence`,
    columns: ['Figure', '#n', '#Value, with 95% interval', '#Points, 0 to 100', '#Weight', 'Scaled by'],
    rows: measures.map((measure) => [
      measureTitle(context, measure),
      measure.n === undefined ? 'not given' : write.count(measure.n),
      measureText(context, measure),
      measure.z === undefined ? 'not scored' : write.score(measure.z),
      writtenNumber(measure.weight),
      measure.scaledBy === undefined ? '' : SCALED_WORDS[measure.scaledBy],
    ]),
  });
}

const SCALED_WORDS = { spread: 'spread of authorities', scale: 'scale in the playbook' } as const;

/** What a measure is of, with its group. */
export function measureTitle({ names }: Context, { indicator, by }: MeasureResult): string {
  const group = names.group(by);
  return group === '' ? names.indicator(indicator) : `${names.indicator(indicator)}, ${group.toLowerCase()}`;
}

/** A measure's figure with its interval, in its unit. */
export function measureText({ diagnosis, write }: Context, measure: MeasureResult): string {
  const unit = diagnosis.indicators.find(({ id }) => id === measure.indicator)?.unit ?? 'value';
  return write.interval({ ...measure, value: measure.raw }, write.inUnit(unit));
}

import {
  type Diagnosis,
  type ElementResult,
  type Figure,
  type IndicatorResult,
  isProtected,
} from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { factor, resizing } from './case-reviews.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, roundTo, WITHHELD } from './figures.ts';

type StreamResult = ElementResult['streams'][number];
type MeasureResult = NonNullable<StreamResult['measures']>[number];
type Known = StreamResult & { readonly z: number };

/** What protecting an element rests on. */
export interface ElementRules {
  readonly disclosure: DisclosureContent;
  /** What a contributory naming counts beside a decisive one. */
  readonly contributoryMark: number;
  /** Indicators that have been protected already. */
  readonly indicators: readonly IndicatorResult[];
}

/**
 * An element as it may leave the building: every stream by the people behind it, scores of streams to the nearest
 * rounding step, and the element's score worked out again from the streams as shown.
 */
export function protectElement(element: ElementResult, rules: ElementRules): ElementResult {
  const { disclosure } = rules;
  const named = mapFields(element, ['decisiveCases', 'contributoryCases'], (figure) =>
    protectCount(figure, disclosure),
  );
  const streams = element.streams.map((stream) => protectStream(stream, element, rules));
  return {
    ...element,
    ...named,
    streams,
    ...mapFields(element, ['score'], (score) => protectScore(score, streams, disclosure)),
    ...mapRank(element),
    ...protectReach(element, disclosure),
  };
}

/** Σ weight × value of a matrix cell, from the score as shown. */
export function protectMatrix(cells: Diagnosis['matrix'], elements: readonly ElementResult[]): Diagnosis['matrix'] {
  const scores = new Map(elements.map(({ id, score }) => [id, score]));
  return cells.map((cell) => {
    const score = scores.get(cell.element) ?? WITHHELD;
    return { ...cell, ...mapFields(cell, ['value'], () => mapShown(score, (value) => cell.weight * value)) };
  });
}

/** A theme's score is a mean over many elements: a whole number. */
export function protectTheme(theme: Diagnosis['themes'][number]): Diagnosis['themes'][number] {
  return { ...theme, ...mapFields(theme, ['score'], (score) => mapShown(score, (value) => roundTo(value, 1))) };
}

/**
 * The score from the streams as shown. Where a stream is withheld the score would give it back by subtraction, so it is
 * rounded like a count; where withheld streams are half the weight or more, rounding would not be enough.
 */
function protectScore(score: Figure, streams: readonly StreamResult[], { roundTo: step }: DisclosureContent): Figure {
  const present = streams.filter(({ status }) => status === 'known');
  const shown = present.filter((stream): stream is Known => isShown(stream.z));
  const [weight, shownWeight] = [weightOf(present), weightOf(shown)];
  if (weight === 0) return WITHHELD;
  if (shownWeight === weight)
    return roundTo(shown.reduce((sum, stream) => sum + stream.weight * stream.z, 0) / weight, 1);
  return shownWeight * 2 > weight ? mapShown(score, (value) => roundTo(value, step.value)) : WITHHELD;
}

function weightOf(streams: readonly StreamResult[]): number {
  return streams.reduce((sum, stream) => sum + stream.weight, 0);
}

/** The draws can be repeated by anyone with the seed, so how often an element came among the first is a whole percent, downwards. */
function mapRank({ rank }: ElementResult): Pick<ElementResult, 'rank'> {
  if (rank === undefined) return {};
  return { rank: { ...rank, topFiveShare: Math.floor(rank.topFiveShare * 100 + 1e-9) / 100 } };
}

function protectStream(stream: StreamResult, element: ElementResult, rules: ElementRules): StreamResult {
  if (stream.status !== 'known') return stream;
  const { newest, ...dated } = stream;
  const shown = protectKnown(dated, element, rules);
  // The day of a handful of answers could point to those who gave them.
  return newest === undefined || isProtected(shown.n) ? shown : { ...shown, newest };
}

function protectKnown(stream: StreamResult, element: ElementResult, rules: ElementRules): StreamResult {
  const counts = mapFields(stream, ['n', 'nEffective'], (figure) => protectCount(figure, rules.disclosure));
  switch (stream.stream) {
    case 'case_review':
      return { ...stream, ...counts, ...protectCases(stream, element, rules) };
    case 'indicator':
      return { ...stream, ...counts, ...protectMeasures(stream, rules) };
    case 'self_assessment':
      // What the area says of itself, not of any child.
      return { ...stream, ...counts, ...zOf(stream, true, rules) };
    default: {
      const enough = isShown(counts.n) && counts.n > 0;
      const mean = (figure: Figure) => (enough ? mapShown(figure, (value) => roundTo(value, PERCENT)) : WITHHELD);
      return {
        ...stream,
        ...counts,
        ...mapFields(stream, ['raw', 'lower', 'upper'], mean),
        ...zOf(stream, enough, rules),
      };
    }
  }
}

/** A stream's place on its scale, in steps too coarse to read the raw measure back from; withheld with it. */
function zOf<T extends { readonly z?: Figure | undefined }>(stream: T, shown: boolean, { disclosure }: ElementRules) {
  return mapFields(stream, ['z'], (z) =>
    shown ? mapShown(z, (value) => roundTo(value, disclosure.roundTo.value)) : WITHHELD,
  );
}

/** The share of cases naming an element: resized to its protected namings; withheld where either kind is too few. */
function protectCases(stream: StreamResult, element: ElementResult, rules: ElementRules): Partial<StreamResult> {
  const resize = resizing(
    namings(element, stream, rules, (figure) => figure),
    namings(element, stream, rules, (figure) => protectCount(figure, rules.disclosure)),
  );
  const share = (figure: Figure) => mapShown(factor(resize, figure), (value) => roundTo(Math.min(1, value), PERCENT));
  return { ...mapFields(stream, ['raw', 'lower', 'upper'], share), ...zOf(stream, isShown(resize), rules) };
}

/** Namings of an element, a contributory one in part, out of informative cases, each count seen through `as`. */
function namings(
  { decisiveCases = WITHHELD, contributoryCases = WITHHELD }: ElementResult,
  { n = WITHHELD }: StreamResult,
  { contributoryMark }: ElementRules,
  as: (figure: Figure) => Figure,
): { count: Figure; n: Figure } {
  const [decisive, contributory] = [as(decisiveCases), as(contributoryCases)];
  const count = isShown(decisive) && isShown(contributory) ? decisive + contributoryMark * contributory : WITHHELD;
  return { count, n: as(n) };
}

/** Measures say what the protected indicator says; their mean is withheld where one of them is. */
function protectMeasures(stream: StreamResult, rules: ElementRules): Partial<StreamResult> {
  const measures = stream.measures?.map((measure) => protectMeasure(measure, rules)) ?? [];
  const scored = measures.filter((measure): measure is MeasureResult & { z: Figure } => measure.z !== undefined);
  const shown = scored.filter((measure): measure is MeasureResult & { z: number } => isShown(measure.z));
  const weight = scored.reduce((sum, measure) => sum + measure.weight, 0);
  const mean = shown.reduce((sum, measure) => sum + measure.weight * measure.z, 0) / weight;
  return {
    ...(stream.measures === undefined ? {} : { measures }),
    ...mapFields(stream, ['raw', 'lower', 'upper'], () => WITHHELD),
    ...mapFields(stream, ['z'], () => (shown.length === scored.length && weight > 0 ? roundTo(mean, 1) : WITHHELD)),
  };
}

function protectMeasure(measure: MeasureResult, rules: ElementRules): MeasureResult {
  if (measure.status !== 'known') return measure;
  const indicator = rules.indicators.find(({ id, by }) => id === measure.indicator && sameGroup(by, measure.by));
  const { value = WITHHELD, lower = WITHHELD, upper = WITHHELD, denominator = WITHHELD } = indicator ?? {};
  const said: Record<'raw' | 'lower' | 'upper' | 'n', Figure> = { raw: value, lower, upper, n: denominator };
  return {
    ...measure,
    ...mapFields(measure, ['raw', 'lower', 'upper', 'n'], (_, key) => said[key]),
    ...zOf(measure, isShown(value), rules),
  };
}

function sameGroup(first: IndicatorResult['by'], second: IndicatorResult['by']): boolean {
  const entries = Object.entries(first ?? {});
  return (
    entries.length === Object.keys(second ?? {}).length && entries.every(([key, value]) => second?.[key] === value)
  );
}

/** Children reached: resized to the protected number of cases in which the element was decisive; withheld with it. */
function protectReach(element: ElementResult, rules: DisclosureContent): Pick<ElementResult, 'reach'> {
  const { reach, decisiveCases, streams } = element;
  if (reach === undefined) return {};
  const n = streams.find(({ stream }) => stream === 'case_review')?.n ?? WITHHELD;
  const exact = { count: decisiveCases ?? WITHHELD, n };
  const resize = resizing(exact, { count: protectCount(exact.count, rules), n: protectCount(n, rules) });
  return {
    reach: {
      ...reach,
      ...mapFields(reach, ['low', 'central', 'high'], (figure) => protectCount(factor(resize, figure), rules)),
    },
  };
}

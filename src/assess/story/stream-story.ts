import { type Diagnosis, type ElementResult, type Figure, isProtected } from '../../model/diagnosis.ts';
import type { ElementContent, Measure } from '../../model/playbook.ts';
import { present } from '../present.ts';
import { type Rule, type Scaling, scaleRule, spreadRule } from './scaling.ts';

export type StreamResult = ElementResult['streams'][number];
export type MeasureResult = NonNullable<StreamResult['measures']>[number];

/** Where the score would stand if a measure stood at an end of its interval and all else stayed. */
export interface End {
  readonly raw: number;
  /** Points on the scale at that end. */
  readonly z: number;
  /** How far the score would move, in points. */
  readonly effect: number;
}

/** A raw figure turned into points, and what its interval would do to the score. */
export interface Placed {
  readonly scaling?: Scaling;
  readonly lower?: End;
  readonly upper?: End;
}

export interface MeasureStory extends Placed {
  readonly measure: MeasureResult;
  /** Its part of the stream: its weight ÷ the weights of all measures that are scored. */
  readonly part?: number;
}

/** One stream of an element: how it became points and what it adds to the score. */
export interface StreamStory extends Placed {
  readonly stream: StreamResult;
  /** Weight × points ÷ Σ weight: the parts of all streams add up to the score. */
  readonly part?: Figure;
  readonly measures?: readonly MeasureStory[];
}

/** The streams of an element, worked out from the figures that a diagnosis shows. */
export function streamStories(
  { streams }: ElementResult,
  { measures }: Pick<ElementContent, 'measures'>,
  diagnosis: Diagnosis,
): StreamStory[] {
  const weight = streams.filter(({ status }) => status === 'known').reduce((sum, each) => sum + each.weight, 0);
  return streams.map((stream) => {
    if (stream.status !== 'known') return { stream };
    const scale = diagnosis.judgements.streams.streams.find(({ id }) => id === stream.stream)?.scale;
    const ofScore = stream.weight / weight;
    return {
      stream,
      part: isProtected(stream.z) ? stream.z : ofScore * (stream.z ?? 0),
      ...(scale && placed(stream, scaleRule(scale), ofScore)),
      ...(stream.measures && { measures: measureStories(stream.measures, measures, diagnosis, ofScore) }),
    };
  });
}

/** A measure whose figure is shown on its scale, with the ends of its interval where they are shown too. */
function placed(
  { raw, z, lower, upper }: Pick<StreamResult, 'raw' | 'z' | 'lower' | 'upper'>,
  rule: Rule,
  ofScore: number,
): Placed {
  if (typeof raw !== 'number' || typeof z !== 'number') return {};
  const scaling = rule(raw);
  const end = (figure: Figure | undefined): End | undefined => {
    if (typeof figure !== 'number') return undefined;
    const at = rule(figure).z;
    return { raw: figure, z: at, effect: ofScore * (at - scaling.z) };
  };
  return present({ scaling, lower: end(lower), upper: end(upper) });
}

function measureStories(
  results: readonly MeasureResult[],
  contents: readonly Measure[],
  diagnosis: Diagnosis,
  ofScore: number,
): MeasureStory[] {
  const total = results.reduce((sum, { weight, z }) => sum + (z === undefined ? 0 : weight), 0);
  return results.map((measure) => {
    if (measure.z === undefined) return { measure };
    const part = measure.weight / total;
    const rule = ruleOf(measure, contents, diagnosis);
    return { measure, part, ...(rule && placed(measure, rule, ofScore * part)) };
  });
}

function ruleOf(measure: MeasureResult, contents: readonly Measure[], { indicators }: Diagnosis): Rule | undefined {
  const content = contents.find(({ indicator, by }) => indicator === measure.indicator && isSame(by, measure.by));
  if (measure.scaledBy === 'scale') return content?.scale && scaleRule(content.scale);
  const result = indicators.find(({ id, by }) => id === measure.indicator && isSame(by, measure.by));
  const spread = result?.benchmark?.spread;
  return spread && content && spreadRule(spread, content.weakEnd === 'low');
}

type By = Readonly<Record<string, string>> | null | undefined;

function isSame(one: By, other: By): boolean {
  const entries = Object.entries(one ?? {});
  return entries.length === Object.keys(other ?? {}).length && entries.every(([key, value]) => other?.[key] === value);
}

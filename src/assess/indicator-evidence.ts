import type { IndicatorResult } from '../model/diagnosis.ts';
import type { Measure } from '../model/playbook.ts';
import { shareDraws, type Uniform } from '../statistics/draws.ts';
import type { MeasureResult, Reading } from './evidence.ts';
import { type FindIndicator, knownValue, numberOf } from './indicator-index.ts';
import { present } from './present.ts';
import { onScale } from './scale.ts';
import { placeInSpread } from './spread-place.ts';

/** The indicator stream of an element: each measure, and what they say together. */
export interface IndicatorEvidence {
  readonly measures: readonly MeasureResult[];
  /** Undefined where no measure is known and can be scored. */
  readonly reading: Reading | undefined;
}

/** The day of an indicator's figure, `YYYY-MM-DD`; undefined where it carries none. */
export type DatedIndicator = (id: string) => string | undefined;

/** A measure that is known and has a score. */
interface Scored {
  readonly measure: Measure;
  readonly result: IndicatorResult;
  readonly raw: number;
  readonly toScore: (raw: number) => number;
}

/**
 * An area's own figures as evidence: each placed in the spread of local authorities or, where none is published, on the
 * measure's own scale; then their weighted mean.
 */
export function indicatorEvidence(
  element: string,
  measures: readonly Measure[],
  find: FindIndicator,
  dateOf: DatedIndicator,
): IndicatorEvidence {
  const results = measures.map((measure) => ({ measure, result: find(measure.indicator, measure.by ?? null) }));
  const scored = results.flatMap(({ measure, result }) => scoredMeasure(measure, result));
  return {
    measures: results.map(({ measure, result }) => measureResult(measure, result)),
    reading: scored.length > 0 ? reading(element, scored, dateOf) : undefined,
  };
}

function scoredMeasure(measure: Measure, result: IndicatorResult | undefined): Scored[] {
  const raw = knownValue(result);
  const scaling = scalingOf(measure, result);
  return result && raw !== undefined && scaling ? [{ measure, result, raw, toScore: scaling.toScore }] : [];
}

interface Scaling {
  readonly scaledBy: 'spread' | 'scale';
  readonly toScore: (raw: number) => number;
}

/** How a measure becomes a score; undefined where there is neither a spread nor a scale. */
function scalingOf({ scale, weakEnd }: Measure, result: IndicatorResult | undefined): Scaling | undefined {
  const spread = result?.benchmark?.spread;
  if (spread !== undefined) {
    const place = (raw: number) => placeInSpread(spread, raw);
    return { scaledBy: 'spread', toScore: weakEnd === 'high' ? place : (raw) => 100 - place(raw) };
  }
  return scale && { scaledBy: 'scale', toScore: (raw) => onScale(scale, raw) };
}

function measureResult(measure: Measure, result: IndicatorResult | undefined): MeasureResult {
  const { indicator, by = null, weight } = measure;
  const raw = knownValue(result);
  if (result === undefined || raw === undefined) return { indicator, by, weight, status: 'missing' };
  const scaling = scalingOf(measure, result);
  return present({
    indicator,
    by,
    weight,
    status: 'known',
    raw,
    lower: result.lower,
    upper: result.upper,
    n: result.denominator,
    z: scaling?.toScore(raw),
    scaledBy: scaling?.scaledBy,
  } as const);
}

function reading(element: string, scored: readonly Scored[], dateOf: DatedIndicator): Reading {
  const total = scored.reduce((sum, { measure }) => sum + measure.weight, 0);
  const mean = (zOf: (one: Scored, index: number) => number) =>
    scored.reduce((sum, one, index) => sum + one.measure.weight * zOf(one, index), 0) / total;
  const days = scored.map(({ result }) => dateOf(result.id)).filter((day) => day !== undefined);
  const sampled = scored.some(({ raw, result }) => sampleSize(raw, result) !== undefined);
  return {
    z: mean(({ raw, toScore }) => toScore(raw)),
    newest: days.toSorted().at(-1),
    sampling: sampled
      ? {
          key: `${element}:indicator`,
          draws: (source) => {
            const draws = scored.map((one) => measureDraws(source, one));
            return () => mean((_, index) => draws[index]!());
          },
        }
      : undefined,
  };
}

/** What a share is of, where it can be drawn as one: a Beta needs a share between 0 and 1 and its denominator. */
function sampleSize(raw: number, { unit, denominator }: IndicatorResult): number | undefined {
  const n = numberOf(denominator);
  return unit === 'share' && raw >= 0 && raw <= 1 && n !== undefined && n > 0 ? n : undefined;
}

/** Draws a measure's score: shares as a Beta on their denominator; other figures stay as they are. */
function measureDraws(source: Uniform, { raw, result, toScore }: Scored): () => number {
  const n = sampleSize(raw, result);
  if (n === undefined) {
    const score = toScore(raw);
    return () => score;
  }
  const draw = shareDraws(source, raw, n);
  return () => toScore(draw());
}

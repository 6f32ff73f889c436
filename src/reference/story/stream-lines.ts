import type { ElementStory } from '../../assess/story/element-story.ts';
import type { MeasureStory, StreamResult, StreamStory } from '../../assess/story/stream-story.ts';
import { type ElementResult, isProtected } from '../../model/diagnosis.ts';
import { longDate, writtenNumber } from '../../render/format.ts';
import type { Context } from '../../render/view/context.ts';
import { measureText, measureTitle } from '../../render/view/elements.ts';
import { figureText, numberText } from './number-text.ts';
import { points, scalingText } from './scaling-text.ts';

/** Each stream with evidence: its measure, how that became points, its weight, and what it adds to the score. */
export function streamLines(context: Context, result: ElementResult, story: ElementStory): string[] {
  const known = story.streams.filter(({ stream }) => stream.status === 'known');
  const apart = story.streams.filter(({ stream }) => stream.status === 'not-applicable');
  return [
    ...known.map((one) => streamLine(context, result, one, story)),
    ...apart.map(({ stream }) => `${context.names.stream(stream.stream)}: not asked of this element, and so no gap.`),
  ];
}

function streamLine(context: Context, result: ElementResult, one: StreamStory, { weight }: ElementStory): string {
  const { stream, scaling, part } = one;
  const title = context.names.stream(stream.stream);
  const newest = stream.newest === undefined ? '' : ` Newest: ${longDate(stream.newest)}.`;
  if (part === undefined || isProtected(part) || isProtected(stream.z)) {
    return `${title}: withheld (c), and so is what it adds. Its weight is ${writtenNumber(stream.weight)} of ${writtenNumber(weight.present)}.`;
  }
  const adds = `Adds ${writtenNumber(stream.weight)} × ${points(stream.z ?? 0)} ÷ ${writtenNumber(weight.present)} = ${points(part)}.`;
  const scaled = scaling ? ` ${scalingText(scaling, stream.z)}` : '';
  return `${title}: ${measured(context, result, one)}.${scaled} ${adds}${newest}`;
}

/** What was measured, on how many, and with which interval. */
function measured({ write }: Context, result: ElementResult, { stream, measures = [] }: StreamStory): string {
  switch (stream.stream) {
    case 'case_review':
      return `named in ${write.interval({ ...stream, value: stream.raw }, write.percent)} of ${write.count(stream.n)} cases${effective(stream)}; decisive in ${write.count(result.decisiveCases)}, contributory in ${write.count(result.contributoryCases)} more`;
    case 'indicator': {
      const scored = measures.filter(({ part }) => part !== undefined);
      return `${scored.length === 1 ? 'one figure' : `${scored.length} figures, whose weighted mean is ${figureText(stream.z)}`}, below`;
    }
    case 'self_assessment':
      return typeof stream.raw === 'number'
        ? `maturity ${numberText(5 - 4 * stream.raw)} of 5, and (5 − ${numberText(5 - 4 * stream.raw)}) ÷ 4 = ${numberText(stream.raw)}; not a sample, so it has no interval`
        : 'withheld';
    default:
      return `need ${withInterval(stream)}, from ${write.count(stream.n)} people`;
  }
}

function effective({ n, nEffective }: StreamResult): string {
  return nEffective === undefined || nEffective === n ? '' : ` (effective sample ${figureText(nEffective)})`;
}

function withInterval({ raw, lower, upper }: Pick<StreamResult, 'raw' | 'lower' | 'upper'>): string {
  return typeof lower === 'number' && typeof upper === 'number'
    ? `${figureText(raw)} (${numberText(lower)} to ${numberText(upper)})`
    : figureText(raw);
}

/** The figures behind the indicator stream, each with its scale and its part of the stream. */
export function measureLines(context: Context, { streams }: ElementStory): string[] {
  return streams.flatMap(({ measures = [] }) => measures.map((one) => measureLine(context, one)));
}

function measureLine(context: Context, { measure, part, scaling }: MeasureStory): string {
  const title = measureTitle(context, measure);
  const weight = `(weight ${writtenNumber(measure.weight)})`;
  if (measure.status === 'missing') return `${title} ${weight}: not known.`;
  const n = measure.n === undefined ? '' : `, n ${context.write.count(measure.n)}`;
  const value = `${measureText(context, measure)}${n}`;
  if (part === undefined) return `${title}: ${value}. Not scored: there is neither a spread nor a scale for it.`;
  if (isProtected(measure.z)) return `${title} ${weight}: withheld (c).`;
  const how = scaling ? scalingText(scaling, measure.z) : `${figureText(measure.z)} points.`;
  return `${title} ${weight}: ${value}. ${how}`;
}

/** The parts added up, beside the score. */
export function sumLine({ write }: Context, result: ElementResult, { streams }: ElementStory): string {
  const parts = streams.flatMap(({ part }) => (part === undefined ? [] : [part]));
  const shown = parts.filter((part) => typeof part === 'number');
  if (shown.length < parts.length) {
    return isProtected(result.score)
      ? 'Streams of half the weight or more are withheld, so the score is too.'
      : `A stream is withheld, so the parts cannot be added up here; the score, ${write.score(result.score)}, is rounded like a count, so that it does not give the stream away.`;
  }
  const sum = shown.reduce((total, part) => total + part, 0);
  const adding = `${shown.map(points).join(' + ')} = ${points(sum)}`;
  return result.status === 'known'
    ? `Together: ${adding}, the score of ${write.score(result.score)}.`
    : `Together: ${adding}; not called a score, because the evidence covers too little.`;
}

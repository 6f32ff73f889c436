import type { Diagnosis, IndicatorResult } from '../model/diagnosis.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Playbook } from '../model/playbook.ts';
import { TABLES } from '../model/tables/index.ts';
import { longDate, plainNumber } from '../render/format.ts';
import { unknownReasonText } from '../render/unknown-reasons.ts';
import { type Context, contextOf } from '../render/view/context.ts';
import { codeWords } from '../render/view/words.ts';
import { bullets, type Explained } from './explained.ts';
import { figureText } from './story/number-text.ts';

const POLARITY = {
  'high-is-good': 'A high value is good.',
  'low-is-good': 'A low value is good.',
  context:
    'Neither end is good or bad by itself. An element that uses it as evidence says which end speaks for change, and why.',
} as const;

/** An indicator: what it is, what uses it and, given a diagnosis, how its figures were made. */
export function indicatorExplanation(indicator: Indicator, playbook: Playbook, diagnosis?: Diagnosis): Explained {
  const users = playbook.elements.filter(({ measures }) =>
    measures.some((measure) => measure.indicator === indicator.id),
  );
  const results = diagnosis?.indicators.filter(({ id }) => id === indicator.id) ?? [];
  const markdown = [
    `# ${indicator.id}`,
    `${indicator.title}. ${indicator.definition}`,
    bullets([
      `Unit: ${indicator.unit}. ${POLARITY[indicator.polarity]}`,
      `Source of the definition: ${indicator.source}`,
      `Needs: ${indicator.needs.map((name) => `${TABLES[name].folder}/${name}.csv`).join(', ')}.`,
      users.length === 0
        ? 'No element uses it as evidence.'
        : `Evidence for: ${users.map(({ id, title }) => `${id} ${title}`).join('; ')}.`,
    ]),
    ...(diagnosis && results.length > 0 ? inArea(results, contextOf(diagnosis)) : []),
  ].join('\n\n');
  const { compute: _, ...definition } = indicator;
  return { markdown, data: { ...definition, evidenceFor: users.map(({ id }) => id), results } };
}

function inArea(results: readonly IndicatorResult[], context: Context): string[] {
  const { area, asOf } = context.diagnosis;
  const published = results.find(({ benchmark }) => benchmark?.england !== undefined)?.benchmark;
  return [
    `## In ${area.name}, as of ${longDate(asOf)}`,
    bullets(results.map((result) => madeText(result, context))),
    ...(published ? [`England: ${published.period}. ${published.source ?? ''}`.trim()] : []),
  ];
}

/** How one figure was made, down to counts. */
function madeText(result: IndicatorResult, { write, names }: Context): string {
  const who = names.group(result.by) || 'All';
  if (result.status === 'unknown') return `${who}: not known. ${unknownReasonText(result.reason, result.detail)}`;
  const as = write.inUnit(result.unit);
  const parts = [
    `${who}: ${as(result.value)}`,
    ...(typeof result.numerator === 'number' && typeof result.denominator === 'number'
      ? [`= ${formulaText(result)}`]
      : []),
    ...(typeof result.lower === 'number' && typeof result.upper === 'number'
      ? [`(95% interval ${as(result.lower)} to ${as(result.upper)})`]
      : []),
  ];
  const trace = [
    `records used ${figureText(result.used)}`,
    ...result.leftOut.map(({ reason, count }) => `left out ${figureText(count)}: ${codeWords(reason)}`),
    ...(result.blank === undefined ? [] : [`blank, counted as not a yes: ${figureText(result.blank)}`]),
    ...(result.benchmark?.england === undefined ? [] : [`England ${as(result.benchmark.england)}`]),
  ];
  return `${parts.join(' ')}; ${trace.join('; ')}.`;
}

const PER: Readonly<Partial<Record<IndicatorResult['unit'], number>>> = { 'per-10k': 10_000, 'per-1k': 1_000 };

/** Numerator over denominator, as the unit takes it. */
function formulaText({ unit, numerator, denominator }: IndicatorResult): string {
  const per = PER[unit];
  if (per !== undefined) return `${plainNumber(per)} × ${figureText(numerator)} ÷ ${figureText(denominator)}`;
  const ratio = `${figureText(numerator)} ÷ ${figureText(denominator)}`;
  return unit === 'growth' ? `${ratio} − 1` : ratio;
}

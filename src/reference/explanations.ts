import type { Diagnosis, ElementResult, Figure, IndicatorResult } from '../model/diagnosis.ts';
import { isProtected } from '../model/diagnosis.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ElementContent, Playbook, ThemeContent } from '../model/playbook.ts';
import { TABLES } from '../model/tables/index.ts';

/** An explanation: Markdown for a person, data for a program. */
export interface Explained {
  readonly markdown: string;
  readonly data: object;
}

const POLARITY = {
  'high-is-good': 'A high value is good.',
  'low-is-good': 'A low value is good.',
  context:
    'Neither end is good or bad by itself. An element that uses it as evidence says which end speaks for change, and why.',
} as const;

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

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
    ...(results.length > 0
      ? [`## In ${diagnosis!.area.name}, as of ${diagnosis!.asOf}`, ...results.map(madeText)]
      : []),
  ].join('\n\n');
  const { compute: _, ...definition } = indicator;
  return { markdown, data: { ...definition, evidenceFor: users.map(({ id }) => id), results } };
}

/** How one figure was made, down to counts. */
function madeText(result: IndicatorResult): string {
  const who =
    result.by === null
      ? 'All'
      : Object.entries(result.by)
          .map(([dimension, value]) => `${dimension} ${value}`)
          .join(', ');
  if (result.status === 'unknown')
    return `${who}: not known (${result.reason}${result.detail ? `: ${result.detail}` : ''}).`;
  const parts = [
    `${who}: ${figureText(result.value)}`,
    ...(result.numerator === undefined
      ? []
      : [`= ${figureText(result.numerator)} ÷ ${figureText(result.denominator)}`]),
    ...(result.lower === undefined
      ? []
      : [`(95% interval ${figureText(result.lower)} to ${figureText(result.upper)})`]),
  ];
  const trace = [
    `records used ${figureText(result.used)}`,
    ...result.leftOut.map(({ reason, count }) => `left out ${figureText(count)}: ${reason}`),
    ...(result.blank === undefined ? [] : [`blank, counted as not a yes: ${figureText(result.blank)}`]),
    ...(result.benchmark?.england === undefined
      ? []
      : [`England ${figureText(result.benchmark.england)} (${result.benchmark.period})`]),
  ];
  return `${parts.join(' ')}. ${trace.join('; ')}.`;
}

/** A figure with the digits that matter; `c` where it is withheld. */
function figureText(figure: Figure | undefined): string {
  if (figure === undefined) return 'not known';
  if (isProtected(figure)) return figure.protected;
  return Number.isInteger(figure) ? String(figure) : String(Number(figure.toPrecision(4)));
}

/** An element: its weights, evidence and, given a diagnosis, each stream and what would change the score. */
export function elementExplanation(element: ElementContent, playbook: Playbook, diagnosis?: Diagnosis): Explained {
  const result = diagnosis?.elements.find(({ id }) => id === element.id);
  const markdown = [
    `# ${element.id}. ${element.title}`,
    element.summary,
    '## Themes',
    bullets(element.themes.map(({ theme, weight, reason }) => `${theme}, weight ${weight} of 3: ${reason}`)),
    '## Measures it uses',
    bullets(
      element.measures.map((measure) => `${measure.indicator}: the weak end is ${measure.weakEnd}. ${measure.reason}`),
    ),
    '## Streams of evidence and their weights',
    bullets(playbook.streams.streams.map(({ title, weight, measure }) => `${title}, weight ${weight}: ${measure}`)),
    ...(result && diagnosis ? elementInArea(result, diagnosis) : []),
  ].join('\n\n');
  const { sections: _, ...definition } = element;
  return { markdown, data: { ...definition, ...(result ? { result } : {}) } };
}

function elementInArea(result: ElementResult, diagnosis: Diagnosis): string[] {
  return [
    `## In ${diagnosis.area.name}, as of ${diagnosis.asOf}`,
    result.status === 'known'
      ? `Score ${figureText(result.score)} of 100 (100 = strongest evidence of need for change), coverage ${Math.round(result.coverage * 100)}%, grade ${result.grade}.` +
        (result.rank
          ? ` Rank ${result.rank.low} to ${result.rank.high}; among the top five in ${Math.round(result.rank.topFiveShare * 100)}% of draws.`
          : '')
      : `Not scored: ${result.reason}. Coverage ${Math.round(result.coverage * 100)}%.`,
    bullets(result.streams.map(streamText)),
    ...(result.reach
      ? [`Decisive for ${figureText(result.reach.low)} to ${figureText(result.reach.high)} children a year.`]
      : []),
  ];
}

function streamText(stream: ElementResult['streams'][number]): string {
  if (stream.status === 'not-applicable') return `${stream.stream}: does not apply.`;
  if (stream.status === 'missing')
    return `${stream.stream}: no evidence yet (weight ${stream.weight}). Adding it would raise coverage and may move the score.`;
  const interval = stream.lower === undefined ? '' : ` (${figureText(stream.lower)} to ${figureText(stream.upper)})`;
  const measures = (stream.measures ?? []).map(
    (measure) =>
      `${measure.indicator} ${measure.status === 'known' ? `${figureText(measure.raw)} → ${figureText(measure.z)}` : 'missing'}`,
  );
  return `${stream.stream}: measure ${figureText(stream.raw)}${interval}, n ${figureText(stream.n)}, on the scale ${figureText(stream.z)}, weight ${stream.weight}.${measures.length > 0 ? ` ${measures.join('; ')}.` : ''}`;
}

/** A theme: the elements that bear on it and, given a diagnosis, its score. */
export function themeExplanation(theme: ThemeContent, playbook: Playbook, diagnosis?: Diagnosis): Explained {
  const result = diagnosis?.themes.find(({ id }) => id === theme.id);
  const links = playbook.elements.flatMap((element) =>
    element.themes.filter((link) => link.theme === theme.id && link.weight > 0).map((link) => ({ element, link })),
  );
  const scoreOf = (id: string) => diagnosis?.elements.find((element) => element.id === id)?.score;
  const markdown = [
    `# ${theme.id}. ${theme.title}`,
    theme.question,
    theme.summary,
    'The theme\u2019s score is the mean of the scores of its elements, each with the weight below. Linked elements count once.',
    bullets(
      links
        .sort((a, b) => b.link.weight - a.link.weight)
        .map(
          ({ element, link }) =>
            `weight ${link.weight}: ${element.id} ${element.title}${diagnosis ? `, score ${figureText(scoreOf(element.id))}` : ''}. ${link.reason}`,
        ),
    ),
    ...(result && diagnosis
      ? [
          `## In ${diagnosis.area.name}, as of ${diagnosis.asOf}`,
          result.status === 'known'
            ? `Score ${figureText(result.score)} of 100, coverage ${Math.round(result.coverage * 100)}%.`
            : `Not scored: ${result.reason}.`,
        ]
      : []),
  ].join('\n\n');
  return {
    markdown,
    data: {
      ...theme,
      elements: links.map(({ element, link }) => ({ element: element.id, ...link })),
      ...(result ? { result } : {}),
    },
  };
}

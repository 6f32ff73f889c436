import type { BenchmarkSpread, BenchmarksContent } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkBy } from './check-by.ts';

type Benchmarks = Located<BenchmarksContent>;

/** Faults in published figures: unknown indicators or places, no source or period, a figure twice, a spread out of order. */
export function checkBenchmarks(part: Benchmarks, indicatorIds: readonly string[]): Fault[] {
  const { figures, spreads, geographies } = part.value;
  const known = new Set(indicatorIds);
  const places = new Set(Object.keys(geographies));
  return [
    ...figures.flatMap((figure, index) =>
      places.has(figure.geography)
        ? []
        : [
            faultAt(
              part,
              ['figures', index, 'geography'],
              `There is no "${figure.geography}" in geographies.`,
              'Add it there or correct it.',
            ),
          ],
    ),
    ...checkEntries(part, 'figures', figures, known),
    ...checkEntries(part, 'spreads', spreads, known),
    ...checkRepeats(
      part,
      'figures',
      figures.map((figure) => `${keyOf(figure)} for ${figure.geography}`),
    ),
    ...checkRepeats(part, 'spreads', spreads.map(keyOf)),
    ...spreads.flatMap((spread, index) => checkOrder(part, spread, index)),
  ];
}

interface Entry {
  readonly indicator: string;
  readonly by?: Readonly<Record<string, string>> | undefined;
}

function keyOf({ indicator, by }: Entry): string {
  const groups = Object.entries(by ?? {}).map(([dimension, value]) => `${dimension} ${value}`);
  return [indicator, ...groups.toSorted()].join(', ');
}

function checkEntries(
  part: Benchmarks,
  list: 'figures' | 'spreads',
  entries: readonly Entry[],
  known: ReadonlySet<string>,
): Fault[] {
  const { sources, periods } = part.value;
  return entries.flatMap(({ indicator, by }, index) => {
    const path = [list, index];
    const at = (message: string, remedy: string) => faultAt(part, [...path, 'indicator'], message, remedy);
    return [
      ...(known.has(indicator) ? [] : [at(`There is no indicator "${indicator}".`, 'Use the id of an indicator.')]),
      ...(Object.hasOwn(sources, indicator) ? [] : [at(`"${indicator}" has no source.`, 'Add it under sources.')]),
      ...(Object.hasOwn(periods, indicator) || Object.hasOwn(periods, '*')
        ? []
        : [at(`"${indicator}" has no period.`, 'Add it under periods.')]),
      ...checkBy(part, path, by),
    ];
  });
}

function checkRepeats(part: Benchmarks, list: 'figures' | 'spreads', keys: readonly string[]): Fault[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    const repeated = seen.has(key);
    seen.add(key);
    return repeated
      ? [faultAt(part, [list, index], `The figure for ${key} stands twice.`, 'Keep one of the two.')]
      : [];
  });
}

function checkOrder(part: Benchmarks, { p10, p25, p50, p75, p90 }: BenchmarkSpread, index: number): Fault[] {
  const points = [p10, p25, p50, p75, p90];
  const falls = points.some((point, place) => place > 0 && point < points[place - 1]!);
  return falls
    ? [
        faultAt(
          part,
          ['spreads', index],
          'The percentiles are not in order.',
          'Put the smallest in p10 and the largest in p90.',
        ),
      ]
    : [];
}

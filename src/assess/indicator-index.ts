import type { Figure, IndicatorResult } from '../model/diagnosis.ts';

type By = IndicatorResult['by'];

/** Finds an indicator's result for a group; undefined where it was not worked out. */
export type FindIndicator = (id: string, by?: By) => IndicatorResult | undefined;

/** An index of results by id and group. */
export function indicatorIndex(results: readonly IndicatorResult[]): FindIndicator {
  const index = new Map(results.map((result) => [keyOf(result.id, result.by), result]));
  return (id, by = null) => index.get(keyOf(id, by));
}

function keyOf(id: string, by: By): string {
  return JSON.stringify([id, ...Object.entries(by ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The number of a figure. Withheld figures appear only after protection, and never here. */
export function numberOf(figure: Figure | undefined): number | undefined {
  return typeof figure === 'number' ? figure : undefined;
}

/** The value of an indicator; undefined where it is not known. */
export function knownValue(result: IndicatorResult | undefined): number | undefined {
  return result?.status === 'known' ? numberOf(result.value) : undefined;
}

import type { By, Definition, Tables } from './definition.ts';
import { HEADLINE } from './row-groups.ts';
import { namesIn, total, totalOf } from './sums.ts';

/** A share of one place, with the numbers it was worked from. */
export interface Figure {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A figure that is not the percentage the Department publishes. Which of the two is right is not known. */
export interface Disagreement {
  readonly indicator: string;
  readonly by: By | undefined;
  readonly place: string;
  readonly published: string;
}

/** The figure for one place, to six digits; undefined where a part of it is not known, or there is nobody. */
export function figureAt(
  tables: Tables,
  { numerator, denominator, onlyWhere }: Definition,
  place: string,
): Figure | undefined {
  if (onlyWhere && place.startsWith('LA') && total(tables, onlyWhere, place) === undefined) return undefined;
  const over = totalOf(tables, numerator, place);
  const under = totalOf(tables, denominator, place);
  if (over === undefined || under === undefined || under === 0) return undefined;
  return { value: Number((over / under).toPrecision(6)), numerator: over, denominator: under };
}

/**
 * How a figure differs from the percentage that the Department publishes to one decimal; undefined where it does not, or
 * none is published.
 */
export function disagreementAt(
  tables: Tables,
  { indicator, by, numerator, published }: Definition,
  place: string,
  figure: Figure,
): Disagreement | undefined {
  const table = tables.get(numerator[0].subject);
  if (!table || published === undefined) return undefined;
  const [column] = namesIn(table, published);
  const headline = table.rows(place, 0).find(({ mark }) => HEADLINE.has(mark));
  const cell = headline?.cell(column?.toLowerCase() ?? '') ?? '';
  if (!/^\d/.test(cell) || Math.abs(100 * figure.value - Number(cell)) < 0.051) return undefined;
  return { indicator, by, place, published };
}

import type { BenchmarksContent } from '../../model/playbook.ts';
import type { Definition, Tables } from './definition.ts';
import { type Disagreement, disagreementAt, type Figure, figureAt } from './figure.ts';
import { spreadOf } from './spread.ts';

/** A breakdown is given where England's share is at least this: below it an area's own count is nearly always hidden. */
export const LEAST_SHARE = 0.01;

export interface WorkedOut {
  /** The definitions that gave a figure. */
  readonly definitions: readonly Definition[];
  readonly figures: BenchmarksContent['figures'];
  readonly spreads: BenchmarksContent['spreads'];
  readonly disagreements: readonly Disagreement[];
}

/** Figures of some places, and the spread of authorities, of every definition that has a figure for England. */
export function workOut(
  tables: Tables,
  all: readonly Definition[],
  placesOf: (definition: Definition) => readonly string[],
  authorities: readonly string[],
): WorkedOut {
  const definitions: Definition[] = [];
  const figures: BenchmarksContent['figures'] = [];
  const spreads: BenchmarksContent['spreads'] = [];
  const disagreements = new Map<string, Disagreement>();

  /** The figure of a place, if it is the one that the Department publishes. */
  const checked = (definition: Definition, place: string): Figure | undefined => {
    const figure = figureAt(tables, definition, place);
    const disagreement = figure && disagreementAt(tables, definition, place, figure);
    if (!disagreement) return figure;
    disagreements.set(JSON.stringify(disagreement), disagreement);
    return undefined;
  };

  for (const definition of all) {
    const { indicator, by } = definition;
    const isBreakdown = by !== undefined && indicator !== 'need-share';
    const england = checked(definition, 'England');
    if (!england || (isBreakdown && england.value < LEAST_SHARE)) continue;
    definitions.push(definition);
    const of = { indicator, ...(by && { by }) };
    for (const place of placesOf(definition)) {
      const figure = checked(definition, place);
      if (figure) figures.push({ ...of, geography: place.replace(/^LA/, ''), ...figure });
    }
    const spread = spreadOf(authorities.flatMap((authority) => checked(definition, authority) ?? []));
    if (spread) spreads.push({ ...of, ...spread });
  }
  return { definitions, figures, spreads, disagreements: [...disagreements.values()] };
}

import type { Phase, Provision } from './codes.ts';
import type { Day } from './day.ts';
import type { Row } from './tables/index.ts';

/** A row of `capacity.csv`. */
export type PlacesRow = Row<'capacity'>;

/**
 * Places commissioned on a day in a provision, for a phase or over all, from the latest row that has begun: each row stands
 * instead of the one before it. Undefined where the area has stated none.
 */
export function placesOn(
  day: Day,
  capacity: readonly PlacesRow[],
  provision: Provision,
  phase: Phase | undefined,
): number | undefined {
  return capacity
    .filter((row) => row.provision === provision && row.phase === phase && row.fromDate <= day)
    .toSorted((a, b) => a.fromDate - b.fromDate || a.line - b.line)
    .at(-1)?.places;
}

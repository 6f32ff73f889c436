import type { Provision } from '../../model/codes.ts';
import type { Facts } from '../../model/indicator.ts';
import { leftOut, type RecordCount, type Unknown, unknown } from '../../model/outcome.ts';
import { censusStock } from './census-stock.ts';

/**
 * Annual costs of some placements, at least one, and how many more have none recorded. Smallest first, so that no sum
 * of them depends on the order of a file, not even in its last bits.
 */
export interface PlacementCosts {
  readonly costs: readonly number[];
  readonly leftOut: readonly RecordCount[];
}

/**
 * Annual costs, in pounds, of the rank-1 placements of one provision on the census day. £0 is a cost. Unknown where
 * there is no such placement, or none with a cost.
 */
export function placementCosts(facts: Facts, provision: Provision): PlacementCosts | Unknown {
  const placements = censusStock(facts).plans.flatMap(({ placement }) =>
    placement?.provision === provision ? [placement] : [],
  );
  const costs = placements.flatMap(({ row }) => row.annualCost ?? []).toSorted((a, b) => a - b);
  const uncosted = leftOut(['annual-cost-missing', placements.length - costs.length]);
  if (costs.length > 0) return { costs, leftOut: uncosted };
  const trace = { used: 0, leftOut: uncosted };
  return placements.length === 0
    ? unknown('nothing-to-count', undefined, trace)
    : unknown('cost-missing', provision, trace);
}

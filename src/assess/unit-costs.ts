import type { Provision } from '../model/codes.ts';
import { unitCostId } from '../model/indicator.ts';
import { type FindIndicator, knownValue } from './indicator-index.ts';

/** Mean pounds a year of a place in a provision; undefined where it is not known. */
export function unitCost(find: FindIndicator, provision: Provision): number | undefined {
  return knownValue(find(unitCostId(provision)));
}

import type { Provision } from '../model/codes.ts';
import { type FindIndicator, knownValue } from './indicator-index.ts';

/** The id of the indicator that holds a provision's unit cost. */
export function unitCostId(provision: Provision): string {
  return `unit-cost-${provision.replaceAll('_', '-')}`;
}

/** Mean pounds a year of a place in a provision; undefined where it is not known. */
export function unitCost(find: FindIndicator, provision: Provision): number | undefined {
  return knownValue(find(unitCostId(provision)));
}

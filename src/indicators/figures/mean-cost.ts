import type { Concentration, Outcome, RecordCount } from '../../model/outcome.ts';
import { meanInterval, moments } from '../../statistics/intervals.ts';
import { total } from './total.ts';

/**
 * Mean of some costs in pounds, at least one, given smallest first; with Student's interval where there are two or
 * more. Numerator: the sum. Denominator: how many.
 */
export function meanCost(costs: readonly number[], leftOut: readonly RecordCount[]): Outcome {
  const figures = moments(costs);
  return {
    status: 'known',
    value: figures.mean,
    ...meanInterval(figures),
    numerator: total(costs),
    denominator: costs.length,
    concentration: concentrationOf(costs),
    trace: { used: costs.length, leftOut },
  };
}

/** How far the two largest of some costs make up their sum. */
function concentrationOf(costs: readonly number[]): Concentration {
  const largest = costs.at(-1) ?? 0;
  // Nothing but noughts: the sum gives away each of them, as if one cost made it up.
  if (largest === 0) return { twoLargestShare: 1, restOverLargest: 0 };
  const two = largest + (costs.at(-2) ?? 0);
  return { twoLargestShare: two / total(costs), restOverLargest: total(costs.slice(0, -2)) / largest };
}

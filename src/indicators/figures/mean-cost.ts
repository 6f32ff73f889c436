import type { Outcome, RecordCount } from '../../model/outcome.ts';
import { concentrationOf } from '../../statistics/concentration.ts';
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

import type { Facts, Indicator } from '../model/indicator.ts';
import type { Outcome } from '../model/outcome.ts';
import { moments, welch } from '../statistics/intervals.ts';
import { overall } from './figures/overall.ts';
import { placementCosts } from './records/placement-costs.ts';
import { OWN } from './sources.ts';

export const independentCostGap: Indicator = {
  id: 'independent-cost-gap',
  title: 'Mean annual cost of an independent special place less that of a state special place',
  unit: 'gbp',
  polarity: 'context',
  definition:
    'unit-cost-special-independent − unit-cost-special-state. Unknown where either is. Interval of the difference: Welch.',
  source: OWN,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(gapOf(facts)),
};

function gapOf(facts: Facts): Outcome {
  const independent = placementCosts(facts, 'special_independent');
  if ('status' in independent) return independent;
  const state = placementCosts(facts, 'special_state');
  if ('status' in state) return state;
  const first = moments(independent.costs);
  const second = moments(state.costs);
  return {
    status: 'known',
    value: first.mean - second.mean,
    ...welch(first, second),
    trace: { used: first.n + second.n, leftOut: [...independent.leftOut, ...state.leftOut] },
  };
}

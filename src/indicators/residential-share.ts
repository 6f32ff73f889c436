import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { censusStock, type StockPlan } from './records/census-stock.ts';
import { SEN2 } from './sources.ts';

export const residentialShare: Indicator = {
  id: 'residential-share',
  title: 'Plans in residential placements',
  unit: 'share',
  polarity: 'context',
  definition:
    'Open plans whose rank-1 placement on the census day has residential A or B ÷ all open plans. Blank means not residential; a plan without a placement on the day is not a yes and stays in the denominator.',
  source: SEN2,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(shareOf(censusStock(facts).plans, isResidential)),
};

/** SEN2 has no code for "not residential": a blank says so. */
function isResidential({ placement }: StockPlan): boolean | undefined {
  return placement && placement.row.residential !== undefined;
}

import type { Indicator } from '../model/indicator.ts';
import { count } from './figures/count.ts';
import { overall } from './figures/overall.ts';
import { censusStock } from './records/census-stock.ts';
import { DFE } from './sources.ts';

export const openPlans: Indicator = {
  id: 'open-plans',
  title: 'Open plans',
  unit: 'count',
  polarity: 'context',
  definition:
    'Plans open on the census day: start_date on or before it (for a plan transferred in, transferred_in_date where filled), and cease_date blank or after it.',
  source: DFE,
  needs: ['plans'],
  compute: (facts) => overall(count(censusStock(facts).plans.length)),
};

import type { Indicator } from '../model/indicator.ts';
import { share } from './figures/share.ts';
import { censusStock } from './records/census-stock.ts';
import { DFE } from './sources.ts';

export const needShare: Indicator = {
  id: 'need-share',
  title: 'Plans by primary need',
  unit: 'share',
  polarity: 'context',
  definition:
    'For each primary need that an open plan has: open plans on the census day with that primary need ÷ all open plans.',
  source: DFE,
  needs: ['plans'],
  compute: (facts) => {
    const { plans, groups } = censusStock(facts);
    return groups
      .filter(({ by }) => by?.primary_need !== undefined)
      .map(({ by, size }) => ({ by, outcome: share(size, plans.length) }));
  },
};

import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { censusStock } from './records/census-stock.ts';
import { DFE } from './sources.ts';

export const plans20To25Share: Indicator = {
  id: 'plans-20-to-25-share',
  title: 'Plans of young people aged 20 to 25',
  unit: 'share',
  polarity: 'context',
  definition: 'Open plans on the census day of those aged 20 to 25 on the 31 August before ÷ all open plans.',
  source: DFE,
  needs: ['plans'],
  compute: (facts) => overall(shareOf(censusStock(facts).plans, ({ age }) => age >= 20 && age <= 25)),
};

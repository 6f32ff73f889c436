import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { rate } from './figures/rate.ts';
import { residentsInPeriod } from './records/population.ts';
import { receivedInPeriod } from './records/received-in-period.ts';
import { OWN } from './sources.ts';

export const requestsPer10k: Indicator = {
  id: 'requests-per-10k',
  title: 'Requests for each 10,000 residents aged 0 to 25',
  unit: 'per-10k',
  polarity: 'context',
  definition:
    'Requests whose received_date is in the period ÷ residents aged 0 to 25 at the last mid-year (30 June) in the period × 10,000. Unknown where any single year of age is missing. Interval: exact Poisson.',
  source: OWN,
  needs: ['requests', 'population'],
  compute: (facts) => overall(rate(receivedInPeriod(facts).length, residentsInPeriod(facts), 10_000)),
};

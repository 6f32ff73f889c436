import type { Indicator } from '../model/indicator.ts';
import { count } from './figures/count.ts';
import { overall } from './figures/overall.ts';
import { receivedInPeriod } from './records/received-in-period.ts';
import { DFE } from './sources.ts';

export const requestsReceived: Indicator = {
  id: 'requests-received',
  title: 'Requests for an assessment',
  unit: 'count',
  polarity: 'context',
  definition: 'Requests for an EHC needs assessment whose received_date is in the period.',
  source: DFE,
  needs: ['requests'],
  compute: (facts) => overall(count(receivedInPeriod(facts).length)),
};

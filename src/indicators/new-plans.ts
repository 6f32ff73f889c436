import { isNewIn } from '../model/caseload.ts';
import type { Indicator } from '../model/indicator.ts';
import { count } from './figures/count.ts';
import { overall } from './figures/overall.ts';
import { DFE } from './sources.ts';

export const newPlans: Indicator = {
  id: 'new-plans',
  title: 'New plans',
  unit: 'count',
  polarity: 'context',
  definition: 'Plans whose start_date is in the period and whose transferred_in is blank.',
  source: DFE,
  needs: ['plans'],
  compute: ({ caseload, calendar }) => overall(count(caseload.filter((plan) => isNewIn(plan, calendar)).length)),
};

import { ceasedIn } from '../model/caseload.ts';
import type { Indicator } from '../model/indicator.ts';
import { unknown } from '../model/outcome.ts';
import { count } from './figures/count.ts';
import { overall } from './figures/overall.ts';
import { DFE } from './sources.ts';

export const ceasedPlans: Indicator = {
  id: 'ceased-plans',
  title: 'Plans that ceased',
  unit: 'count',
  polarity: 'context',
  definition:
    'Plans whose cease_date is in the period, for whatever reason. Unknown where the extract is complete only from a day after the period, so that no cease date says nothing.',
  source: DFE,
  needs: ['plans'],
  compute: ({ caseload, calendar }) =>
    overall(
      calendar.historyFrom > calendar.to
        ? unknown('history-too-short')
        : count(caseload.filter((plan) => ceasedIn(plan, calendar)).length),
    ),
};

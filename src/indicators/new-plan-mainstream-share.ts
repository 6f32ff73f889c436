import { isNewIn, type Plan, provisionOn } from '../model/caseload.ts';
import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { DFE } from './sources.ts';

export const newPlanMainstreamShare: Indicator = {
  id: 'new-plan-mainstream-share',
  title: 'New plans in mainstream schools',
  unit: 'share',
  polarity: 'context',
  definition:
    'New plans (start_date in the period, not transferred in) whose rank-1 placement on the start date is in mainstream, resourced ÷ all new plans. A plan without a placement on that day, or in an unknown one, is not a yes and stays in the denominator.',
  source: DFE,
  needs: ['plans', 'placements'],
  compute: ({ caseload, calendar }) =>
    overall(
      shareOf(
        caseload.filter((plan) => isNewIn(plan, calendar)),
        startsInMainstream,
      ),
    ),
};

function startsInMainstream(plan: Plan): boolean | undefined {
  const provision = provisionOn(plan, plan.start);
  return provision === 'unknown' ? undefined : provision === 'mainstream' || provision === 'resourced';
}

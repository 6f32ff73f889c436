import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { TO_ISSUE, timedDecisionsIn } from './records/request-decisions.ts';
import { DFE } from './sources.ts';

export const exceptionsShare: Indicator = {
  id: 'exceptions-share',
  title: 'Plans issued with an exception to the 20 weeks',
  unit: 'share',
  polarity: 'context',
  definition:
    'Requests with assessment_outcome Y, assessment_outcome_date in the period and exception_20_weeks 1 ÷ all requests with assessment_outcome Y and assessment_outcome_date in the period. A blank exception_20_weeks is not a yes and stays in the denominator. As in the figures it explains, a plan without either date is left out.',
  source: DFE,
  needs: ['requests'],
  compute: (facts) => {
    const { decisions, leftOut } = timedDecisionsIn(facts, TO_ISSUE, ['Y']);
    return overall(shareOf(decisions, ({ request }) => request.exception20Weeks, leftOut));
  },
};

import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { decisionsIn, TO_ISSUE } from './records/request-decisions.ts';
import { DFE } from './sources.ts';

export const refusedToIssueShare: Indicator = {
  id: 'refused-to-issue-share',
  title: 'Assessments that ended in a refusal to issue a plan',
  unit: 'share',
  polarity: 'context',
  definition:
    'Requests with assessment_outcome N and assessment_outcome_date in the period ÷ requests with assessment_outcome Y, N or W and assessment_outcome_date in the period. An assessment without that date is left out.',
  source: DFE,
  needs: ['requests'],
  compute: (facts) => {
    const { decisions, leftOut } = decisionsIn(facts, TO_ISSUE, ['Y', 'N', 'W']);
    return overall(shareOf(decisions, ({ answer }) => answer === 'N', leftOut));
  },
};

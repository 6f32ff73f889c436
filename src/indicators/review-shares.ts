import type { Facts, Indicator } from '../model/indicator.ts';
import { leftOut, type Outcome } from '../model/outcome.ts';
import type { Row } from '../model/tables/index.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { censusStock } from './records/census-stock.ts';
import { isInPeriod } from './records/period.ts';
import { DFE } from './sources.ts';

/** Days from the meeting to the decision; the last is in time. Source: SEND Regulations 2014, regulation 20. */
const FOUR_WEEKS = 28;

export const reviewedInTwelveMonthsShare: Indicator = {
  id: 'reviewed-in-12-months-share',
  title: 'Plans reviewed in the year',
  unit: 'share',
  polarity: 'high-is-good',
  definition:
    'Plans open on the census day with start_date before the period and review_meeting_date in it ÷ all plans open on the census day with start_date before the period. Plans transferred in go by start_date too. A blank meeting date is not a yes and stays in the denominator.',
  source: DFE,
  needs: ['plans'],
  compute: (facts) => overall(shareOf(dueReview(facts), wasMetIn(facts))),
};

export const reviewDecidedInFourWeeksShare: Indicator = {
  id: 'review-decided-in-4-weeks-share',
  title: 'Review decisions within 4 weeks of the meeting',
  unit: 'share',
  polarity: 'high-is-good',
  definition:
    'Among plans open on the census day with start_date before the period: review_decision_date 0 to 28 days after review_meeting_date ÷ plans with both dates. Plans without both are left out; a decision dated before the meeting is not in time.',
  source: DFE,
  needs: ['plans'],
  compute: (facts) => overall(shareDecidedInTime(facts)),
};

/** Plans of which a review in the period is expected. */
function dueReview(facts: Facts): readonly Row<'plans'>[] {
  return censusStock(facts)
    .plans.filter(({ plan }) => plan.start < facts.calendar.from)
    .map(({ plan }) => plan.row);
}

function wasMetIn({ calendar }: Facts) {
  return ({ reviewMeetingDate }: Row<'plans'>): boolean | undefined =>
    reviewMeetingDate === undefined ? undefined : isInPeriod(reviewMeetingDate, calendar);
}

function shareDecidedInTime(facts: Facts): Outcome {
  const due = dueReview(facts);
  const waits = due.flatMap(({ reviewMeetingDate: meeting, reviewDecisionDate: decision }) =>
    meeting === undefined || decision === undefined ? [] : [decision - meeting],
  );
  return shareOf(
    waits,
    (days) => days >= 0 && days <= FOUR_WEEKS,
    leftOut(['review-dates-missing', due.length - waits.length]),
  );
}

import type { Day } from '../model/day.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Row } from '../model/tables/index.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { receivedInPeriod } from './records/received-in-period.ts';
import { DFE } from './sources.ts';

export const refusedToAssessShare: Indicator = {
  id: 'refused-to-assess-share',
  title: 'Requests refused an assessment',
  unit: 'share',
  polarity: 'context',
  definition:
    'Requests received in the period whose outcome is N, unless its outcome_date is after the census day ÷ all requests received in the period. A blank outcome stays in the denominator.',
  source: DFE,
  needs: ['requests'],
  compute: (facts) =>
    overall(shareOf(receivedInPeriod(facts), (request) => wasRefusedBy(request, facts.calendar.census))),
};

function wasRefusedBy({ outcome, outcomeDate }: Row<'requests'>, census: Day): boolean | undefined {
  if (outcome === undefined) return undefined;
  return outcome === 'N' && (outcomeDate === undefined || outcomeDate <= census);
}

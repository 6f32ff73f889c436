import type { Indicator } from '../model/indicator.ts';
import { leftOut } from '../model/outcome.ts';
import { overall } from './figures/overall.ts';
import { share, shareOf } from './figures/share.ts';
import { TO_ASSESS, TO_ISSUE, timedDecisionsIn } from './records/request-decisions.ts';
import { DFE } from './sources.ts';

/** Days from the request; the last is in time. Limits: SEND Regulations 2014, regulations 5 and 13. */
const SIX_WEEKS = 42;
const TWENTY_WEEKS = 140;
/** Where DfE's last band begins. */
const FIFTY_TWO_WEEKS = 364;

const DECIDED = 'requests with outcome Y or N and outcome_date in the period';
const ISSUED = 'requests with assessment_outcome Y and assessment_outcome_date in the period';

export const decidedInSixWeeksShare: Indicator = {
  id: 'decided-in-6-weeks-share',
  title: 'Requests decided within 6 weeks',
  unit: 'share',
  polarity: 'high-is-good',
  definition: `Of ${DECIDED}, those with outcome_date at most ${SIX_WEEKS} days after received_date ÷ all of them. A decision without either date is left out.`,
  source: DFE,
  needs: ['requests'],
  compute: (facts) => {
    const { decisions, leftOut } = timedDecisionsIn(facts, TO_ASSESS, ['Y', 'N']);
    return overall(shareOf(decisions, ({ days }) => days <= SIX_WEEKS, leftOut));
  },
};

export const issuedInTwentyWeeksShare: Indicator = {
  id: 'issued-in-20-weeks-share',
  title: 'Plans issued within 20 weeks',
  unit: 'share',
  polarity: 'high-is-good',
  definition: `Of ${ISSUED}, those with that date at most ${TWENTY_WEEKS} days after received_date ÷ all of them. A plan without either date is left out.`,
  source: DFE,
  needs: ['requests'],
  compute: (facts) => {
    const { decisions, leftOut } = timedDecisionsIn(facts, TO_ISSUE, ['Y']);
    return overall(shareOf(decisions, ({ days }) => days <= TWENTY_WEEKS, leftOut));
  },
};

export const issuedInTwentyWeeksExcludingExceptionsShare: Indicator = {
  id: 'issued-in-20-weeks-excluding-exceptions-share',
  title: 'Plans issued within 20 weeks, exceptions left out',
  unit: 'share',
  polarity: 'high-is-good',
  definition:
    'As issued-in-20-weeks-share, with the requests whose exception_20_weeks is 1 left out of both. A blank exception_20_weeks is no exception.',
  source: DFE,
  needs: ['requests'],
  compute: (facts) => {
    const { decisions, leftOut: undated } = timedDecisionsIn(facts, TO_ISSUE, ['Y']);
    const ordinary = decisions.filter(({ request }) => request.exception20Weeks !== true);
    const inTime = ordinary.filter(({ days }) => days <= TWENTY_WEEKS);
    const blank = ordinary.filter(({ request }) => request.exception20Weeks === undefined);
    return overall(
      share(inTime.length, ordinary.length, {
        leftOut: [...undated, ...leftOut(['exception', decisions.length - ordinary.length])],
        blank: blank.length,
      }),
    );
  },
};

export const issuedOverFiftyTwoWeeksShare: Indicator = {
  id: 'issued-over-52-weeks-share',
  title: 'Plans issued after more than 52 weeks',
  unit: 'share',
  polarity: 'low-is-good',
  definition: `Of ${ISSUED}, those with that date more than ${FIFTY_TWO_WEEKS} days after received_date ÷ all of them. A plan without either date is left out.`,
  source: DFE,
  needs: ['requests'],
  compute: (facts) => {
    const { decisions, leftOut } = timedDecisionsIn(facts, TO_ISSUE, ['Y']);
    return overall(shareOf(decisions, ({ days }) => days > FIFTY_TWO_WEEKS, leftOut));
  },
};

import type { Indicator } from '../model/indicator.ts';
import { ceasedPlans } from './ceased-plans.ts';
import { ceasedNeedsMetShare, ceasedNotEngagingShare, ceasedToWorkOrHigherEducationShare } from './ceased-shares.ts';
import { exceptionsShare } from './exceptions-share.ts';
import { independentCostGap } from './independent-cost-gap.ts';
import { independentFromStateShare } from './independent-from-state-share.ts';
import { leftMainstreamAtTransferShare } from './left-mainstream-at-transfer-share.ts';
import { localMeasures } from './local-measures.ts';
import { needShare } from './need-share.ts';
import { neet16To25Share } from './neet-16-to-25-share.ts';
import { newPlanMainstreamShare } from './new-plan-mainstream-share.ts';
import { newPlans } from './new-plans.ts';
import { openPlans } from './open-plans.ts';
import { outOfAreaShare } from './out-of-area-share.ts';
import { planGrowth } from './plan-growth.ts';
import { plans20To25Share } from './plans-20-to-25-share.ts';
import { plansPer1k } from './plans-per-1k.ts';
import { post16OrdinaryShare } from './post16-ordinary-share.ts';
import { provisionShares } from './provision-shares.ts';
import { mediationShare, tribunalShare } from './refusal-challenge-shares.ts';
import { refusedToAssessShare } from './refused-to-assess-share.ts';
import { refusedToIssueShare } from './refused-to-issue-share.ts';
import {
  decidedInSixWeeksShare,
  issuedInTwentyWeeksExcludingExceptionsShare,
  issuedInTwentyWeeksShare,
  issuedOverFiftyTwoWeeksShare,
} from './request-timeliness.ts';
import { requestsPer10k } from './requests-per-10k.ts';
import { requestsReceived } from './requests-received.ts';
import { residentialShare } from './residential-share.ts';
import { reviewDecidedInFourWeeksShare, reviewedInTwelveMonthsShare } from './review-shares.ts';
import { settingCount } from './setting-count.ts';
import { spendGrowth } from './spend-growth.ts';
import { spendPerPlan } from './spend-per-plan.ts';
import { unitCosts } from './unit-costs.ts';
import { childVoiceShare, parentVoiceShare } from './voice-shares.ts';

/** Every indicator, in the order of the method. */
export const INDICATORS: readonly Indicator[] = [
  requestsReceived,
  requestsPer10k,
  refusedToAssessShare,
  decidedInSixWeeksShare,
  refusedToIssueShare,
  issuedInTwentyWeeksShare,
  issuedInTwentyWeeksExcludingExceptionsShare,
  issuedOverFiftyTwoWeeksShare,
  exceptionsShare,
  tribunalShare,
  mediationShare,
  newPlans,
  openPlans,
  ceasedPlans,
  planGrowth,
  plansPer1k,
  ...provisionShares,
  settingCount,
  needShare,
  newPlanMainstreamShare,
  leftMainstreamAtTransferShare,
  independentFromStateShare,
  outOfAreaShare,
  residentialShare,
  reviewedInTwelveMonthsShare,
  reviewDecidedInFourWeeksShare,
  ceasedNeedsMetShare,
  ceasedNotEngagingShare,
  ceasedToWorkOrHigherEducationShare,
  plans20To25Share,
  neet16To25Share,
  post16OrdinaryShare,
  ...unitCosts,
  independentCostGap,
  spendGrowth,
  spendPerPlan,
  parentVoiceShare,
  childVoiceShare,
  localMeasures,
];

/** Their ids, for content that names them. */
export const INDICATOR_IDS: readonly string[] = INDICATORS.map(({ id }) => id);

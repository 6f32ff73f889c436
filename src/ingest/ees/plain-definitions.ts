import { type Definition, sum } from './definition.ts';
import { ages, HEADLINE } from './row-groups.ts';

const ISSUED = sum('timeliness', ['plans_issued_den']);
const PLANS = sum('caseload', ['ehcplans']);
const PLANS_OVER_16 = sum('caseload', ['ehcplans'], ages(16, 25));
const LEFT = sum('ceased', ['total_ceased', '-transfer']);

/** Indicators that are one fraction, in the order of the method. */
export const PLAIN_DEFINITIONS: readonly Definition[] = [
  {
    indicator: 'refused-to-assess-share',
    numerator: [sum('requests', ['requests_decided_not_to_assess'])],
    denominator: [sum('requests', ['requests_received_in_year'])],
    published: 'request_not_assess_pc',
  },
  {
    indicator: 'decided-in-6-weeks-share',
    numerator: [sum('requests', ['request_outcome_six_weeks'])],
    denominator: [sum('requests', ['request_outcome_six_weeks', 'request_outcome_over_6_weeks'])],
  },
  {
    indicator: 'refused-to-issue-share',
    numerator: [sum('assessments', ['assess_not_issued'])],
    denominator: [sum('assessments', ['assess_issued', 'assess_not_issued', 'assess_withdrawn'])],
  },
  {
    indicator: 'issued-in-20-weeks-share',
    numerator: [sum('timeliness', ['plans_issued_within_20_weeks'])],
    denominator: [ISSUED],
    published: 'pc_plans_issued_within_20_weeks',
  },
  {
    indicator: 'issued-in-20-weeks-excluding-exceptions-share',
    numerator: [sum('timeliness', ['plans_issued_20_weeks_ex'])],
    denominator: [sum('timeliness', ['plans_issued_den_ex'])],
    published: 'pc_plans_issued_20_weeks_ex',
  },
  {
    indicator: 'issued-over-52-weeks-share',
    numerator: [sum('timeliness', ['plans_issued_gt_1_year'])],
    denominator: [ISSUED],
    published: 'pc_plans_issued_gt_1_year',
  },
  {
    indicator: 'exceptions-share',
    numerator: [sum('timeliness', ['plans_issued_den', '-plans_issued_den_ex'])],
    denominator: [ISSUED],
  },
  {
    indicator: 'plan-growth',
    numerator: [PLANS, sum('caseload', ['-ehcplans'], HEADLINE, 1)],
    denominator: [sum('caseload', ['ehcplans'], HEADLINE, 1)],
  },
  {
    indicator: 'new-plan-mainstream-share',
    numerator: [sum('newplans', ['mainstream_total'])],
    denominator: [sum('newplans', ['new_ehc_plans'])],
    published: 'mainstream_total_pc',
  },
  {
    indicator: 'reviewed-in-12-months-share',
    numerator: [sum('reviews', ['reviewed_in_year'])],
    denominator: [sum('reviews', ['review_expected'])],
  },
  {
    indicator: 'review-decided-in-4-weeks-share',
    numerator: [sum('reviews', ['decided_in_4_weeks'])],
    denominator: [sum('reviews', ['decided_in_4_weeks', 'decided_later'])],
    published: 'decided_in_4_weeks_pc',
  },
  { indicator: 'ceased-needs-met-share', numerator: [sum('ceased', ['needs_met'])], denominator: [LEFT] },
  { indicator: 'ceased-not-engaging-share', numerator: [sum('ceased', ['no_engage'])], denominator: [LEFT] },
  {
    indicator: 'ceased-to-work-or-higher-education-share',
    numerator: [sum('ceased', ['employ', 'he'])],
    denominator: [LEFT],
  },
  { indicator: 'plans-20-to-25-share', numerator: [sum('ages', ['ehcplans'], ages(20, 25))], denominator: [PLANS] },
  {
    indicator: 'neet-16-to-25-share',
    numerator: [sum('caseload', ['neet'], ages(16, 25))],
    denominator: [PLANS_OVER_16],
  },
  {
    indicator: 'post16-ordinary-share',
    numerator: [sum('caseload', ['mainstream_total', 'general_fe_tertiary_colleges', 'ukrlp_provider'], ages(16, 25))],
    denominator: [PLANS_OVER_16],
  },
];

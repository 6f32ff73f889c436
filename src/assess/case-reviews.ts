import { isOpenOn, type Plan, provisionOn } from '../model/caseload.ts';
import { DIVERGENCE_POINTS, IDEAL_OUTCOMES, PROVISIONS } from '../model/codes.ts';
import { type Day, isoDay } from '../model/day.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Playbook } from '../model/playbook.ts';
import { stratumTitle } from '../model/stratum-title.ts';
import type { StratifiedShare } from '../statistics/stratified-share.ts';
import { type CaseSample, caseShare, countCases, type SampledStratum, shareWithin } from './case-sample.ts';
import { namingOutcome } from './naming-outcome.ts';
import { strataOf } from './pathway-strata.ts';
import { present } from './present.ts';
import { type SizingRule, whyNotSized } from './sizing.ts';

export type CaseReviews = Diagnosis['caseReviews'];
type CaseShare = CaseReviews['shares'][number];
type Content = Pick<Playbook, 'pathways' | 'provision' | 'streams'>;

/** A share of `cannot_say` would have itself in its denominator; those cases are the difference of two counts. */
const SHARED_OUTCOMES = IDEAL_OUTCOMES.filter((outcome) => outcome !== 'cannot_say');

/**
 * What reviewers thought could have been, over all reviewed cases, over the strata a pathway is for, and in each stratum.
 * Unknown, with nothing in its lists, where no case was reviewed. `sample` is absent where the area has no such table.
 */
export function caseReviews(
  sample: CaseSample | undefined,
  caseload: readonly Plan[],
  census: Day,
  playbook: Content,
  rule: SizingRule,
): CaseReviews {
  const strata = sample?.strata ?? [];
  const reviewed = strata.flatMap((stratum) => stratum.reviewed);
  const informative = strata.flatMap((stratum) => stratum.informative);
  const days = reviewed.map((row) => row.reviewedOn);
  const reason = sample === undefined ? 'table-missing' : reviewed.length === 0 ? 'nothing-to-count' : undefined;
  return present({
    status: reason === undefined ? ('known' as const) : ('unknown' as const),
    reason,
    caution: playbook.pathways.caution,
    purposive: reviewed.length > 0 && sample?.purposive === true,
    reviewed: reviewed.length,
    informative: informative.length,
    nEffective: caseShare(strata, () => 0)?.nEffective ?? 0,
    firstReviewed: days.length > 0 ? isoDay(Math.min(...days)) : undefined,
    lastReviewed: days.length > 0 ? isoDay(Math.max(...days)) : undefined,
    dissent: reviewed.filter((row) => row.dissent === true).length,
    strata: strata.map((stratum) => stratumResult(stratum, rule)),
    provisionsNotSampled: provisionsNotSampled(strata, caseload, census),
    shares: sample ? shares(sample, playbook) : [],
    divergence: divergence(strata),
  });
}

function stratumResult(stratum: SampledStratum, rule: SizingRule): CaseReviews['strata'][number] {
  return present({
    stratum: stratum.id,
    provision: stratum.provision,
    phase: stratum.phase,
    population: stratum.population,
    reviewed: stratum.reviewed.length,
    informative: stratum.informative.length,
    nEffective: stratum.informative.length,
    weight: stratum.weight,
    sized: whyNotSized(stratum, rule) === undefined,
  });
}

/** Provisions that have open plans on the census day and no reviewed case. */
function provisionsNotSampled(
  strata: readonly SampledStratum[],
  caseload: readonly Plan[],
  census: Day,
): CaseReviews['provisionsNotSampled'] {
  const openPlans = new Map<string, number>();
  for (const plan of caseload) {
    if (!isOpenOn(plan, census)) continue;
    const provision = provisionOn(plan, census);
    openPlans.set(provision, (openPlans.get(provision) ?? 0) + 1);
  }
  const sampled = new Set(strata.map(({ provision }) => provision));
  return PROVISIONS.filter((provision) => openPlans.has(provision) && !sampled.has(provision)).map((provision) => ({
    provision,
    openPlans: openPlans.get(provision)!,
  }));
}

/** Shares of each outcome: overall, over the strata its pathway is for, then in each stratum. */
function shares({ strata, purposive }: CaseSample, playbook: Content): CaseShare[] {
  const children = purposive ? 'reviewed children' : 'children';
  return SHARED_OUTCOMES.flatMap((idealOutcome) => {
    const marks = namingOutcome(idealOutcome);
    const pathway = playbook.pathways.pathways.find(({ id }) => id === idealOutcome);
    const shareAmong = (stratum: string | null, among: string, share: StratifiedShare | undefined): CaseShare[] => {
      if (share === undefined) return [];
      const { n, nEffective, marked: count, value, lower, upper } = share;
      const generalise = nEffective >= playbook.streams.caseReviews.generaliseFrom;
      return [{ idealOutcome, stratum, among, n, nEffective, count, value, lower, upper, generalise }];
    };
    return [
      ...shareAmong(null, `${children} in all sampled strata`, caseShare(strata, marks)),
      ...(pathway
        ? shareAmong('strata', `${children} in the strata it could be for`, caseShare(strataOf(pathway, strata), marks))
        : []),
      ...strata.flatMap((stratum) =>
        shareAmong(
          stratum.id,
          `${children} in ${stratumTitle(playbook.provision, stratum.id)}`,
          shareWithin(stratum, marks),
        ),
      ),
    ];
  });
}

/** How many informative cases parted from their path at each point. Empty where no case says. */
function divergence(strata: readonly SampledStratum[]): CaseReviews['divergence'] {
  const points = DIVERGENCE_POINTS.map((point) => ({
    point,
    count: strata.reduce((sum, stratum) => sum + countCases(stratum, (row) => row.divergencePoint === point), 0),
  }));
  return points.some(({ count }) => count > 0) ? points : [];
}

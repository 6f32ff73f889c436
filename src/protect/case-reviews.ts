import { type Diagnosis, type Figure, isProtected } from '../model/diagnosis.ts';
import type { DisclosureContent } from '../model/playbook.ts';
import { wilson } from '../statistics/intervals.ts';
import { isShown, mapFields, mapShown, PERCENT, protectCount, ratioOf, roundTo, WITHHELD } from './figures.ts';

type CaseReviews = Diagnosis['caseReviews'];
type CaseShare = CaseReviews['shares'][number];
type Stratum = CaseReviews['strata'][number];
type Agreement = NonNullable<CaseReviews['agreement']>[number];

/** What reviewed cases say, as it may leave the building. */
export function protectCaseReviews(reviews: CaseReviews, rules: DisclosureContent): CaseReviews {
  const count = (figure: Figure) => protectCount(figure, rules);
  const { firstReviewed, lastReviewed, ...rest } = reviews;
  const reviewed = count(reviews.reviewed);
  return {
    ...rest,
    reviewed,
    informative: count(reviews.informative),
    nEffective: count(reviews.nEffective),
    dissent: count(reviews.dissent),
    // The days on which a handful of cases were reviewed could point to them.
    ...(firstReviewed === undefined || isProtected(reviewed) ? {} : { firstReviewed }),
    ...(lastReviewed === undefined || isProtected(reviewed) ? {} : { lastReviewed }),
    strata: reviews.strata.map((stratum) => protectStratum(stratum, reviews.purposive, rules)),
    provisionsNotSampled: reviews.provisionsNotSampled.map((row) => ({ ...row, openPlans: count(row.openPlans) })),
    shares: reviews.shares.map((share) => protectShare(share, rules)),
    divergence: reviews.divergence.map((row) => ({ ...row, count: count(row.count) })),
    ...(reviews.agreement && { agreement: reviews.agreement.map((row) => protectAgreement(row, rules)) }),
  };
}

/** A tenth: kappa is made from exact counts, and to one place it gives none of them back. */
const TENTH = 0.1;

/** Agreement: kappa only where the counts behind it are shown. */
function protectAgreement(row: Agreement, rules: DisclosureContent): Agreement {
  const counts = mapFields(row, ['pairs', 'agreed'], (figure) => protectCount(figure, rules));
  const isWithheld = !isShown(counts.pairs) || !isShown(counts.agreed);
  const figures = mapFields(row, ['kappa', 'lower', 'upper'], (figure) =>
    isWithheld ? WITHHELD : mapShown(figure, (value) => roundTo(value, TENTH)),
  );
  return { ...row, ...counts, ...figures };
}

/** A stratum. Its weight is population ÷ reviewed cases and would give either back, so it is worked out again. */
function protectStratum(stratum: Stratum, purposive: boolean, rules: DisclosureContent): Stratum {
  const counts = mapFields(stratum, ['population', 'reviewed', 'informative', 'nEffective'], (figure) =>
    protectCount(figure, rules),
  );
  const weight = ratioOf(counts.population, counts.reviewed);
  return {
    ...stratum,
    ...counts,
    weight: purposive ? stratum.weight : isShown(weight) ? roundTo(weight, 1) : WITHHELD,
  };
}

/** A share of reviewed cases: sized by its protected counts, and with the interval that they allow. */
function protectShare(share: CaseShare, rules: DisclosureContent): CaseShare {
  const counts = mapFields(share, ['n', 'nEffective', 'count'], (figure) => protectCount(figure, rules));
  const resized = factor(resizing(share, counts), share.value);
  if (!isShown(resized) || !isShown(counts.nEffective)) {
    return { ...share, ...counts, value: WITHHELD, lower: WITHHELD, upper: WITHHELD };
  }
  const value = roundTo(Math.min(1, resized), PERCENT);
  const { lower, upper } = wilson(value, counts.nEffective);
  return { ...share, ...counts, value, lower: roundTo(lower, PERCENT), upper: roundTo(upper, PERCENT) };
}

/** How many of how many. */
interface Counted {
  readonly count: Figure;
  readonly n: Figure;
}

/**
 * What an estimate made of reviewed cases is multiplied by, so that it rests on the protected counts and not on the exact
 * ones: a weighted share keeps its weighting and takes its size from what is shown. Withheld where a count behind it is.
 */
export function resizing(exact: Counted, shown: Counted): Figure {
  const [before, after] = [ratioOf(exact.count, exact.n), ratioOf(shown.count, shown.n)];
  if (!isShown(before) || !isShown(after)) return WITHHELD;
  return before === 0 ? 1 : after / before;
}

/** A figure times a factor; withheld where either is. */
export function factor(by: Figure, figure: Figure): Figure {
  return isShown(by) && isShown(figure) ? by * figure : WITHHELD;
}

import type { Row } from '../model/tables/index.ts';
import { effectiveSize, halfWidth } from './precision.ts';

type SampleRow = Row<'sample'>;
type ReviewRow = Pick<Row<'case-reviews'>, 'caseId' | 'stratum' | 'idealOutcome'>;

/** How far the reviews of a stratum have come. */
export interface StratumProgress {
  readonly stratum: string;
  /** Children in the stratum when the sample was drawn. */
  readonly population: number;
  /** Cases drawn, without reserves. */
  readonly drawn: number;
  /** Reviewed cases that were drawn or stood in reserve. */
  readonly reviewed: number;
  /** Reviewed cases of the stratum that were neither. */
  readonly notSampled: number;
  /** Cases drawn that are not reviewed, in the order drawn. */
  readonly missing: readonly string[];
  /** How many are still to be reviewed: a reserve that was reviewed has taken the place of a case that was not. */
  readonly stillToReview: number;
  /** Reserves that are not reviewed, the next one first. */
  readonly reservesLeft: readonly string[];
  /** The most that a share within the stratum may be off by now, 0–1; absent while no case could be judged. */
  readonly halfWidth?: number;
}

/** How far the reviews of a sample have come. */
export interface SampleProgress {
  /** In the order of the sample. */
  readonly strata: readonly StratumProgress[];
  readonly stillToReview: number;
  /** Ids of reviewed cases that are not in the sample, in the order of the reviews. */
  readonly notSampled: readonly string[];
  /** The most that a share over all strata of the sample may be off by now, 0–1. */
  readonly halfWidth?: number;
}

/** Who of a sample is reviewed, who is not yet, who can stand in, and how precise shares are so far. */
export function sampleProgress(sample: readonly SampleRow[], reviews: readonly ReviewRow[]): SampleProgress {
  const drawnFrom = new Map(sample.map(({ caseId, stratum }) => [caseId, stratum]));
  const reviewed = new Set(reviews.map(({ caseId }) => caseId));
  const strata = [...new Set(drawnFrom.values())].map((stratum) => {
    const rows = sample.filter((row) => row.stratum === stratum).sort((a, b) => a.order - b.order);
    const ofStratum = reviews.filter((review) => (drawnFrom.get(review.caseId) ?? review.stratum) === stratum);
    return stratumProgress(rows, ofStratum, reviewed);
  });
  const nEffective = effectiveSize(strata.map(({ size }) => size));
  return {
    strata: strata.map(({ progress }) => progress),
    stillToReview: strata.reduce((sum, { progress }) => sum + progress.stillToReview, 0),
    notSampled: reviews.map(({ caseId }) => caseId).filter((id) => !drawnFrom.has(id)),
    ...(nEffective !== undefined && { halfWidth: halfWidth(nEffective) }),
  };
}

function stratumProgress(rows: readonly SampleRow[], reviews: readonly ReviewRow[], isReviewed: ReadonlySet<string>) {
  const { stratum, population } = rows[0]!;
  const cases = rows.filter(({ reserve }) => reserve !== true);
  const done = rows.filter(({ caseId }) => isReviewed.has(caseId)).length;
  const informative = reviews.filter(({ idealOutcome }) => idealOutcome !== 'cannot_say').length;
  const notReviewed = (row: SampleRow) => !isReviewed.has(row.caseId);
  const progress: StratumProgress = {
    stratum,
    population,
    drawn: cases.length,
    reviewed: done,
    notSampled: reviews.length - done,
    missing: cases.filter(notReviewed).map(({ caseId }) => caseId),
    stillToReview: Math.max(0, cases.length - done),
    reservesLeft: rows.filter((row) => row.reserve === true && notReviewed(row)).map(({ caseId }) => caseId),
    ...(informative > 0 && { halfWidth: halfWidth(informative) }),
  };
  return { progress, size: { population, cases: reviews.length, informative } };
}

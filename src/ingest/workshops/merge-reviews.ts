import { STRATA } from '../../model/codes.ts';
import type { Row } from '../../model/tables/index.ts';
import { maySameReview, saysTheSame } from './review-text.ts';

type Review = Row<'case-reviews'>;

/** A review that a workshop sent, and where it stands. */
export interface SentReview {
  readonly file: string;
  readonly review: Review;
}

/** What becomes of a review that was sent. */
export const FATES = [
  /** New: no review of the case was there. */
  'added',
  /** A second, independent review of a case that has one. */
  'second',
  /** Takes the place of what was there. */
  'replaced',
  /** Was there already, and says the same. */
  'unchanged',
  /** Was there already, of the same day and roles, and says something else: somebody has to say which it is. */
  'differs',
  /** A third review of a case; two are kept. */
  'third',
  /** Sent as a second review of a case that has no first. */
  'no-first',
  /** The case stands in a row of the file that cannot be used. */
  'row-faulty',
] as const;
export type Fate = (typeof FATES)[number];

/** What a person says of a review that differs from the one that is there. */
export type Decision = 'replace' | 'second' | 'leave';

/** The reviews of one table of an area. */
export interface KeptReviews {
  readonly rows: readonly Review[];
  /** Cases in rows that cannot be used. */
  readonly faulty: ReadonlySet<string>;
}

export interface MergeOptions {
  readonly first: KeptReviews;
  readonly second: KeptReviews;
  /** What is to become of a review that may be one that is there, but says something else. */
  readonly decide: (sent: SentReview) => Decision;
  /** All that was sent are second reviews. */
  readonly allSecond: boolean;
}

/** What one table gains: rows to be added in a stable order, and rows to be changed, by the line they stand on. */
export interface TableChange {
  readonly added: readonly Review[];
  readonly changed: readonly { readonly line: number; readonly review: Review }[];
  /** All its reviews afterwards. */
  readonly rows: readonly Review[];
}

export interface Merged {
  readonly first: TableChange;
  readonly second: TableChange;
  /** One for each review sent, in the order sent. */
  readonly fates: readonly { readonly sent: SentReview; readonly fate: Fate }[];
}

/**
 * Lays what workshops sent beside what an area has. Nothing that is there is lost: a case that has a review gets another
 * beside it, or keeps what it has until somebody says that it is to be replaced. Of two new reviews of one case the earlier
 * is the first.
 */
export function mergeReviews(sent: readonly SentReview[], options: MergeOptions): Merged {
  const drafts: Drafts = { first: draftOf(options.first), second: draftOf(options.second) };
  const fates = new Map<SentReview, Fate>();
  const byDay = sent.toSorted((a, b) => a.review.reviewedOn - b.review.reviewedOn);
  for (const each of byDay) fates.set(each, settle(each, drafts, options));
  return {
    first: changeOf(drafts.first),
    second: changeOf(drafts.second),
    fates: sent.map((each) => ({ sent: each, fate: fates.get(each)! })),
  };
}

/** A table as it will be. */
interface Draft {
  readonly faulty: ReadonlySet<string>;
  /** Each case, as it stands or will stand. */
  readonly standing: Map<string, Review>;
  readonly added: Set<string>;
  /** Cases of rows that will be changed, with the line they stand on. */
  readonly changed: Map<string, number>;
}
type Drafts = Readonly<Record<'first' | 'second', Draft>>;

function draftOf({ rows, faulty }: KeptReviews): Draft {
  return { faulty, standing: new Map(rows.map((row) => [row.caseId, row])), added: new Set(), changed: new Map() };
}

function settle(sent: SentReview, { first, second }: Drafts, { decide, allSecond }: MergeOptions): Fate {
  const { review } = sent;
  const { caseId } = review;
  const isSent = (standing: Review | undefined) => standing !== undefined && saysTheSame(standing, review);
  if (isSent(second.standing.get(caseId))) return 'unchanged';
  if (!allSecond && isSent(first.standing.get(caseId))) return 'unchanged';
  for (const draft of allSecond ? [second] : [first, second]) {
    const standing = draft.standing.get(caseId);
    if (!standing || !maySameReview(standing, review)) continue;
    const decision = decide(sent);
    if (decision === 'leave') return 'differs';
    if (decision === 'replace') return replace(draft, standing, review);
  }
  if (!first.standing.has(caseId)) {
    if (first.faulty.has(caseId)) return 'row-faulty';
    return allSecond ? 'no-first' : add(first, review, 'added');
  }
  if (second.faulty.has(caseId)) return 'row-faulty';
  return second.standing.has(caseId) ? 'third' : add(second, review, 'second');
}

function add({ standing, added }: Draft, review: Review, fate: Fate): Fate {
  standing.set(review.caseId, review);
  added.add(review.caseId);
  return fate;
}

/** What is known of the case and not said again stays. */
function replace({ standing, added, changed }: Draft, before: Review, review: Review): Fate {
  const { caseId } = review;
  standing.set(caseId, {
    ...review,
    planId: review.planId ?? before.planId,
    population: review.population ?? before.population,
    age: review.age ?? before.age,
    primaryNeed: review.primaryNeed ?? before.primaryNeed,
    line: before.line,
  });
  if (!added.has(caseId)) changed.set(caseId, before.line);
  return 'replaced';
}

/** Rows that are there keep their order; new ones come after them by stratum and case, whatever order they were sent in. */
function changeOf({ standing, added, changed }: Draft): TableChange {
  const review = (caseId: string) => standing.get(caseId)!;
  return {
    added: [...added].map(review).sort(inStableOrder),
    changed: [...changed].map(([caseId, line]) => ({ line, review: review(caseId) })),
    rows: [...standing.values()],
  };
}

function inStableOrder(a: Review, b: Review): number {
  return STRATA.indexOf(a.stratum) - STRATA.indexOf(b.stratum) || (a.caseId < b.caseId ? -1 : 1);
}

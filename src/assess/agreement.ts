import type { Diagnosis } from '../model/diagnosis.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';
import { cohensKappa, type RatedTwice } from '../statistics/kappa.ts';
import { ideasOf } from './ideas.ts';

export type Agreement = NonNullable<Diagnosis['caseReviews']['agreement']>[number];
type Review = Row<'case-reviews'>;
type Content = Pick<Playbook, 'elements' | 'streams'>;

/** One case as two groups of reviewers saw it. */
interface Twice {
  readonly first: Review;
  readonly second: Review;
}

/**
 * How far two groups of reviewers, each by itself, say the same of a case: of what could have been, of where the path parted
 * (where both say) and of which elements were decisive. For elements a pair agrees where both name the same ones; kappa is
 * over every element, named or not, and its interval allows for the elements of one case hanging together. Two linked
 * elements are one.
 */
export function agreement(
  firsts: readonly Review[],
  seconds: readonly Review[] | undefined,
  { elements, streams }: Content,
): Agreement[] {
  const second = new Map((seconds ?? []).map((row) => [row.caseId, row]));
  const pairs = firsts.flatMap((first): Twice[] => {
    const other = second.get(first.caseId);
    return other ? [{ first, second: other }] : [];
  });
  const parted = pairs.filter(
    ({ first, second: other }) => first.divergencePoint !== undefined && other.divergencePoint !== undefined,
  );
  const ideas = ideasOf(elements);
  const named = (review: Review) =>
    ideas.map((idea) => idea.elements.some((element) => review.decisive?.includes(element) === true));
  const reason = seconds === undefined ? ('table-missing' as const) : ('nothing-to-count' as const);
  const enough = streams.caseReviews.generaliseFrom;

  const about = (what: Agreement['about'], of: readonly Twice[], ratings: readonly RatedTwice[], agreed: number) => {
    const counts = { pairs: of.length, agreed };
    const unknown = { about: what, status: 'unknown' as const };
    if (of.length === 0) return { ...unknown, reason, ...counts };
    const kappa = cohensKappa(ratings);
    if (!kappa) return { ...unknown, reason: 'no-variation' as const, ...counts };
    const generalise = of.length >= enough;
    return { about: what, status: 'known' as const, ...counts, kappa: kappa.value, ...kappa.interval, generalise };
  };
  const single = (what: Agreement['about'], of: readonly Twice[], said: (review: Review) => string | undefined) => {
    const ratings = of.map(({ first, second: other }) => ({ first: said(first) ?? '', second: said(other) ?? '' }));
    return about(what, of, ratings, ratings.filter((rating) => rating.first === rating.second).length);
  };
  const namings = pairs.map((pair) => ({ pair, first: named(pair.first), second: named(pair.second) }));
  return [
    single('ideal_outcome', pairs, ({ idealOutcome }) => idealOutcome),
    single('divergence_point', parted, ({ divergencePoint }) => divergencePoint),
    about(
      'decisive',
      pairs,
      namings.flatMap(({ pair, first, second: other }) =>
        first.map((is, index) => ({ first: String(is), second: String(other[index]), cluster: pair.first.caseId })),
      ),
      namings.filter(({ first, second: other }) => first.every((is, index) => is === other[index])).length,
    ),
  ];
}

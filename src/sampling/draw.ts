import type { Plan } from '../model/caseload.ts';
import type { FrameStratum } from '../model/frame.ts';
import { uniformSource } from '../statistics/draws.ts';
import { shuffled } from '../statistics/shuffled.ts';
import { subSeed } from '../statistics/sub-seed.ts';

/** A plan that was drawn. */
export interface DrawnCase {
  readonly plan: Plan;
  readonly stratum: string;
  /** Children in the stratum. */
  readonly population: number;
  /** Its turn within the stratum, from 1; reserves come after the cases. */
  readonly order: number;
  readonly reserve: boolean;
}

/** How many reserves: a share of a stratum's cases, rounded up, or so many in each stratum. */
export type ReserveRule =
  | { readonly by: 'share'; readonly share: number }
  | { readonly by: 'stratum'; readonly cases: number };

/** The reserves of a stratum; never more than the children left in it. */
export function reservesFor(rule: ReserveRule, cases: number, population: number): number {
  // A product such as 0.07 × 100 is a hair above 7, and must not move on to 8.
  const wanted = rule.by === 'share' ? Math.max(0, Math.ceil(rule.share * cases - 1e-9)) : rule.cases;
  return Math.min(wanted, population - cases);
}

/**
 * Draws the cases of each stratum, and reserves after them.
 *
 * The same seed draws the same plans whatever the order they come in, for each stratum by itself: what is in one changes
 * nothing in another. More cases are drawn on from fewer, so a larger sample holds the smaller one.
 *
 * @param sizes the cases of each stratum, in the order of the strata
 */
export function draw(
  strata: readonly FrameStratum[],
  sizes: readonly number[],
  reserve: ReserveRule,
  seed: number,
): DrawnCase[] {
  return strata.flatMap(({ id, plans }, index) => {
    const cases = sizes[index]!;
    const population = plans.length;
    const inOrder = [...plans].sort((a, b) => (a.row.planId < b.row.planId ? -1 : 1));
    const drawn = shuffled(uniformSource(subSeed(seed, `sample/${id}`)), inOrder);
    return drawn.slice(0, cases + reservesFor(reserve, cases, population)).map((plan, turn) => ({
      plan,
      stratum: id,
      population,
      order: turn + 1,
      reserve: turn >= cases,
    }));
  });
}

import { wilson } from '../statistics/intervals.ts';
import { stratifiedShare } from '../statistics/stratified-share.ts';

/** How many cases of how many children. */
export interface StratumSize {
  readonly population: number;
  readonly cases: number;
  /** Those of which reviewers could say; all of them unless it is said. */
  readonly informative?: number;
}

/**
 * Half the width of the 95% interval of a share of one half, where it is widest: the most that a share of so many cases
 * may be off by. Wilson's interval, 0–1; the size may be a Kish effective size.
 */
export function halfWidth(cases: number): number {
  const { lower, upper } = wilson(0.5, cases);
  return (upper - lower) / 2;
}

/** The fewest cases with which no share is off by more than this. `within` is a share, 0–1, and more than nought. */
export function casesWithin(within: number): number {
  if (!(within > 0)) throw new RangeError('no number of cases is exact');
  let cases = 1;
  while (halfWidth(cases) > within) cases += 1;
  return cases;
}

/**
 * Kish's effective size of all the cases together, where a case stands for population ÷ cases of its stratum: the fewer,
 * the more unequal that is. Undefined without a case.
 */
export function effectiveSize(sizes: readonly StratumSize[]): number | undefined {
  const tallies = sizes.map(({ population, cases, informative = cases }) => ({
    weight: population / cases,
    n: informative,
    marked: 0,
  }));
  return stratifiedShare(tallies)?.nEffective;
}

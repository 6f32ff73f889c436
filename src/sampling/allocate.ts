import { casesWithin } from './precision.ts';

/** How a sample is sized: by its cases in all, by the cases of each stratum, or by how precise a stratum is to be. */
export type Wanted =
  | { readonly by: 'total'; readonly cases: number }
  | { readonly by: 'stratum'; readonly cases: number }
  /** The most that a share within a stratum may be off by, 0–1. */
  | { readonly by: 'precision'; readonly within: number };

/** The fewest cases in all that give every stratum its minimum, or all its children where it has fewer. */
export function leastTotal(populations: readonly number[], minimum: number): number {
  return populations.reduce((sum, population) => sum + Math.min(minimum, population), 0);
}

/**
 * The cases of each stratum, in the order of the populations; never more than its children.
 *
 * A total is shared out in proportion to the populations by Webster's method, over the minimum that every stratum has: the
 * next case goes to the stratum with the most children for each half-case more than it has. So the sizes add up to the
 * total, and a larger total takes no case from any stratum. A total beyond all children takes all of them.
 *
 * Errors: `RangeError` where a total is less than the minimum of all strata.
 */
export function allocate(populations: readonly number[], wanted: Wanted, minimum: number): readonly number[] {
  if (wanted.by === 'total') return shareOut(populations, wanted.cases, minimum);
  const cases = casesOfEach(wanted);
  return populations.map((population) => Math.min(cases, population));
}

/** The cases that are wanted of each stratum. */
export function casesOfEach(wanted: Exclude<Wanted, { by: 'total' }>): number {
  return wanted.by === 'stratum' ? wanted.cases : casesWithin(wanted.within);
}

function shareOut(populations: readonly number[], total: number, minimum: number): number[] {
  const sizes = populations.map((population) => Math.min(minimum, population));
  const least = leastTotal(populations, minimum);
  const all = populations.reduce((sum, population) => sum + population, 0);
  if (total < least) throw new RangeError(`${total} cases are fewer than the ${least} of the minimum`);
  for (let given = least; given < Math.min(total, all); given++) {
    const next = nextStratum(populations, sizes);
    sizes[next] = sizes[next]! + 1;
  }
  return sizes;
}

/** The first of the strata with the largest claim among those that have a child left. */
function nextStratum(populations: readonly number[], sizes: readonly number[]): number {
  const claims = populations.map((population, index) => {
    const size = sizes[index]!;
    return size < population ? population / (size + 0.5) : 0;
  });
  return claims.indexOf(Math.max(...claims));
}

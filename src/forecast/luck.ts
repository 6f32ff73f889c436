import { binomialQuantile, poissonQuantile } from '../statistics/counts.ts';
import { coarseSource, type Uniform } from '../statistics/draws.ts';
import { PLACES } from './states.ts';
import type { Luck } from './year.ts';

const SEEDS = 2 ** 32;

/** Chance itself. Every question takes one number of the source, whatever is asked. */
export function drawnLuck(source: Uniform): Luck {
  return {
    of: (n, chance) => {
      const uniform = source();
      return n > 0 ? binomialQuantile(uniform, n, chance) : 0;
    },
    around: (mean) => {
      const uniform = source();
      return mean > 0 ? poissonQuantile(uniform, mean) : 0;
    },
    divide: (n, shares, row, into, at) => {
      const seed = Math.floor(source() * SEEDS);
      if (n > 0) divided(n, shares, row, into, at, coarseSource(seed));
    },
  };
}

/** A multinomial draw, place by place: each takes its part of those that are left. */
function divided(n: number, shares: Float64Array, row: number, into: Float64Array, at: number, source: Uniform): void {
  let left = n;
  let share = 1;
  let last = 0;
  for (let place = 0; place < PLACES; place++) {
    const own = shares[row + place]!;
    if (own <= 0) continue;
    last = place;
    if (left === 0) break;
    const uniform = source();
    const count = own < share ? binomialQuantile(uniform, left, own / share) : left;
    into[at + place]! += count;
    left -= count;
    share -= own;
  }
  // Shares add to 1 but for rounding, so that somebody may be left.
  into[at + last]! += left;
}

/** What is to be expected, without chance. */
export const EXPECTED: Luck = {
  of: (n, chance) => n * chance,
  around: (mean) => mean,
  divide: (n, shares, row, into, at) => {
    if (n > 0) for (let place = 0; place < PLACES; place++) into[at + place]! += n * shares[row + place]!;
  },
};

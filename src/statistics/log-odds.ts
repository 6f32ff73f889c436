/** A chance, 0–1, from its log-odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log-odds of a chance strictly between 0 and 1. */
export function logOddsOf(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** How far all log-odds of some cells together are shifted, and the variance with which a count can tell. */
export interface Shift {
  readonly value: number;
  readonly variance: number;
}

/** Log-odds of a thing happening to each of `n` in a cell. */
export interface Trial {
  readonly logOdds: number;
  readonly n: number;
}

const FURTHEST = 4;

/**
 * The shift of all log-odds under which `count` is what is to be expected: the maximum of the likelihood of a logistic model
 * with known offsets, by bisection, so that it is found for any count; no shift is further than ±4. The variance is the
 * inverse of the information at the shift; where nothing could have happened differently it is infinite.
 * Source: McCullagh and Nelder (1989), section 4.4.
 */
export function shiftFor(trials: readonly Trial[], count: number): Shift {
  const n = trials.reduce((sum, trial) => sum + trial.n, 0);
  // Half a case from none and from all: neither says that the chance is 0 or 1.
  const telling = Math.max(0.5, Math.min(n - 0.5, count));
  let low = -FURTHEST;
  let high = FURTHEST;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (expectedAt(trials, middle) < telling) low = middle;
    else high = middle;
  }
  const value = (low + high) / 2;
  const information = trials.reduce((sum, { logOdds, n }) => {
    const chance = chanceOf(logOdds + value);
    return sum + n * chance * (1 - chance);
  }, 0);
  return { value, variance: 1 / information };
}

function expectedAt(trials: readonly Trial[], shift: number): number {
  return trials.reduce((sum, { logOdds, n }) => sum + n * chanceOf(logOdds + shift), 0);
}

import jstat from 'jstat';

const { gammaln } = jstat.jStat;

/** Counts of one kind of thing by category, and the shares they are shrunk towards. */
export interface Row {
  readonly counts: ArrayLike<number>;
  /** Shares of the categories; a category with a share of 0 has no counts. */
  readonly towards: ArrayLike<number>;
}

/** Strengths that are tried: how many observations the shares that rows are shrunk towards are worth. */
const STRENGTHS: readonly number[] = Array.from({ length: 31 }, (_, index) => 2 ** (index / 2 - 2));

/** At the top of the scale rows do not differ from each other by more than chance. */
export const FULL_STRENGTH = STRENGTHS.at(-1)!;

/**
 * How strongly rows of counts should be shrunk towards their common shares, as a number of observations: the strength under
 * which the rows are most probable, each a multinomial draw whose shares are a Dirichlet draw around the common ones. Two
 * categories make it the beta-binomial. Rows alike but for chance give full strength; rows that differ give little.
 * Source: empirical Bayes by marginal likelihood; Carlin and Louis (2000), chapter 3; the Dirichlet-multinomial is in
 * Mosimann (1962).
 */
export function shrinkageStrength(rows: readonly Row[]): number {
  const telling = rows.filter(({ counts }) => sumOf(counts) > 1);
  let best = FULL_STRENGTH;
  let highest = Number.NEGATIVE_INFINITY;
  for (const strength of STRENGTHS) {
    const likelihood = telling.reduce((sum, row) => sum + logLikelihood(row, strength), 0);
    // A difference in the last places is none; of equals the stronger stands.
    if (likelihood >= highest - 1e-9) {
      best = strength;
      highest = Math.max(highest, likelihood);
    }
  }
  return best;
}

/** Of `n` observations that share whatever their row has of its own, how many they are worth about the common shares. */
export function effectiveCount(n: number, strength: number): number {
  return (n * (strength + 1)) / (n + strength);
}

function logLikelihood({ counts, towards }: Row, strength: number): number {
  let sum = gammaln(strength) - gammaln(strength + sumOf(counts));
  for (let k = 0; k < counts.length; k++) {
    const prior = strength * towards[k]!;
    if (prior > 0 && counts[k]! > 0) sum += gammaln(prior + counts[k]!) - gammaln(prior);
  }
  return sum;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum;
}

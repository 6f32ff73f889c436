import jstat from 'jstat';

const { chisquare, studentt } = jstat.jStat;

/** 97.5th percentile of the standard normal: every interval here is a 95% one. */
export const Z = 1.959964;
const TAIL = 0.025;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score interval of a share.
 *
 * Shape: `value` 0–1 and the sample size behind it, which may be a Kish effective size and so not whole.
 * Source: Wilson (1927); as in Newcombe (1998), method 3, with z = 1.959964.
 */
export function wilson(value: number, n: number): Interval {
  if (!(n > 0)) throw new RangeError('a Wilson interval needs a sample');
  const z2 = Z * Z;
  const centre = value + z2 / (2 * n);
  const half = Z * Math.sqrt((value * (1 - value)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    lower: value === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: value === 1 ? 1 : Math.min(1, (centre + half) / scale),
  };
}

/**
 * Exact (Garwood) interval of a Poisson count.
 * Source: Garwood (1936), by the chi-squared quantile.
 */
export function poissonExact(count: number): Interval {
  return {
    lower: count === 0 ? 0 : chisquare.inv(TAIL, 2 * count) / 2,
    upper: chisquare.inv(1 - TAIL, 2 * count + 2) / 2,
  };
}

/** Mean, sample variance (n − 1) and size of some values. Variance is undefined for a single value. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number | undefined;
}

/** Moments of at least one value. */
export function moments(values: readonly number[]): Moments {
  const n = values.length;
  if (n === 0) throw new RangeError('moments need a value');
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : undefined };
}

/** Student's t interval of a mean; undefined for a single value. Source: Student (1908). */
export function meanInterval({ n, mean, variance }: Moments): Interval | undefined {
  if (variance === undefined) return undefined;
  const half = studentt.inv(1 - TAIL, n - 1) * Math.sqrt(variance / n);
  return { lower: mean - half, upper: mean + half };
}

/**
 * Welch's interval of the difference between two means, first less second; undefined where either is a single value.
 * Source: Welch (1947), degrees of freedom by Welch–Satterthwaite.
 */
export function welch(first: Moments, second: Moments): Interval | undefined {
  if (first.variance === undefined || second.variance === undefined) return undefined;
  const a = first.variance / first.n;
  const b = second.variance / second.n;
  const difference = first.mean - second.mean;
  if (a + b === 0) return { lower: difference, upper: difference };
  const freedom = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const half = studentt.inv(1 - TAIL, freedom) * Math.sqrt(a + b);
  return { lower: difference - half, upper: difference + half };
}

import jstat from 'jstat';

const { gammaln } = jstat.jStat;

/**
 * Counts by inversion: one uniform number gives one count, and a larger number never gives a smaller count. Two runs that
 * share their uniform numbers so differ by what was changed between them and by nothing else.
 */

/** Above this mean the search begins ten standard deviations below it, where less is left out than a double can hold. */
const LARGE_MEAN = 100;
const DEVIATIONS = 10;

/**
 * The least count with at least a probability at or below it in Binomial(n, p): n whole, p within 0–1.
 * Source: Kachitvichyanukul and Schmeiser (1988), algorithm BINV.
 */
export function binomialQuantile(probability: number, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  return p > 0.5 ? n - searched(1 - probability, n, 1 - p) : searched(probability, n, p);
}

function searched(probability: number, n: number, p: number): number {
  const mean = n * p;
  const odds = p / (1 - p);
  const next = (n + 1) * odds;
  let count = startOf(mean, Math.sqrt(mean * (1 - p)));
  let here = Math.exp(
    n * Math.log1p(-p) +
      (count === 0 ? 0 : count * Math.log(odds) + gammaln(n + 1) - gammaln(count + 1) - gammaln(n - count + 1)),
  );
  let left = probability;
  while (left > here && count < n) {
    left -= here;
    count += 1;
    here *= next / count - odds;
  }
  return count;
}

/** The same in a Poisson distribution. */
export function poissonQuantile(probability: number, mean: number): number {
  if (mean <= 0) return 0;
  const deviation = Math.sqrt(mean);
  // What is left of a probability near 1 may be less than the last place of a double.
  const most = mean + 2 * DEVIATIONS * deviation + 40;
  let count = startOf(mean, deviation);
  let here = Math.exp(-mean + (count === 0 ? 0 : count * Math.log(mean) - gammaln(count + 1)));
  let left = probability;
  while (left > here && count < most) {
    left -= here;
    count += 1;
    here *= mean / count;
  }
  return count;
}

function startOf(mean: number, deviation: number): number {
  return mean > LARGE_MEAN ? Math.max(0, Math.floor(mean - DEVIATIONS * deviation)) : 0;
}

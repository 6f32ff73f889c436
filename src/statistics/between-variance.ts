/** Something counted once: how far it was from what was to be expected, and the variance of the count. */
export interface Deviation {
  readonly observed: number;
  readonly expected: number;
  /** Variance of the count by chance alone, more than 0. */
  readonly variance: number;
}

/**
 * The variance of log-odds between counts beyond what chance explains, never below 0: Q less its degrees of freedom over the
 * weight left. `fitted` is how many parameters the expected counts were fitted with. Undefined where nothing is left to tell.
 * Source: DerSimonian and Laird (1986).
 */
export function varianceBetween(deviations: readonly Deviation[], fitted: number): number | undefined {
  const freedom = deviations.length - fitted;
  if (freedom <= 0) return undefined;
  let q = 0;
  let weight = 0;
  let squares = 0;
  for (const { observed, expected, variance } of deviations) {
    q += (observed - expected) ** 2 / variance;
    weight += variance;
    squares += variance ** 2;
  }
  const left = (weight - squares / weight) * (freedom / Math.max(1, deviations.length - 1));
  return left > 0 ? Math.max(0, (q - freedom) / left) : undefined;
}

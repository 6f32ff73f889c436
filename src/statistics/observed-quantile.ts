/**
 * A quantile that is one of the values: the least with at least that share of the values at or below it (Hyndman and Fan
 * type 1). For ranks, between two of which there is nothing. Needs at least one value, sorted.
 */
export function observedQuantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs a value');
  // A share such as (1 − 0.9) ÷ 2 is a hair off 0.05, and must not move on to the next value.
  const position = Math.ceil(sorted.length * probability - 1e-9);
  return sorted[Math.min(sorted.length, Math.max(1, position)) - 1]!;
}

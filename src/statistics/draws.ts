import { randomBeta, randomNormal } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of uniform numbers, 0 ≤ u < 1. The same seed gives the same numbers on every machine. */
export type Uniform = () => number;

/** A source for a seed, any whole number. */
export function uniformSource(seed: number): Uniform {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** The same in steps of 2⁻³², twice as fast: enough for a number that is only turned into a count. */
export function coarseSource(seed: number): Uniform {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/**
 * Draws a share from its Jeffreys posterior, Beta(k + ½, n − k + ½), with k = share × n. The size may be a Kish
 * effective size and so not whole. Source: Brown, Cai and DasGupta (2001).
 */
export function shareDraws(source: Uniform, value: number, n: number): () => number {
  return randomBeta.source(source)(value * n + 0.5, (1 - value) * n + 0.5);
}

/** Draws from a normal distribution. */
export function normalDraws(source: Uniform, mean: number, standardError: number): () => number {
  return randomNormal.source(source)(mean, standardError);
}

/** A quantile of sorted values by linear interpolation (Hyndman and Fan type 7). Needs at least one value. */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs a value');
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

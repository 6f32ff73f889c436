import { normalDraws, type Uniform } from './draws.ts';

/** Draws from Gamma(shape, 1), the shape given anew each time; a shape of 0 gives 0. */
export type GammaDraw = (shape: number) => number;

/**
 * Gamma draws from a source. d3-random makes a generator for each shape, which is too slow where every draw has a shape of its
 * own. Source: Marsaglia and Tsang (2000); for shapes below 1 their section 6.
 */
export function gammaDraws(source: Uniform): GammaDraw {
  const normal = normalDraws(source, 0, 1);
  const atLeastOne = (shape: number): number => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const square = x * x;
      const u = 1 - source();
      if (u < 1 - 0.0331 * square * square || Math.log(u) < square / 2 + d * (1 - v + Math.log(v))) return d * v;
    }
  };
  return (shape) => {
    if (shape >= 1) return atLeastOne(shape);
    return shape > 0 ? atLeastOne(shape + 1) * (1 - source()) ** (1 / shape) : 0;
  };
}

const FURTHEST = 30;

/**
 * The log-odds of a draw from Beta(yes, no): the difference of the logarithms of two gamma draws. Never beyond ±30, where a
 * share differs from 0 or 1 by less than one in ten million million.
 */
export function betaLogOdds(gamma: GammaDraw, yes: number, no: number): number {
  const odds = Math.log(gamma(yes)) - Math.log(gamma(no));
  if (Number.isNaN(odds)) return yes > no ? FURTHEST : -FURTHEST;
  return Math.max(-FURTHEST, Math.min(FURTHEST, odds));
}

/**
 * A draw from a Dirichlet distribution with the weights of `length` places from `offset` on, written to the same places of
 * `into`. Where every weight is 0 all shares are 0.
 */
export function dirichletInto(
  gamma: GammaDraw,
  weights: Float64Array,
  into: Float64Array,
  offset = 0,
  length = weights.length,
): void {
  let total = 0;
  for (let i = offset; i < offset + length; i++) {
    const drawn = weights[i]! > 0 ? gamma(weights[i]!) : 0;
    into[i] = drawn;
    total += drawn;
  }
  if (total === 0) return;
  for (let i = offset; i < offset + length; i++) into[i]! /= total;
}

import type { Uniform } from './draws.ts';

/**
 * The level of something measured once a year, on a scale on which changes add: it drifts, it takes steps, and each year's
 * measure strays from it. How much it steps and strays is not known and is weighed over a grid; level and drift given those
 * are normal and exact, by the Kalman filter. Source: Harvey (1989), sections 2.3 and 3.4; Durbin and Koopman (2012),
 * chapter 2.
 */

/** A year's measure and the variance with which it could be counted; undefined where the year says nothing. */
export type Measure = { readonly value: number; readonly variance: number } | undefined;

/** What is thought before the measures are seen. */
export interface Belief {
  /** The drift a year: mean and standard deviation. */
  readonly drift: { readonly mean: number; readonly sd: number };
  /** Steps of the level from year to year: the probability that there are none, and their usual size if there are. */
  readonly steps: Spread;
  /** Straying of single years from the level, the same. */
  readonly straying: Spread;
}

export interface Spread {
  readonly none: number;
  readonly usual: number;
}

/** One size of steps and straying, how probable it is, and level and drift in the last year under it. */
interface Component {
  readonly weight: number;
  readonly step: number;
  readonly stray: number;
  readonly state: State;
}

interface State {
  readonly level: number;
  readonly drift: number;
  readonly varLevel: number;
  readonly covariance: number;
  readonly varDrift: number;
}

/** What the measures say of the level after the last year. */
export interface Level {
  readonly components: readonly Component[];
}

/** Multiples of the usual size that are tried. */
const MULTIPLES = [0.25, 0.5, 1, 1.75, 3, 5];

/** The level after a series of yearly measures, of which at least one says something. */
export function levelAfter(series: readonly Measure[], belief: Belief): Level {
  const found = sizes(belief.steps).flatMap((step) =>
    sizes(belief.straying).map((stray) => {
      const { state, logLikelihood } = filtered(series, belief.drift, step.size, stray.size);
      return {
        logWeight: Math.log(step.prior * stray.prior) + logLikelihood,
        step: step.size,
        stray: stray.size,
        state,
      };
    }),
  );
  const highest = Math.max(...found.map(({ logWeight }) => logWeight));
  const total = found.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - highest), 0);
  return {
    components: found.map(({ logWeight, ...rest }) => ({ ...rest, weight: Math.exp(logWeight - highest) / total })),
  };
}

/** The sizes that are tried, each with its prior probability: an exponential density over the multiples, and none. */
function sizes({ none, usual }: Spread): { size: number; prior: number }[] {
  const tried = MULTIPLES.map((multiple, index) => {
    const width = (MULTIPLES[index + 1] ?? 2 * multiple) - (MULTIPLES[index - 1] ?? 0);
    return { size: multiple * usual, prior: width * Math.exp(-multiple) };
  });
  const total = tried.reduce((sum, { prior }) => sum + prior, 0);
  const some = tried.map(({ size, prior }) => ({ size, prior: ((1 - none) * prior) / total }));
  return [{ size: 0, prior: none }, ...some].filter(({ prior }) => prior > 0);
}

/** The first measure that says something sets the level; the likelihood is that of the others, given it. */
function filtered(series: readonly Measure[], drift: Belief['drift'], step: number, stray: number) {
  let state: State | undefined;
  let logLikelihood = 0;
  for (const measure of series) {
    const ahead = state && aYearOn(state, step);
    if (measure === undefined || ahead === undefined) {
      state = ahead ?? (measure && beginning(measure, drift, stray));
      continue;
    }
    const variance = ahead.varLevel + measure.variance + stray ** 2;
    const surprise = measure.value - ahead.level;
    logLikelihood -= (Math.log(variance) + surprise ** 2 / variance) / 2;
    state = corrected(ahead, surprise, variance);
  }
  if (state === undefined) throw new RangeError('a level needs a measure');
  return { state, logLikelihood };
}

function beginning({ value, variance }: NonNullable<Measure>, { mean, sd }: Belief['drift'], stray: number): State {
  return { level: value, drift: mean, varLevel: variance + stray ** 2, covariance: 0, varDrift: sd ** 2 };
}

function aYearOn({ level, drift, varLevel, covariance, varDrift }: State, step: number): State {
  return {
    level: level + drift,
    drift,
    varLevel: varLevel + 2 * covariance + varDrift + step ** 2,
    covariance: covariance + varDrift,
    varDrift,
  };
}

function corrected(state: State, surprise: number, variance: number): State {
  const ofLevel = state.varLevel / variance;
  const ofDrift = state.covariance / variance;
  return {
    level: state.level + ofLevel * surprise,
    drift: state.drift + ofDrift * surprise,
    varLevel: state.varLevel * (1 - ofLevel),
    covariance: state.covariance * (1 - ofLevel),
    varDrift: Math.max(0, state.varDrift - ofDrift * state.covariance),
  };
}

/**
 * Draws the level in the last year, then what will be measured in each of the years to come, but for the chance in counting:
 * a size of steps and straying, a level and a drift, then a step and a stray for every year.
 */
export function drawnPath({ components }: Level, years: number, source: Uniform, normal: () => number): Float64Array {
  const { step, stray, state } = drawnComponent(components, source());
  const first = normal();
  const second = normal();
  const sdLevel = Math.sqrt(state.varLevel);
  const onLevel = sdLevel > 0 ? state.covariance / sdLevel : 0;
  const drift = state.drift + onLevel * first + Math.sqrt(Math.max(0, state.varDrift - onLevel ** 2)) * second;
  let level = state.level + sdLevel * first;
  return Float64Array.from({ length: years + 1 }, (_, year) => {
    if (year === 0) return level;
    level += drift + step * normal();
    return level + stray * normal();
  });
}

/** The same to be expected: level and drift at their means, no steps and no straying. */
export function meanPath(level: Level, years: number): Float64Array {
  const start = meanOf(level, ({ level }) => level);
  const { mean } = driftOf(level);
  return Float64Array.from({ length: years + 1 }, (_, year) => start + mean * year);
}

/** The drift a year: its mean and standard deviation. */
export function driftOf(level: Level): { mean: number; sd: number } {
  const mean = meanOf(level, ({ drift }) => drift);
  const square = meanOf(level, ({ drift, varDrift }) => varDrift + (drift - mean) ** 2);
  return { mean, sd: Math.sqrt(square) };
}

/** The standard deviation of the level in the last year. */
export function spreadOf(level: Level): number {
  const mean = meanOf(level, ({ level }) => level);
  return Math.sqrt(meanOf(level, ({ level, varLevel }) => varLevel + (level - mean) ** 2));
}

/** The same, its level and drift moved. */
export function movedBy({ components }: Level, level: number, drift: number): Level {
  return {
    components: components.map(({ state, ...rest }) => ({
      ...rest,
      state: { ...state, level: state.level + level, drift: state.drift + drift },
    })),
  };
}

function meanOf({ components }: Level, of: (state: State) => number): number {
  return components.reduce((sum, { weight, state }) => sum + weight * of(state), 0);
}

function drawnComponent(components: readonly Component[], uniform: number): Component {
  let left = uniform;
  for (const component of components) {
    left -= component.weight;
    if (left < 0) return component;
  }
  return components.at(-1)!;
}

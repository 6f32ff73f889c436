import { normalDraws, type Uniform } from '../statistics/draws.ts';
import { type GammaDraw, gammaDraws } from '../statistics/gamma.ts';
import { drawnPath, type Level, meanPath } from '../statistics/level-with-drift.ts';
import { type Chances, drawChances } from './chances.ts';
import { drawDestinations, meanDestinations } from './destinations.ts';
import { type DrawnShares, drawShares, drawYearShares, type Inflow, meanShares, roomForShares } from './inflow.ts';
import type { CohortModel } from './model.ts';
import { CELLS, GROUPS, PLACES } from './states.ts';

/** One draw of everything that the model does not know for certain; in every list of years the last census is year 0. */
export interface Parameters {
  readonly starts: InflowParameters;
  readonly arrivals: InflowParameters;
  readonly ceases: ChanceParameters;
  readonly leaving: ChanceParameters;
  readonly destinations: Float64Array;
}

export interface InflowParameters {
  /** The logarithm of how many come in a year; undefined where none ever did. */
  path: Float64Array | undefined;
  /** The shares of each year to come. */
  readonly shares: readonly DrawnShares[];
}

export interface ChanceParameters {
  readonly logOdds: Float64Array;
  /** By factor, how far the log-odds are shifted in each year. */
  paths: readonly Float64Array[];
  /** By year to come, how far they are shifted in each group of ages and place. */
  readonly strays: readonly Float64Array[];
}

const GROUP_PLACES = GROUPS.length * PLACES;

function roomFor(years: number): Parameters {
  const inflow = (): InflowParameters => ({ path: undefined, shares: Array.from({ length: years }, roomForShares) });
  const chance = (): ChanceParameters => ({
    logOdds: new Float64Array(CELLS),
    paths: [],
    strays: Array.from({ length: years }, () => new Float64Array(GROUP_PLACES)),
  });
  return {
    starts: inflow(),
    arrivals: inflow(),
    ceases: chance(),
    leaving: chance(),
    destinations: new Float64Array(GROUP_PLACES * PLACES),
  };
}

/** Gives a new draw each time it is called, in the same room: use one before asking for the next. */
export function parameterDraws(model: CohortModel, years: number, source: Uniform): () => Parameters {
  const gamma = gammaDraws(source);
  const normal = normalDraws(source, 0, 1);
  const room = roomFor(years);
  const common = roomForShares();
  const path = (level: Level) => drawnPath(level, years, source, normal);
  meanDestinations(model.destinations, room.destinations);
  return () => {
    drawInflow(model.starts, room.starts, common, gamma, path);
    drawInflow(model.arrivals, room.arrivals, common, gamma, path);
    drawChance(model.ceases, room.ceases, gamma, normal, path);
    drawChance(model.leaving, room.leaving, gamma, normal, path);
    drawDestinations(model.destinations, gamma, room.destinations);
    return room;
  };
}

function drawInflow(
  inflow: Inflow,
  into: InflowParameters,
  common: DrawnShares,
  gamma: GammaDraw,
  path: (level: Level) => Float64Array,
): void {
  into.path = inflow.level && path(inflow.level);
  if (into.path === undefined) return;
  drawShares(inflow, gamma, common);
  for (const year of into.shares) drawYearShares(inflow, gamma, common, year);
}

function drawChance(
  chances: Chances,
  into: ChanceParameters,
  gamma: GammaDraw,
  normal: () => number,
  path: (level: Level) => Float64Array,
): void {
  drawChances(chances, gamma, into.logOdds);
  into.paths = chances.levels.map(path);
  if (chances.between === 0) return;
  for (const year of into.strays) {
    for (const index of chances.seen) year[index] = chances.between * normal();
  }
}

/** What is to be expected of everything that the model does not know for certain. */
export function meanParameters(model: CohortModel, years: number): Parameters {
  const room = roomFor(years);
  for (const [inflow, into] of [
    [model.starts, room.starts],
    [model.arrivals, room.arrivals],
  ] as const) {
    into.path = inflow.level && meanPath(inflow.level, years);
    for (const year of into.shares) meanShares(inflow, year);
  }
  for (const [chances, into] of [
    [model.ceases, room.ceases],
    [model.leaving, room.leaving],
  ] as const) {
    into.logOdds.set(chances.logOdds);
    into.paths = chances.levels.map((level) => meanPath(level, years));
  }
  meanDestinations(model.destinations, room.destinations);
  return room;
}

import { betaLogOdds, type GammaDraw } from '../statistics/gamma.ts';
import { type Belief, type Level, levelAfter, type Measure } from '../statistics/level-with-drift.ts';
import { chanceOf, logOddsOf, shiftFor } from '../statistics/log-odds.ts';
import { effectiveCount, shrinkageStrength } from '../statistics/strength.ts';
import { AGES, CELLS, cellOf, GROUP_OF_AGE, GROUPS, PLACES } from './states.ts';
import { exposedCells, groupOfCell, variationBetween } from './variation.ts';

/** How often something happened in a year, by cell, and to how many it could have. */
export interface Events {
  readonly happened: Float64Array;
  readonly exposed: Float64Array;
}

/** What a group of ages has in common. */
interface GroupChance {
  /** Of all exposed: how often, and how often not, with half of each added. */
  readonly yes: number;
  readonly no: number;
  /** Strength with which a place is shrunk towards the group, and an age towards its place. */
  readonly ofPlaces: number;
  readonly ofAges: number;
  /** By place: how often in how many, as far as ages tell of what they share. */
  readonly happened: Float64Array;
  readonly exposed: Float64Array;
}

/**
 * The chance a year that something happens, by age and place: ages shrunk towards their place within the group of ages,
 * places towards the group; what all cells of a factor share moves from year to year.
 */
export interface Chances {
  readonly happened: Float64Array;
  readonly exposed: Float64Array;
  readonly groups: readonly GroupChance[];
  /** The shrunk log-odds of each cell. */
  readonly logOdds: Float64Array;
  /** The level that each factor's log-odds shift to and fro on, by the number of the factor. */
  readonly levels: readonly Level[];
  readonly factorOfGroup: readonly number[];
  /** Standard deviation of log-odds between groups, places and years beyond chance and the factors. */
  readonly between: number;
  /** Groups and places that anybody has been in, by their number: a row of places for each group. */
  readonly seen: readonly number[];
}

export interface ChanceSettings {
  /** Years that rates are taken from, the latest. */
  readonly recent: number;
  /** The factor of each group of ages. */
  readonly factorOfGroup: readonly number[];
  readonly belief: Belief;
}

/** Fits the chances of something to its history, oldest year first. */
export function fitChances(years: readonly Events[], { recent, factorOfGroup, belief }: ChanceSettings): Chances {
  const latest = years.slice(-recent);
  const happened = added(latest.map((year) => year.happened));
  const exposed = added(latest.map((year) => year.exposed));
  const groups = GROUPS.map((_, group) => groupChance(group, happened, exposed));
  const logOdds = shrunkLogOdds(happened, exposed, groups);
  const factors = Array.from({ length: 1 + Math.max(...factorOfGroup) }, (_, factor) => factor);
  const series = factors.map((factor) => years.map((year) => shiftIn(year, logOdds, factorOfGroup, factor)));
  const levels = series.map((measures) =>
    levelAfter(measures.some((measure) => measure !== undefined) ? measures : [NO_SHIFT], belief),
  );
  const between = variationBetween(years, logOdds, factorOfGroup, series);
  const seen = groups.flatMap((group, index) =>
    [...group.exposed.keys()].filter((place) => group.exposed[place]! > 0).map((place) => index * PLACES + place),
  );
  return { happened, exposed, groups, logOdds, levels, factorOfGroup, between, seen };
}

const NO_SHIFT: Measure = { value: 0, variance: 0 };

function added(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: CELLS }, (_, cell) => parts.reduce((sum, part) => sum + part[cell]!, 0));
}

function agesOf(group: number): number[] {
  return GROUP_OF_AGE.flatMap((of, age) => (of === group ? [age] : []));
}

function groupChance(group: number, happened: Float64Array, exposed: Float64Array): GroupChance {
  const ages = agesOf(group);
  const cellsOf = (place: number) => ages.map((age) => cellOf(age, place));
  const places = Array.from({ length: PLACES }, (_, place) => {
    const cells = cellsOf(place);
    return {
      cells,
      happened: cells.reduce((sum, cell) => sum + happened[cell]!, 0),
      exposed: cells.reduce((sum, cell) => sum + exposed[cell]!, 0),
    };
  });
  const yes = 0.5 + places.reduce((sum, place) => sum + place.happened, 0);
  const all = 1 + places.reduce((sum, place) => sum + place.exposed, 0);
  const rate = yes / all;
  const ofPlaces = shrinkageStrength(places.map((place) => rowOf(place.happened, place.exposed, rate)));
  const ofAges = shrinkageStrength(
    places.flatMap((place) => {
      const towards = (rate * ofPlaces + place.happened) / (ofPlaces + place.exposed);
      return place.cells.map((cell) => rowOf(happened[cell]!, exposed[cell]!, towards));
    }),
  );
  const worth = places.map(({ cells }) => cells.reduce((sum, cell) => sum + effectiveCount(exposed[cell]!, ofAges), 0));
  const share = places.map((place) => (place.exposed > 0 ? place.happened / place.exposed : 0));
  return {
    yes,
    no: all - yes,
    ofPlaces,
    ofAges,
    happened: Float64Array.from(places, (_, place) => worth[place]! * share[place]!),
    exposed: Float64Array.from(worth),
  };
}

function rowOf(happened: number, exposed: number, rate: number) {
  return { counts: [happened, exposed - happened], towards: [rate, 1 - rate] };
}

function shrunkLogOdds(happened: Float64Array, exposed: Float64Array, groups: readonly GroupChance[]): Float64Array {
  const logOdds = new Float64Array(CELLS);
  for (let age = 0; age < AGES; age++) {
    const group = groups[GROUP_OF_AGE[age]!]!;
    const rate = group.yes / (group.yes + group.no);
    for (let place = 0; place < PLACES; place++) {
      const cell = cellOf(age, place);
      const ofPlace = (rate * group.ofPlaces + group.happened[place]!) / (group.ofPlaces + group.exposed[place]!);
      const chance = (ofPlace * group.ofAges + happened[cell]!) / (group.ofAges + exposed[cell]!);
      logOdds[cell] = logOddsOf(Math.max(1e-6, Math.min(1 - 1e-6, chance)));
    }
  }
  return logOdds;
}

/** How far the log-odds of a factor's cells were shifted in a year; undefined where there was nobody it could happen to. */
function shiftIn(
  { happened, exposed }: Events,
  logOdds: Float64Array,
  factorOfGroup: readonly number[],
  factor: number,
): Measure {
  const cells = exposedCells(exposed).filter((cell) => factorOfGroup[groupOfCell(cell)] === factor);
  if (cells.length === 0) return undefined;
  const count = cells.reduce((sum, cell) => sum + happened[cell]!, 0);
  return shiftFor(
    cells.map((cell) => ({ logOdds: logOdds[cell]!, n: exposed[cell]! })),
    count,
  );
}

/**
 * Draws the log-odds of every cell from what is known of them. A cell that nobody has ever been in keeps its shrunk log-odds:
 * hardly anybody ever will be.
 */
export function drawChances(
  { happened, exposed, groups, logOdds }: Chances,
  gamma: GammaDraw,
  into: Float64Array,
): void {
  into.set(logOdds);
  for (const [index, group] of groups.entries()) {
    const ofGroup = chanceOf(betaLogOdds(gamma, group.yes, group.no));
    for (let place = 0; place < PLACES; place++) {
      if (group.exposed[place] === 0) continue;
      const yes = ofGroup * group.ofPlaces + group.happened[place]!;
      const ofPlace = chanceOf(betaLogOdds(gamma, yes, group.ofPlaces + group.exposed[place]! - yes));
      for (let age = GROUPS[index]!.from; GROUP_OF_AGE[age] === index; age++) {
        const cell = cellOf(age, place);
        if (exposed[cell] === 0) continue;
        const ofCell = ofPlace * group.ofAges + happened[cell]!;
        into[cell] = betaLogOdds(gamma, ofCell, group.ofAges + exposed[cell]! - ofCell);
      }
    }
  }
}

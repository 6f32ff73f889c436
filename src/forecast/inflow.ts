import type { GammaDraw } from '../statistics/gamma.ts';
import { dirichletInto } from '../statistics/gamma.ts';
import { type Belief, type Level, levelAfter, type Measure } from '../statistics/level-with-drift.ts';
import { effectiveCount, FULL_STRENGTH, shrinkageStrength } from '../statistics/strength.ts';
import { AGES, CELLS, cellOf, GROUP_OF_AGE, GROUPS, PLACES, sumOf } from './states.ts';

/** Shares that are known with some doubt, and that vary from year to year. */
interface Shares {
  /** Weights of the Dirichlet that the shares are drawn from. */
  readonly weights: Float64Array;
  /** The strength with which a year's own shares keep to the shares of all years. */
  readonly ofYears: number;
}

/** Plans that come in: how many a year, on a logarithmic scale; of what ages; and in each group of ages, where. */
export interface Inflow {
  readonly level: Level | undefined;
  readonly ages: Shares;
  /** A row of places for each group of ages. */
  readonly places: Shares;
}

/** Fits plans coming in to the history of them, by cell, oldest year first. Shares are of the latest years. */
export function fitInflow(
  years: readonly Float64Array[],
  stock: Float64Array,
  { recent, belief }: { readonly recent: number; readonly belief: Belief },
): Inflow {
  const latest = years.slice(-recent);
  const totals = years.map(sumOf);
  return {
    level: totals.some((total) => total > 0) ? levelAfter(totals.map(logMeasure), belief) : undefined,
    ages: sharesOf([latest.map(ages)], [asShares(ages(stock))], AGES),
    places: sharesOf(
      GROUPS.map((_, group) => latest.map((year) => placesIn(year, group))),
      placesTowards(latest, stock),
      PLACES,
    ),
  };
}

/** A count on the logarithmic scale, with its variance by chance; half a plan where there was none. */
function logMeasure(total: number): Measure {
  const counted = Math.max(0.5, total);
  return { value: Math.log(counted), variance: 1 / counted };
}

function ages(cells: Float64Array): Float64Array {
  const byAge = new Float64Array(AGES);
  for (let cell = 0; cell < CELLS; cell++) byAge[Math.floor(cell / PLACES)]! += cells[cell]!;
  return byAge;
}

function placesIn(cells: Float64Array, group: number | undefined): Float64Array {
  const byPlace = new Float64Array(PLACES);
  for (let age = 0; age < AGES; age++) {
    if (group !== undefined && GROUP_OF_AGE[age] !== group) continue;
    for (let place = 0; place < PLACES; place++) byPlace[place]! += cells[cellOf(age, place)]!;
  }
  return byPlace;
}

/** What the places of each group are shrunk towards: where all that came in went, or where all plans are if none did. */
function placesTowards(latest: readonly Float64Array[], stock: Float64Array): Float64Array[] {
  const came = latest.map((year) => placesIn(year, undefined));
  const all = Float64Array.from({ length: PLACES }, (_, place) => came.reduce((sum, year) => sum + year[place]!, 0));
  const towards = asShares(sumOf(all) > 0 ? all : placesIn(stock, undefined));
  return GROUPS.map(() => towards);
}

/** The share of each category; all are 0 where there is nothing. */
function asShares(counts: Float64Array): Float64Array {
  const total = sumOf(counts);
  return total > 0 ? counts.map((count) => count / total) : counts.slice();
}

/** Shares of rows of categories, from the counts of some years, each row shrunk towards shares of its own. */
function sharesOf(
  rows: readonly (readonly Float64Array[])[],
  towards: readonly Float64Array[],
  length: number,
): Shares {
  const pooled = rows.map((years) =>
    Float64Array.from({ length }, (_, index) => years.reduce((sum, year) => sum + year[index]!, 0)),
  );
  const ofYears = shrinkageStrength(
    rows.flatMap((years, row) => {
      const common = asShares(pooled[row]!);
      return years.map((counts) => ({ counts, towards: common }));
    }),
  );
  const worth = rows.map((years) => years.reduce((sum, year) => sum + effectiveCount(sumOf(year), ofYears), 0));
  const ofRows = shrinkageStrength(pooled.map((counts, row) => ({ counts, towards: towards[row]! })));
  const weights = new Float64Array(rows.length * length);
  pooled.forEach((counts, row) => {
    const total = sumOf(counts);
    const scale = total > 0 ? worth[row]! / total : 0;
    for (let index = 0; index < length; index++) {
      weights[row * length + index] = ofRows * towards[row]![index]! + scale * counts[index]!;
    }
  });
  return { weights, ofYears };
}

/** Room for the shares of one draw. */
export interface DrawnShares {
  readonly ages: Float64Array;
  readonly places: Float64Array;
}

/** Room for shares. */
export function roomForShares(): DrawnShares {
  return { ages: new Float64Array(AGES), places: new Float64Array(GROUPS.length * PLACES) };
}

/** Draws the shares of all years. */
export function drawShares({ ages, places }: Inflow, gamma: GammaDraw, into: DrawnShares): void {
  dirichletInto(gamma, ages.weights, into.ages);
  GROUPS.forEach((_, group) => {
    dirichletInto(gamma, places.weights, into.places, group * PLACES, PLACES);
  });
}

/** Draws one year's own shares around those of all years. */
export function drawYearShares({ ages, places }: Inflow, gamma: GammaDraw, of: DrawnShares, into: DrawnShares): void {
  drawAround(ages.ofYears, gamma, of.ages, into.ages, AGES);
  drawAround(places.ofYears, gamma, of.places, into.places, PLACES);
}

/** Rows of shares around other rows; at full strength they are the same. */
function drawAround(strength: number, gamma: GammaDraw, of: Float64Array, into: Float64Array, length: number): void {
  if (strength >= FULL_STRENGTH) {
    into.set(of);
    return;
  }
  for (let index = 0; index < of.length; index++) into[index] = strength * of[index]!;
  for (let row = 0; row < of.length; row += length) dirichletInto(gamma, into, into, row, length);
}

/** The shares to be expected. */
export function meanShares({ ages, places }: Inflow, into: DrawnShares): void {
  normalised(ages.weights, into.ages, AGES);
  normalised(places.weights, into.places, PLACES);
}

function normalised(weights: Float64Array, into: Float64Array, length: number): void {
  for (let row = 0; row < weights.length; row += length) {
    const total = sumOf(weights.subarray(row, row + length));
    for (let index = row; index < row + length; index++) into[index] = weights[index]! / total;
  }
}

import { AGE_BANDS } from '../model/codes.ts';
import type { Redirection } from './redirect.ts';
import type { YearOfFlows } from './snapshots.ts';
import { AGES, BAND_OF_AGE, CELLS, cellOf, PLACES, sumOf } from './states.ts';

/** Age bands and places, side by side: a row of places for each band. */
export const BAND_CELLS = AGE_BANDS.length * PLACES;

/** Plans in every draw of some years to come; year 1 is first. */
export interface StockTally {
  /** By year, band and place, the plans of every draw. */
  readonly cells: readonly (readonly Float64Array[])[];
  /** By year, all plans of every draw. */
  readonly plans: readonly Float64Array[];
  /** By year, the pounds of every draw. */
  readonly pounds: readonly Float64Array[];
}

/** What flowed in every draw, by year. */
export interface FlowTally {
  readonly starts: readonly Float64Array[];
  readonly arrivals: readonly Float64Array[];
  readonly ceases: readonly Float64Array[];
  readonly moves: readonly Float64Array[];
}

function byYear(years: number, draws: number): readonly Float64Array[] {
  return Array.from({ length: years }, () => new Float64Array(draws));
}

/** Room for a tally of plans. */
export function stockTally(years: number, draws: number): StockTally {
  return {
    cells: Array.from({ length: years }, () => byYear(BAND_CELLS, draws)),
    plans: byYear(years, draws),
    pounds: byYear(years, draws),
  };
}

/** Room for a tally of flows. */
export function flowTally(years: number, draws: number): FlowTally {
  return {
    starts: byYear(years, draws),
    arrivals: byYear(years, draws),
    ceases: byYear(years, draws),
    moves: byYear(years, draws),
  };
}

/** Adds plans up by age band and place. */
export function inBands(stock: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let age = 0; age < AGES; age++) {
    const row = BAND_OF_AGE[age]! * PLACES;
    for (let place = 0; place < PLACES; place++) into[row + place]! += stock[cellOf(age, place)]!;
  }
}

/** Moves those reached from where they would have been to where they are; those without a plan go out. */
export function redirected(
  stock: Float64Array,
  { channels, touched }: Pick<Redirection, 'channels' | 'touched'>,
  into: Float64Array,
): void {
  into.set(stock);
  for (const [index, { target }] of channels.entries()) {
    const cells = touched[index]!;
    for (let cell = 0; cell < CELLS; cell++) {
      const count = cells[cell]!;
      if (count === 0) continue;
      // Rounding may leave a hair less than nothing of a cell that all are taken from.
      into[cell] = Math.max(0, into[cell]! - count);
      if (target !== undefined) into[cell - (cell % PLACES) + target]! += count;
    }
  }
}

/** Notes one year of one draw: plans by band and place, and pounds. */
export function noteStock(tally: StockTally, year: number, draw: number, bands: Float64Array, pounds: number): void {
  const cells = tally.cells[year - 1]!;
  for (let index = 0; index < BAND_CELLS; index++) cells[index]![draw] = bands[index]!;
  tally.plans[year - 1]![draw] = sumOf(bands);
  tally.pounds[year - 1]![draw] = pounds;
}

/** Plans of all age bands in a place. */
export function inPlace(bands: Float64Array, place: number): number {
  let sum = 0;
  for (let index = place; index < BAND_CELLS; index += PLACES) sum += bands[index]!;
  return sum;
}

/** Notes the flows of one year of one draw. */
export function noteFlows(tally: FlowTally, year: number, draw: number, flows: YearOfFlows): void {
  tally.starts[year - 1]![draw] = sumOf(flows.starts);
  tally.arrivals[year - 1]![draw] = sumOf(flows.arrivals);
  tally.ceases[year - 1]![draw] = sumOf(flows.ceases);
  tally.moves[year - 1]![draw] = movedIn(flows);
}

/** Children in another provision at the end of a year than at its beginning. */
export function movedIn({ opening, ceases, moves }: YearOfFlows): number {
  let stayed = 0;
  for (let cell = 0; cell < CELLS; cell++) stayed += moves[cell * PLACES + (cell % PLACES)]!;
  return sumOf(opening) - sumOf(ceases) - stayed;
}

import { chanceOf } from '../statistics/log-odds.ts';
import { rowOfDestinations } from './destinations.ts';
import type { CohortModel } from './model.ts';
import type { ChanceParameters, InflowParameters, Parameters } from './parameters.ts';
import { rowOfMoves, type YearOfFlows } from './snapshots.ts';
import { AGES, aYearOlder, CELLS, cellOf, GROUP_OF_AGE, PLACES } from './states.ts';

/**
 * How many of some it happens to. Whoever asks in the same order, cell by cell, meets the same chance: what is changed
 * between two runs is then all that they differ by.
 */
export interface Luck {
  /** Of `n`, each with a chance. */
  readonly of: (n: number, chance: number) => number;
  /** Of any number, with a mean. */
  readonly around: (mean: number) => number;
  /** Divides `n` by a row of shares that add to 1, from `row` on, onto the places of `into` from `at` on. */
  readonly divide: (n: number, shares: Float64Array, row: number, into: Float64Array, at: number) => void;
}

export type InflowName = 'starts' | 'arrivals';
export type FlowName = InflowName | 'ceases' | 'moves';

/** How flows differ from what the model expects: what a scenario says. Years to come are numbered from 1. */
export interface FlowChanges {
  /** The year whose level of a flow stands in a year. */
  readonly levelOf?: (flow: FlowName, year: number) => number;
  /** Changes how many are expected to come in, by cell, in place. */
  readonly inflow?: (flow: InflowName, year: number, expected: Float64Array) => void;
  /** The chance of ceasing in place of the model's. */
  readonly ceasing?: (year: number, age: number, place: number, chance: number) => number;
  /** Changes where those who do not cease are expected to be, as shares by place, staying among them, in place. */
  readonly going?: (year: number, age: number, from: number, shares: Float64Array) => void;
}

/** What a year is lived by. */
export interface YearRules {
  readonly model: Pick<CohortModel, 'ceases' | 'leaving'>;
  readonly parameters: Parameters;
  readonly changes: FlowChanges;
}

/**
 * One year to come, the first being 1: those open grow a year older, cease, move or stay, and others come in. Fills `flows`,
 * in which what was open less what ceased and with what came in is what is open at the end, in every state.
 */
export function liveYear(rules: YearRules, year: number, stock: Float64Array, luck: Luck, flows: YearOfFlows): void {
  const { opening, moves, starts, arrivals, closing } = flows;
  aYearOlder(stock, opening);
  moves.fill(0);
  goOn(rules, year, luck, flows);
  comeIn(rules, 'starts', year, luck, starts);
  comeIn(rules, 'arrivals', year, luck, arrivals);
  for (let cell = 0; cell < CELLS; cell++) closing[cell]! += starts[cell]! + arrivals[cell]!;
}

/** Those open at the beginning: ceased, moved or stayed. */
function goOn({ model, parameters, changes }: YearRules, year: number, luck: Luck, flows: YearOfFlows): void {
  const { opening, ceases, moves, closing } = flows;
  const { destinations } = parameters;
  const changed = new Float64Array(PLACES);
  const ceaseShift = shiftsIn(parameters.ceases, model.ceases.factorOfGroup, year, changes.levelOf?.('ceases', year));
  const moveShift = shiftsIn(parameters.leaving, model.leaving.factorOfGroup, year, changes.levelOf?.('moves', year));
  closing.fill(0);
  for (let age = 0; age < AGES; age++) {
    const group = GROUP_OF_AGE[age]!;
    for (let from = 0; from < PLACES; from++) {
      const cell = cellOf(age, from);
      const index = group * PLACES + from;
      const open = opening[cell]!;
      let ceasing = 0;
      let leaving = 0;
      let shares = destinations;
      let row = rowOfDestinations(group, from);
      if (open > 0) {
        ceasing = chanceOf(parameters.ceases.logOdds[cell]! + ceaseShift[index]!);
        leaving = chanceOf(parameters.leaving.logOdds[cell]! + moveShift[index]!);
        if (changes.ceasing) ceasing = changes.ceasing(year, age, from, ceasing);
        if (changes.going) {
          changed.set(destinations.subarray(row, row + PLACES));
          leaving = goDifferently(changes.going, year, age, from, leaving, changed);
          shares = changed;
          row = 0;
        }
      }
      const ended = luck.of(open, ceasing);
      const gone = luck.of(open - ended, leaving);
      const stayed = open - ended - gone;
      const at = rowOfMoves(age, from);
      luck.divide(gone, shares, row, moves, at);
      ceases[cell] = ended;
      moves[at + from]! += stayed;
      if (gone === 0) closing[cell]! += stayed;
      else for (let to = 0; to < PLACES; to++) closing[cellOf(age, to)]! += moves[at + to]!;
    }
  }
}

/** How far log-odds are shifted in a year, by group of ages and place. */
function shiftsIn(
  { paths, strays }: ChanceParameters,
  factorOfGroup: readonly number[],
  year: number,
  level = year,
): Float64Array {
  return strays[year - 1]!.map((stray, index) => stray + paths[factorOfGroup[Math.floor(index / PLACES)]!]![level]!);
}

/** Lets a scenario change where some go; gives the chance of leaving, and in `shares` where those who leave go. */
function goDifferently(
  going: NonNullable<FlowChanges['going']>,
  year: number,
  age: number,
  from: number,
  leaving: number,
  shares: Float64Array,
): number {
  for (let to = 0; to < PLACES; to++) shares[to]! *= leaving;
  shares[from] = 1 - leaving;
  going(year, age, from, shares);
  const left = Math.max(0, Math.min(1, 1 - shares[from]));
  shares[from] = 0;
  if (left > 0) for (let to = 0; to < PLACES; to++) shares[to]! /= left;
  return left;
}

/** Those who come in, by age and place. */
function comeIn(
  { parameters, changes }: YearRules,
  flow: InflowName,
  year: number,
  luck: Luck,
  into: Float64Array,
): void {
  const { path, shares }: InflowParameters = parameters[flow];
  const { ages, places } = shares[year - 1]!;
  const total = path === undefined ? 0 : Math.exp(path[changes.levelOf?.(flow, year) ?? year]!);
  for (let age = 0; age < AGES; age++) {
    const ofAge = total * ages[age]!;
    const row = GROUP_OF_AGE[age]! * PLACES;
    for (let place = 0; place < PLACES; place++) into[cellOf(age, place)] = ofAge * places[row + place]!;
  }
  changes.inflow?.(flow, year, into);
  for (let cell = 0; cell < CELLS; cell++) into[cell] = luck.around(into[cell]!);
}

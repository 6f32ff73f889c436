import { dirichletInto, type GammaDraw } from '../statistics/gamma.ts';
import { shrinkageStrength } from '../statistics/strength.ts';
import { rowOfMoves, type YearOfFlows } from './snapshots.ts';
import { AGES, GROUP_OF_AGE, GROUPS, PLACES, sumOf } from './states.ts';

/** Where those who move go, by group of ages and where from: weights of a Dirichlet, none on staying. */
export interface Destinations {
  readonly weights: Float64Array;
  /** Rows from which somebody has moved. */
  readonly rows: readonly number[];
}

/** The place in `weights` of a group and where from; where to is added to it. */
export function rowOfDestinations(group: number, from: number): number {
  return (group * PLACES + from) * PLACES;
}

const ROWS = GROUPS.length * PLACES;

/**
 * Fits where those who move go. Each row is shrunk towards where all who moved from that place went, at a change of phase or
 * between changes, and that towards where all who moved went.
 */
export function fitDestinations(latest: readonly YearOfFlows[]): Destinations {
  const counts = new Float64Array(ROWS * PLACES);
  for (const { moves } of latest) {
    for (let age = 0; age < AGES; age++) {
      for (let from = 0; from < PLACES; from++) {
        const row = rowOfDestinations(GROUP_OF_AGE[age]!, from);
        const of = rowOfMoves(age, from);
        for (let to = 0; to < PLACES; to++) if (to !== from) counts[row + to]! += moves[of + to]!;
      }
    }
  }
  const weights = new Float64Array(ROWS * PLACES);
  for (const transfer of [false, true]) shrinkKind(counts, transfer, weights);
  const rows = Array.from({ length: ROWS }, (_, index) => index * PLACES);
  return { weights, rows: rows.filter((row) => sumOf(counts.subarray(row, row + PLACES)) > 0) };
}

/** The rows of changes of phase, or those between them. */
function shrinkKind(counts: Float64Array, transfer: boolean, weights: Float64Array): void {
  const groups = [...GROUPS.keys()].filter((group) => GROUPS[group]!.transfer === transfer);
  const rowsFrom = (from: number) => groups.map((group) => rowOfDestinations(group, from));
  const rowAt = (start: number) => counts.subarray(start, start + PLACES);
  const pooled = Array.from({ length: PLACES }, (_, from) => addedUp(rowsFrom(from).map(rowAt)));
  const all = addedUp(pooled);
  const towardsAll = pooled.map((_, from) => sharesWithout(from, all));
  const ofPlaces = shrinkageStrength(pooled.map((row, from) => ({ counts: row, towards: towardsAll[from]! })));
  const common = pooled.map((row, from) => {
    const total = ofPlaces + sumOf(row);
    return row.map((count, to) => (ofPlaces * towardsAll[from]![to]! + count) / total);
  });
  const ofRows = shrinkageStrength(
    common.flatMap((towards, from) => rowsFrom(from).map((start) => ({ counts: rowAt(start), towards }))),
  );
  common.forEach((towards, from) => {
    for (const start of rowsFrom(from)) {
      for (let to = 0; to < PLACES; to++) weights[start + to] = ofRows * towards[to]! + counts[start + to]!;
    }
  });
}

function addedUp(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: PLACES }, (_, to) => rows.reduce((sum, row) => sum + row[to]!, 0));
}

/**
 * Shares of where to, but for the place moved from; equal ones where all that is known is that everybody went there.
 */
function sharesWithout(from: number, counts: Float64Array): Float64Array {
  const total = sumOf(counts) - counts[from]!;
  return counts.map((count, to) => (to === from ? 0 : total > 0 ? count / total : 1 / (PLACES - 1)));
}

/** Draws where those who move go. A row from which nobody has ever moved keeps what is to be expected of it. */
export function drawDestinations(destinations: Destinations, gamma: GammaDraw, into: Float64Array): void {
  for (const row of destinations.rows) dirichletInto(gamma, destinations.weights, into, row, PLACES);
}

/** Where those who move are to be expected to go. */
export function meanDestinations({ weights }: Destinations, into: Float64Array): void {
  for (let row = 0; row < weights.length; row += PLACES) {
    const total = sumOf(weights.subarray(row, row + PLACES));
    for (let to = 0; to < PLACES; to++) into[row + to] = weights[row + to]! / total;
  }
}

import { AGE_BANDS, type AgeBand, ageBandOf, PHASES, type Phase, PROVISIONS, phaseOfAge } from '../model/codes.ts';

/**
 * The states a plan can be in on a census day: an age on the 31 August before, 0 to 25, and a provision. Numbers of plans by
 * state are kept in flat arrays, a cell for each age and place; a place is a provision by its number.
 */

export const AGES = 26;
export const OLDEST = AGES - 1;
export const PLACES = PROVISIONS.length;
export const CELLS = AGES * PLACES;

/** The cell of an age and a place. */
export function cellOf(age: number, place: number): number {
  return age * PLACES + place;
}

/** An age as it is counted: those younger than 0 are counted as 0, those older than 25 as 25. */
export function countedAge(age: number): number {
  return Math.max(0, Math.min(OLDEST, age));
}

/**
 * Ages between which chances are shared, by the age at the end of the year. Reception, Year 7 and the year after Year 11
 * stand alone, because that is when children change phase; so does 25, by when a plan ends.
 */
export const GROUPS = [
  { from: 0, transfer: false },
  { from: 4, transfer: true },
  { from: 5, transfer: false },
  { from: 11, transfer: true },
  { from: 12, transfer: false },
  { from: 16, transfer: true },
  { from: 17, transfer: false },
  { from: 20, transfer: false },
  { from: 25, transfer: false },
] as const;

/** The group of each age, by its number. */
export const GROUP_OF_AGE: readonly number[] = Array.from({ length: AGES }, (_, age) =>
  GROUPS.findLastIndex(({ from }) => from <= age),
);

/** Whether children of an age, at the end of the year, changed phase in it. */
export function isTransferAge(age: number): boolean {
  return GROUPS[GROUP_OF_AGE[age]!]!.transfer;
}

/** The age band of each age, by its number in `AGE_BANDS`. */
export const BAND_OF_AGE: readonly number[] = Array.from({ length: AGES }, (_, age) =>
  AGE_BANDS.indexOf(ageBandOf(age) as AgeBand),
);

/** The phase of each age, by its number in `PHASES`. */
export const PHASE_OF_AGE: readonly number[] = Array.from({ length: AGES }, (_, age) =>
  PHASES.indexOf(phaseOfAge(age) as Phase),
);

/** The place of a provision. */
export const PLACE_OF: ReadonlyMap<string, number> = new Map(PROVISIONS.map((provision, place) => [provision, place]));

/** Plans by the age they will have at the end of a year: each a year older, those of 25 and over together. */
export function aYearOlder(stock: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let age = 0; age < AGES; age++) {
    const older = cellOf(countedAge(age + 1), 0);
    const from = cellOf(age, 0);
    for (let place = 0; place < PLACES; place++) into[older + place]! += stock[from + place]!;
  }
}

/** The sum of numbers. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum;
}

import { isOpenOn, type Plan, planAgeAt, provisionOn } from '../model/caseload.ts';
import { type Day, partsOf, thirdThursdayOfJanuary } from '../model/day.ts';
import { AGES, CELLS, cellOf, countedAge, PLACE_OF, PLACES } from './states.ts';

/** The plans open on a census day, by state. */
export interface Snapshot {
  readonly day: Day;
  /** The year of the census. */
  readonly year: number;
  readonly stock: Float64Array;
  readonly plans: number;
  /** Of them, those whose provision is not known. */
  readonly unknown: number;
}

/**
 * What happened between two census days: `opening` less `ceases`, moved about by `moves`, with `starts` and `arrivals`, is
 * `closing`, exactly. All by age on the second of the days; a plan that both began and ceased between them is in neither
 * stock, and is in `passedThrough` alone.
 */
export interface YearOfFlows {
  /** The year of the second census. */
  readonly year: number;
  readonly opening: Float64Array;
  /** Of the opening stock, by where they were at the opening. */
  readonly ceases: Float64Array;
  /** Of those that did not cease: by age, where from, where to; those that stayed where they were are on the diagonal. */
  readonly moves: Float64Array;
  /** New plans open at the closing, by where they were first seen. */
  readonly starts: Float64Array;
  /** Plans transferred in from other authorities, the same. */
  readonly arrivals: Float64Array;
  readonly closing: Float64Array;
  readonly passedThrough: number;
}

/** The place in `moves` of an age, and where from; where to is added to it. */
export function rowOfMoves(age: number, from: number): number {
  return (age * PLACES + from) * PLACES;
}

/** The census days from the first on or after a day to the last, oldest first. */
export function censusDays(first: Day, last: Day): readonly Day[] {
  const years = partsOf(last).year - partsOf(first).year + 1;
  return Array.from({ length: years }, (_, index) => thirdThursdayOfJanuary(partsOf(first).year + index)).filter(
    (day) => day >= first && day <= last,
  );
}

/** Where plans are on some census days: each plan's place on each day, or nowhere, and its age on the first. */
export interface Whereabouts {
  readonly days: readonly Day[];
  readonly caseload: readonly Plan[];
  /** By plan and day. */
  readonly places: Int8Array;
  readonly ages: Int16Array;
}

const NOWHERE = -1;
const UNKNOWN = PLACE_OF.get('unknown')!;

/** Looks up where plans are on census days of successive years, so that no plan is asked twice. */
export function whereabouts(caseload: readonly Plan[], days: readonly Day[]): Whereabouts {
  const places = new Int8Array(caseload.length * days.length).fill(NOWHERE);
  caseload.forEach((plan, index) => {
    days.forEach((day, at) => {
      if (isOpenOn(plan, day)) places[index * days.length + at] = PLACE_OF.get(provisionOn(plan, day))!;
    });
  });
  return { days, caseload, places, ages: Int16Array.from(caseload, (plan) => planAgeAt(plan, days[0]!)) };
}

/** The plans open on one of the days, by its number. */
export function snapshotAt({ days, places, ages }: Whereabouts, at: number): Snapshot {
  const stock = new Float64Array(CELLS);
  let plans = 0;
  let unknown = 0;
  for (let index = 0; index < ages.length; index++) {
    const place = places[index * days.length + at]!;
    if (place === NOWHERE) continue;
    stock[cellOf(countedAge(ages[index]! + at), place)]! += 1;
    plans += 1;
    if (place === UNKNOWN) unknown += 1;
  }
  return { day: days[at]!, year: partsOf(days[at]!).year, stock, plans, unknown };
}

/** What happened between one of the days, by its number, and the next. */
export function flowsFrom({ days, caseload, places, ages }: Whereabouts, at: number): YearOfFlows {
  const from = days[at]!;
  const to = days[at + 1]!;
  const flows = roomForYear(partsOf(to).year);
  let passedThrough = 0;
  caseload.forEach((plan, index) => {
    const was = places[index * days.length + at]!;
    const is = places[index * days.length + at + 1]!;
    const age = countedAge(ages[index]! + at + 1);
    if (was !== NOWHERE) flows.opening[cellOf(age, was)]! += 1;
    if (is !== NOWHERE) flows.closing[cellOf(age, is)]! += 1;
    if (was !== NOWHERE && is !== NOWHERE) flows.moves[rowOfMoves(age, was) + is]! += 1;
    else if (was !== NOWHERE) flows.ceases[cellOf(age, was)]! += 1;
    else if (is !== NOWHERE) (plan.transferredIn ? flows.arrivals : flows.starts)[cellOf(age, is)]! += 1;
    else if (plan.joined > from && plan.joined <= to) passedThrough += 1;
  });
  return { ...flows, passedThrough };
}

/** Room for one year of flows. */
export function roomForYear(year: number): YearOfFlows {
  return {
    year,
    opening: new Float64Array(CELLS),
    ceases: new Float64Array(CELLS),
    moves: new Float64Array(AGES * PLACES * PLACES),
    starts: new Float64Array(CELLS),
    arrivals: new Float64Array(CELLS),
    closing: new Float64Array(CELLS),
    passedThrough: 0,
  };
}

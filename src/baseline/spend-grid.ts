import { AGE_BANDS, NEEDS, PROVISIONS, type Provision } from '../model/codes.ts';
import { NOT_GIVEN } from '../model/diagnosis.ts';
import type { Row } from '../model/tables/index.ts';
import { toPence } from './pence.ts';

type SpendRow = Row<'spend'>;

/** Spending of a year, and the children it was for. */
export interface Spent {
  readonly children: number;
  readonly pence: number;
}

/** Two years of one thing. */
export interface InTwoYears<Of> {
  readonly from: Of;
  readonly to: Of;
}

/** A cell of provision, need and age band: as fine as the rows of both years give it. */
export interface SpendCell extends InTwoYears<Spent> {
  readonly provision: Provision;
  /** Absent where its provision is not split by need; `not-given` for rows without one beside rows that have one. */
  readonly need?: string;
  readonly ageBand?: string;
}

/** Spending of a provision without children beside it. */
export interface Services extends InTwoYears<Spent> {
  readonly provision: Provision;
}

/** All outturn of two years, each row in one cell or among the services. */
export interface SpendGrid {
  /** In the order of provisions, needs and age bands. */
  readonly cells: readonly SpendCell[];
  readonly services: readonly Services[];
  /** Provisions and what they are not split by, because one of the two years does not give it as the other does. */
  readonly notSplit: readonly { readonly provision: Provision; readonly by: 'need' | 'age-band' }[];
}

const DIMENSIONS = [
  { key: 'need', by: 'need', order: [...Object.keys(NEEDS), NOT_GIVEN] },
  { key: 'ageBand', by: 'age-band', order: [...AGE_BANDS, NOT_GIVEN] },
] as const;
type Key = (typeof DIMENSIONS)[number]['key'];

/**
 * Sorts the outturn of two years into cells, so that each cell means the same in both: a provision is split by need or age
 * band only where both years give it alike (on every row, or on some). Rows without children are services; so is all of a
 * provision whose spending has children beside it in one year only, since children who were not counted are no fewer.
 */
export function spendGrid(from: readonly SpendRow[], to: readonly SpendRow[]): SpendGrid {
  const parts = PROVISIONS.map((provision) => {
    const own = (rows: readonly SpendRow[]) => rows.filter((row) => row.provision === provision);
    return gridOf(provision, { from: own(from), to: own(to) });
  });
  return {
    cells: parts.flatMap(({ cells }) => cells),
    services: parts.flatMap(({ services }) => services),
    notSplit: parts.flatMap(({ notSplit }) => notSplit),
  };
}

function gridOf(provision: Provision, rows: InTwoYears<readonly SpendRow[]>): SpendGrid {
  const counted = mapYears(rows, (year) => year.filter(hasChildren));
  if (isCountedOnce(rows)) return { cells: [], services: servicesOf(provision, rows), notSplit: [] };
  const given = DIMENSIONS.filter(({ key }) => isGiven(counted, key));
  const alike = given.filter(({ key }) => isAlike(counted, key));
  return {
    cells: cellsOf(
      provision,
      counted,
      alike.map(({ key }) => key),
    ),
    services: servicesOf(
      provision,
      mapYears(rows, (year) => year.filter((row) => !hasChildren(row))),
    ),
    notSplit: given.filter((dimension) => !alike.includes(dimension)).map(({ by }) => ({ provision, by })),
  };
}

/** Whether there is spending in both years and children beside it in one of them only. */
function isCountedOnce({ from, to }: InTwoYears<readonly SpendRow[]>): boolean {
  const without = (rows: readonly SpendRow[]) => rows.some(({ amount }) => amount !== 0) && !rows.some(hasChildren);
  return (without(from) && to.some(hasChildren)) || (without(to) && from.some(hasChildren));
}

/** A row of no children has nobody to divide its amount by. */
function hasChildren({ children = 0 }: SpendRow): boolean {
  return children > 0;
}

function isGiven({ from, to }: InTwoYears<readonly SpendRow[]>, key: Key): boolean {
  return [...from, ...to].some((row) => row[key] !== undefined);
}

/** Whether both years give a dimension on every row, both on some only, or one of them has no row at all. */
function isAlike({ from, to }: InTwoYears<readonly SpendRow[]>, key: Key): boolean {
  const howGiven = (rows: readonly SpendRow[]) => {
    const given = rows.filter((row) => row[key] !== undefined).length;
    return given === rows.length ? 'all' : given > 0 ? 'some' : 'none';
  };
  return from.length === 0 || to.length === 0 || howGiven(from) === howGiven(to);
}

function cellsOf(provision: Provision, rows: InTwoYears<readonly SpendRow[]>, keys: readonly Key[]): SpendCell[] {
  const places = DIMENSIONS.map(({ key, order }) => (keys.includes(key) ? order : [undefined]));
  const placeOf = (row: SpendRow) =>
    DIMENSIONS.map(({ key }) => (keys.includes(key) ? (row[key] ?? NOT_GIVEN) : undefined)).join('|');
  const sums = mapYears(rows, (year) => sumsBy(year, placeOf));
  return places[0]!.flatMap((need) =>
    places[1]!.flatMap((ageBand) => {
      const place = [need, ageBand].join('|');
      const { from, to } = mapYears(sums, (year) => year.get(place));
      if (from === undefined && to === undefined) return [];
      const where = { ...(need === undefined ? {} : { need }), ...(ageBand === undefined ? {} : { ageBand }) };
      return [{ provision, ...where, from: from ?? NOTHING, to: to ?? NOTHING }];
    }),
  );
}

function servicesOf(provision: Provision, rows: InTwoYears<readonly SpendRow[]>): Services[] {
  const sums = mapYears(rows, (year) => addedUp(year));
  return sums.from.pence === 0 && sums.to.pence === 0 ? [] : [{ provision, ...sums }];
}

const NOTHING: Spent = { children: 0, pence: 0 };

/** Every row counts: rows of one cell are added up, children too. */
function addedUp(rows: readonly SpendRow[]): Spent {
  return rows.reduce(
    (sum, { children = 0, amount }) => ({ children: sum.children + children, pence: sum.pence + toPence(amount) }),
    NOTHING,
  );
}

function sumsBy(rows: readonly SpendRow[], placeOf: (row: SpendRow) => string): ReadonlyMap<string, Spent> {
  const places = new Set(rows.map(placeOf));
  return new Map([...places].map((place) => [place, addedUp(rows.filter((row) => placeOf(row) === place))]));
}

/** The same for both years. */
export function mapYears<Of, Made>({ from, to }: InTwoYears<Of>, make: (of: Of) => Made): InTwoYears<Made> {
  return { from: make(from), to: make(to) };
}

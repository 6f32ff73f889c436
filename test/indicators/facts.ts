import type { Calendar, Placement, Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { type Day, dayFromIso } from '../../src/model/day.ts';
import type { Facts, Indicator } from '../../src/model/indicator.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { type Row, TABLES, type TableName, type Tables } from '../../src/model/tables/index.ts';
import { camelCase, type Table } from '../../src/model/tables/table.ts';

/** Small builders of facts: a test names what matters to it, and the rest is blank or ordinary. Days are ISO text. */

/** The day of a date known to exist. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

/** A row of a table: the cells given, and every other one blank. */
export function row<Name extends TableName>(name: Name, cells: Partial<Row<Name>>): Row<Name> {
  const blank = Object.fromEntries(Object.keys(TABLES[name].columns).map((column) => [camelCase(column), undefined]));
  return { line: 2, ...blank, ...cells } as Row<Name>;
}

/** A table as read, with nothing set aside. */
export function table<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Table<Row<Name>> {
  return { file: `data/${name}.csv`, bytes: 0, sha256: '', rows, read: rows.length, setAside: [], noData: [] };
}

/** A rank-1 placement. Open while `leaving` is not given. */
export function placement(
  provision: Provision,
  entry: string,
  { leaving, setting, ...cells }: { leaving?: string; setting?: string } & Partial<Row<'placements'>> = {},
): Placement {
  const days = { entryDate: day(entry), leavingDate: leaving === undefined ? undefined : day(leaving) };
  return {
    row: row('placements', { planId: 'P1', provision, ...days, ...cells }),
    entry: days.entryDate,
    leaving: days.leavingDate,
    provision,
    setting,
  };
}

/** What a test may say of a plan. */
export interface PlanParts extends Partial<Omit<Row<'plans'>, 'transferredIn' | 'transferredInDate'>> {
  birth?: string;
  start?: string;
  cease?: string;
  /** The day it was transferred in, which makes it no new plan. */
  transferred?: string;
  placements?: readonly Placement[];
}

/** A plan. Unless told otherwise: born in 2015, started in 2020, open, without placements, need ASD, sex not recorded. */
export function plan({
  birth = '2015-03-14',
  start = '2020-03-02',
  cease,
  transferred,
  placements = [],
  ...cells
}: PlanParts = {}): Plan {
  const dates = {
    birthDate: day(birth),
    startDate: day(start),
    ceaseDate: cease === undefined ? undefined : day(cease),
    transferredInDate: transferred === undefined ? undefined : day(transferred),
  };
  return {
    row: row('plans', {
      planId: 'P1',
      personId: 'C1',
      primaryNeed: 'ASD',
      transferredIn: transferred === undefined ? undefined : '301',
      ...dates,
      ...cells,
    }),
    birth: dates.birthDate,
    start: dates.startDate,
    cease: dates.ceaseDate,
    transferredIn: transferred !== undefined,
    joined: dates.transferredInDate ?? dates.startDate,
    placements,
  };
}

/** A plan that is in one provision from its start on. */
export function planIn(provision: Provision, parts: PlanParts = {}, cells: Partial<Row<'placements'>> = {}): Plan {
  return plan({ ...parts, placements: [placement(provision, parts.start ?? '2020-03-02', cells)] });
}

/** The same plan so many times. */
export function times(count: number, one: Plan): readonly Plan[] {
  return Array.from({ length: count }, () => one);
}

/** A request received on a day, with the answers and days of its two decisions where given. */
export function request(
  received: string,
  {
    decided,
    issued,
    ...cells
  }: {
    decided?: readonly [Row<'requests'>['outcome'], string?];
    issued?: readonly [Row<'requests'>['assessmentOutcome'], string?];
  } & Partial<Row<'requests'>> = {},
): Row<'requests'> {
  return row('requests', {
    requestId: 'R1',
    personId: 'C1',
    receivedDate: day(received),
    outcome: decided?.[0],
    outcomeDate: decided?.[1] === undefined ? undefined : day(decided[1]),
    assessmentOutcome: issued?.[0],
    assessmentOutcomeDate: issued?.[1] === undefined ? undefined : day(issued[1]),
    ...cells,
  });
}

/** Residents of a year, the same number at each age 0 to 25. */
export function residents(year: number, atEachAge: number): Row<'population'>[] {
  return Array.from({ length: 26 }, (_, age) => row('population', { year, age, population: atEachAge }));
}

/** Reference day 31 January 2026: census 15 January 2026, period the year 2025, history from 2020. */
export const CALENDAR: Calendar = {
  reference: day('2026-01-31'),
  census: day('2026-01-15'),
  from: day('2025-01-01'),
  to: day('2025-12-31'),
  historyFrom: day('2020-01-01'),
  historyStated: true,
};

/** State-funded provision as the playbook has it. */
const STATE: readonly Provision[] = ['mainstream', 'resourced', 'special_state', 'alternative', 'post16'];

/** What a test may say of the facts: plans, and rows of any other table. A table not named is missing. */
export interface FactsParts {
  readonly plans?: readonly Plan[];
  readonly rows?: { readonly [Name in TableName]?: readonly Row<Name>[] };
  readonly calendar?: Partial<Calendar>;
}

/** Facts. Plans given make both plans.csv and placements.csv. */
export function facts({ plans, rows = {}, calendar = {} }: FactsParts): Facts {
  const fromPlans = plans && {
    plans: table(
      'plans',
      plans.map((one) => one.row),
    ),
    placements: table(
      'placements',
      plans.flatMap((one) => one.placements.map((placed) => placed.row)),
    ),
  };
  const others = Object.entries(rows).map(([name, list]) => [name, table(name as TableName, list as never)]);
  return {
    tables: { ...fromPlans, ...Object.fromEntries(others) } as Tables,
    caseload: plans ?? [],
    calendar: { ...CALENDAR, ...calendar },
    stateProvision: new Set(STATE),
  };
}

/** An indicator's outcome for everyone, or for one group; throws where it gives none. */
export function outcomeOf(
  indicator: Indicator,
  given: Facts,
  by: Readonly<Record<string, string>> | null = null,
): Outcome {
  const wanted = JSON.stringify(by);
  const found = indicator.compute(given).find((outcome) => JSON.stringify(outcome.by) === wanted);
  if (!found) throw new Error(`${indicator.id} has no outcome for ${wanted}`);
  return found.outcome;
}

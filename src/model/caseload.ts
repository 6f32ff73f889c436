import { type Phase, type Provision, phaseOfAge, stratumId } from './codes.ts';
import { ageAtYearStart, certainDay, type Day, partsOf } from './day.ts';
import type { Row } from './tables/index.ts';

/**
 * The caseload: plans joined to their placement history, with the provision of each placement settled. Every count
 * of children starts here, so that two figures cannot disagree about who is where.
 */

/** A placement whose provision is settled. */
export interface Placement {
  readonly row: Row<'placements'>;
  readonly entry: Day;
  /** The last day in the placement; absent while it is open. */
  readonly leaving: Day | undefined;
  readonly provision: Provision;
  /** The fine level, a column name of DfE's `caseload.csv`, where the establishment or SEN setting gives it. */
  readonly setting: string | undefined;
}

/** An EHC plan with its rank-1 placements, oldest first. Rank 2 never stands in for rank 1. */
export interface Plan {
  readonly row: Row<'plans'>;
  /** The birth date, or the first of the birth month. */
  readonly birth: Day;
  readonly start: Day;
  readonly cease: Day | undefined;
  readonly transferredIn: boolean;
  /** When it joined this authority's stock: the transfer date for a plan transferred in, else the start. */
  readonly joined: Day;
  readonly placements: readonly Placement[];
}

/** The dates everything is measured against. */
export interface Calendar {
  readonly reference: Day;
  /** Stock figures are on the census day. */
  readonly census: Day;
  /** Flows are counted over the period, both ends included. */
  readonly from: Day;
  readonly to: Day;
  /** The extract is complete from this day on; rates and growth need it. */
  readonly historyFrom: Day;
  /** Whether `history_from` was stated, or taken from the first recorded cease date. */
  readonly historyStated: boolean;
}

/** Whether a plan is open on a day: joined by then, and not ceased on or before it. */
export function isOpenOn(plan: Plan, day: Day): boolean {
  return plan.joined <= day && (plan.cease === undefined || plan.cease > day);
}

/** The placement on a day: the one entered last among those open. Undefined when there is none. */
export function placementOn(plan: Plan, day: Day): Placement | undefined {
  let found: Placement | undefined;
  for (const placement of plan.placements) {
    if (placement.entry > day) break;
    if (placement.leaving === undefined || placement.leaving >= day) found = placement;
  }
  return found;
}

/** The provision on a day; `unknown` when no rank-1 placement covers it. */
export function provisionOn(plan: Plan, day: Day): Provision {
  return placementOn(plan, day)?.provision ?? 'unknown';
}

/** Age on the 31 August before a day. */
export function planAgeAt(plan: Plan, day: Day): number {
  return ageAtYearStart(plan.birth, day);
}

/** Phase by age on the 31 August before a day; undefined outside 0–25. */
export function phaseAt(plan: Plan, day: Day): Phase | undefined {
  return phaseOfAge(planAgeAt(plan, day));
}

/** The stratum of a plan in a provision on a day; undefined at an age outside 0–25, which no phase is for. */
export function stratumOn(plan: Plan, provision: Provision, day: Day): string | undefined {
  const phase = phaseAt(plan, day);
  return phase && stratumId(provision, phase);
}

/** National-curriculum year by age: Reception is 0, Year 7 is 7. */
export function yearGroupAt(plan: Plan, day: Day): number {
  return planAgeAt(plan, day) - 4;
}

/** Whether a plan is new in a period: started in it and not transferred in. */
export function isNewIn(plan: Plan, { from, to }: { from: Day; to: Day }): boolean {
  return !plan.transferredIn && plan.start >= from && plan.start <= to;
}

/** Whether a plan ceased in a period. */
export function ceasedIn(plan: Plan, { from, to }: { from: Day; to: Day }): boolean {
  return plan.cease !== undefined && plan.cease >= from && plan.cease <= to;
}

/** Ages on 31 August at which children change phase: into Reception, Year 7, and after Year 11. */
const TRANSFER_AGES: ReadonlySet<number> = new Set([4, 11, 16]);

/**
 * A move at a phase transfer: an entry in September, at Reception, Year 7 or after Year 11, from another known
 * provision. Source: definitions, "Opportunity: flow".
 */
export function isPhaseTransferEntry(plan: Plan, index: number): boolean {
  const placement = plan.placements[index];
  const before = plan.placements[index - 1];
  if (!placement || !before || before.provision === 'unknown' || before.provision === placement.provision) return false;
  return partsOf(placement.entry).month === 9 && TRANSFER_AGES.has(planAgeAt(plan, placement.entry));
}

/** 31 August and 30 September of a year: the two days between which children transfer. */
export function transferDays(year: number): { before: Day; after: Day } {
  return { before: certainDay(year, 8, 31), after: certainDay(year, 9, 30) };
}

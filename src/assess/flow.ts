import {
  type Calendar,
  isNewIn,
  isPhaseTransferEntry,
  type Placement,
  type Plan,
  provisionOn,
  stratumOn,
} from '../model/caseload.ts';
import { partsOf } from '../model/day.ts';

/** Children a year entering a stratum. The two parts meet an intervention at different times of the year. */
export interface Flow {
  /** New plans placed there. */
  readonly newPlans: number;
  /** Children with a plan who come from another provision at a phase transfer. */
  readonly transfers: number;
}

/** The flow into each stratum by its id. */
export type Flows = ReadonlyMap<string, Flow>;

type Period = Pick<Calendar, 'from' | 'to'>;

const NO_FLOW: Flow = { newPlans: 0, transfers: 0 };
const DAYS_A_YEAR = 365.25;

/**
 * Children a year entering each stratum in the period. A child who is both a new plan and a phase transfer counts once,
 * as a new plan; one who moves twice in one September counts where they ended. A period of several years is averaged.
 */
export function flows(caseload: readonly Plan[], period: Period): Flows {
  const counts = new Map<string, Flow>();
  for (const plan of caseload) {
    const part = isNewIn(plan, period) ? 'newPlans' : 'transfers';
    for (const stratum of part === 'newPlans' ? [stratumAtStart(plan)] : strataAtTransfer(plan, period)) {
      if (stratum === undefined) continue;
      const flow = flowInto(counts, stratum);
      counts.set(stratum, { ...flow, [part]: flow[part] + 1 });
    }
  }
  const years = Math.max(1, Math.round((period.to - period.from + 1) / DAYS_A_YEAR));
  return new Map(
    [...counts].map(([stratum, { newPlans, transfers }]) => [
      stratum,
      { newPlans: newPlans / years, transfers: transfers / years },
    ]),
  );
}

/** The flow into a stratum; nought where nobody entered it. */
export function flowInto(flows: Flows, stratum: string): Flow {
  return flows.get(stratum) ?? NO_FLOW;
}

/** All children entering, new or not. */
export function totalFlow({ newPlans, transfers }: Flow): number {
  return newPlans + transfers;
}

function stratumAtStart(plan: Plan): string | undefined {
  return stratumOn(plan, provisionOn(plan, plan.start), plan.start);
}

/** Where a plan that was already here went at each phase transfer in the period. */
function strataAtTransfer(plan: Plan, { from, to }: Period): (string | undefined)[] {
  const entries = plan.placements.filter(
    ({ entry }, index) => entry >= from && entry <= to && entry >= plan.joined && isPhaseTransferEntry(plan, index),
  );
  const lastOfYear = new Map<number, Placement>(entries.map((placement) => [partsOf(placement.entry).year, placement]));
  return [...lastOfYear.values()].map(({ provision, entry }) => stratumOn(plan, provision, entry));
}

import { monthsRunning } from '../model/financial-year.ts';
import { type Action, actionOf } from './channels.ts';
import { type ClaimGroup, claimGroups } from './claims.ts';
import type { Case, ForecastInput, InterventionInput } from './input.ts';
import type { Variant } from './run.ts';
import type { Window } from './windows.ts';

/** Some interventions that a run follows, what they do in each case, and what they cost to run by year to come from 1. */
export interface Followed {
  readonly interventions: readonly InterventionInput[];
  readonly actions: Readonly<Record<Case, Action>>;
  readonly recurring: Float64Array;
}

/** One case of them, as a run takes it. */
export function variantOf({ actions, recurring }: Followed, which: Case): Variant {
  return { action: actions[which], recurring };
}

/** What is followed: all interventions together, each alone, and those that claim the same. */
export interface Follow {
  readonly together: Followed;
  readonly alone: readonly Followed[];
  readonly groups: readonly { readonly group: ClaimGroup; readonly followed: Followed }[];
}

/** Some interventions, to be followed. */
export function followed(
  interventions: readonly InterventionInput[],
  { pathways }: Pick<ForecastInput, 'pathways'>,
  windows: readonly Window[],
): Followed {
  return {
    interventions,
    actions: {
      low: actionOf(interventions, pathways, 'low', windows),
      central: actionOf(interventions, pathways, 'central', windows),
      high: actionOf(interventions, pathways, 'high', windows),
    },
    recurring: recurringOf(interventions, windows),
  };
}

/** Everything that is followed of the interventions that count. */
export function followAll(
  input: Pick<ForecastInput, 'pathways' | 'interventions'>,
  windows: readonly Window[],
): Follow {
  const { interventions } = input;
  const some = (ids: readonly string[]) => interventions.filter(({ id }) => ids.includes(id));
  return {
    together: followed(interventions, input, windows),
    alone: interventions.map((row) => followed([row], input, windows)),
    groups: claimGroups(interventions).map((group) => ({ group, followed: followed(some(group.ids), input, windows) })),
  };
}

const MONTHS_A_YEAR = 12;

/** Pounds of running some interventions, by year to come from 1: for the months of the financial year that they run in. */
function recurringOf(interventions: readonly InterventionInput[], windows: readonly Window[]): Float64Array {
  const costs = new Float64Array(windows.length + 1);
  windows.forEach(({ money }, index) => {
    for (const { recurringCost, startDate } of interventions) {
      costs[index + 1]! += ((recurringCost ?? 0) * monthsRunning(money, startDate)) / MONTHS_A_YEAR;
    }
  });
  return costs;
}

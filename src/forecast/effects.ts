import type { Effect, EffectYear } from '../model/forecast.ts';
import type { Action } from './channels.ts';
import type { Followed } from './followed.ts';
import { CASES, type Case, type Cases, type InterventionInput } from './input.ts';
import { isPriced, whyNoPounds } from './priced.ts';
import type { Prices } from './prices.ts';
import { hasRoomsFor, type Rooms } from './rooms.ts';
import type { VariantTally } from './run.ts';
import type { Window } from './windows.ts';
import type { Worth } from './worth.ts';

type ByCase = Readonly<Record<Case, VariantTally>>;

/** Pounds spent once in a year, in that in which interventions start; undefined where none gives any. */
function oneOffIn({ money }: Window, interventions: readonly InterventionInput[]): number | undefined {
  const here = interventions.filter(
    ({ oneOffCost, startDate }) => oneOffCost !== undefined && startDate >= money.from && startDate < money.next,
  );
  return here.length === 0 ? undefined : here.reduce((sum, { oneOffCost }) => sum + oneOffCost!, 0);
}

/** What some interventions do, year by year, from a run of the years as they are to be expected. */
export function effectOf(
  { interventions, actions, recurring }: Followed,
  tally: ByCase,
  windows: readonly Window[],
  prices: Prices,
  rooms: Rooms,
): Effect {
  const action = actions.central;
  const poundsReason = whyNoPounds(action, prices);
  const hasPounds =
    action.channels.some((channel) => isPriced(channel, prices)) ||
    (poundsReason === undefined && interventions.some(({ pathway }) => pathway === 'unit_cost'));
  const targets = action.channels.flatMap(({ target }) => (target === undefined ? [] : [target]));
  const hasRecurring = interventions.some(({ recurringCost }) => recurringCost !== undefined);
  const notActing = whyNotActing(interventions, action);
  return {
    interventions: interventions.map(({ id }) => id),
    years: windows.map((window, index): EffectYear => {
      const oneOff = oneOffIn(window, interventions);
      const range = (of: keyof Worth) => rangeOf(tally, index, of);
      return {
        year: window.year,
        financialYear: window.financialYear,
        reached: range('reached'),
        held: range('held'),
        ...(hasPounds ? { avoidedGrowth: range('avoided'), cashable: range('cashable') } : {}),
        ...(hasRecurring ? { recurringCost: recurring[index + 1]! } : {}),
        ...(oneOff === undefined ? {} : { oneOffCost: oneOff }),
        ...(tally.central.held[index]! > 0 ? { heldByPlaces: true as const } : {}),
      };
    }),
    ...(poundsReason === undefined ? {} : { poundsReason }),
    ...(targets.length === 0 ? {} : { capacityChecked: targets.every((target) => hasRoomsFor(rooms, target)) }),
    ...(notActing === undefined ? {} : { notActing }),
  };
}

function rangeOf(tally: ByCase, year: number, of: keyof Worth): Cases {
  const [low, central, high] = CASES.map((which) => tally[which].worth[year]![of][0]!);
  return { low: low!, central: central!, high: high! };
}

/** Why an intervention does nothing, in a sentence; undefined where one of them acts. */
function whyNotActing(interventions: readonly InterventionInput[], { channels }: Action): string | undefined {
  const acts =
    interventions.some(({ pathway }) => pathway === 'unit_cost') ||
    channels.some(({ pathway, shares }) => pathway === 'ceases' || shares.some((share) => share > 0));
  return acts
    ? undefined
    : 'Reviewed cases give no share of children who could go this way, of those who do not already.';
}

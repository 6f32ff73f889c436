import { AGE_BANDS } from '../model/codes.ts';
import type { CeaseChange, InflowChange, MoveChange } from '../model/scenario.ts';
import { holdsIn } from './holds-in.ts';
import { AGES, BAND_OF_AGE, CELLS, isTransferAge, PLACE_OF, PLACES } from './states.ts';
import type { FlowChanges } from './year.ts';

export type FlowChange = InflowChange | MoveChange | CeaseChange;

/**
 * What scenarios say of flows, one change after the other, as the years to come ask for it.
 *
 * @param year the year of the last census
 */
export function flowChangesOf(changes: readonly FlowChange[], year: number): FlowChanges {
  const inflows = changes.filter(
    (change): change is InflowChange => change.change === 'starts' || change.change === 'arrivals',
  );
  const moves = changes.filter(
    (change): change is MoveChange => change.change === 'moves' || change.change === 'transfer_moves',
  );
  const ceases = changes.filter((change): change is CeaseChange => change.change === 'ceases');
  const delayed = changes.filter((change) => change.delay_years !== undefined);
  return {
    ...(delayed.length === 0
      ? {}
      : {
          levelOf: (flow, ahead) =>
            delayed
              .filter((change) => change.change === flow && holdsIn(change, year + ahead))
              .reduce((level, change) => Math.max(0, level - change.delay_years!), ahead),
        }),
    ...(inflows.length === 0
      ? {}
      : {
          inflow: (flow, ahead, expected) => {
            for (const change of inflows) {
              if (change.change === flow && holdsIn(change, year + ahead)) changeInflow(change, expected);
            }
          },
        }),
    ...(ceases.length === 0
      ? {}
      : {
          ceasing: (ahead, age, place, chance) =>
            ceases
              .filter((change) => holdsIn(change, year + ahead) && isOf(change, age) && isPlace(change.out_of, place))
              .reduce((now, change) => asChance(now * (change.scale ?? 1) + (change.shift ?? 0)), chance),
        }),
    ...(moves.length === 0
      ? {}
      : {
          going: (ahead, age, from, shares) => {
            for (const change of moves) {
              const isMeant = change.change === 'moves' || isTransferAge(age);
              if (isMeant && holdsIn(change, year + ahead) && isOf(change, age) && isPlace(change.out_of, from)) {
                changeGoing(change, from, shares);
              }
            }
          },
        }),
  };
}

function isOf({ age_band }: FlowChange, age: number): boolean {
  return age_band === undefined || AGE_BANDS[BAND_OF_AGE[age]!] === age_band;
}

function isPlace(provision: string | undefined, place: number): boolean {
  return provision === undefined || PLACE_OF.get(provision) === place;
}

function asChance(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function changeInflow(change: InflowChange, expected: Float64Array): void {
  const { scale = 1, shift, redirect_to, share = 0 } = change;
  const meant = (cell: number) => isOf(change, Math.floor(cell / PLACES)) && isPlace(change.into, cell % PLACES);
  let all = 0;
  for (let cell = 0; cell < CELLS; cell++) if (meant(cell)) all += expected[cell]!;
  const factor = shift === undefined ? scale : all > 0 ? Math.max(0, 1 + shift / all) : 1;
  const to = redirect_to === undefined ? undefined : PLACE_OF.get(redirect_to)!;
  for (let age = 0; age < AGES; age++) {
    for (let place = 0; place < PLACES; place++) {
      const cell = age * PLACES + place;
      if (!meant(cell)) continue;
      if (to === undefined) expected[cell]! *= factor;
      else if (place !== to) {
        expected[age * PLACES + to]! += share * expected[cell]!;
        expected[cell]! *= 1 - share;
      }
    }
  }
}

/** Changes the shares of where those in a place will be; whoever does not go as before stays, unless sent elsewhere. */
function changeGoing(
  { into, scale = 1, redirect_to, share = 0 }: MoveChange,
  from: number,
  shares: Float64Array,
): void {
  const to = redirect_to === undefined ? undefined : PLACE_OF.get(redirect_to)!;
  if (to !== undefined) {
    for (let place = 0; place < PLACES; place++) {
      if (place === from || place === to || !isPlace(into, place)) continue;
      shares[to]! += share * shares[place]!;
      shares[place]! *= 1 - share;
    }
    return;
  }
  // Nobody can move more than once a year: the chances of moving add to 1 at most.
  let others = 0;
  let meant = 0;
  for (let place = 0; place < PLACES; place++) {
    if (place === from) continue;
    if (isPlace(into, place)) meant += shares[place]!;
    else others += shares[place]!;
  }
  const factor = meant > 0 ? Math.min(scale, (1 - others) / meant) : 1;
  for (let place = 0; place < PLACES; place++) if (place !== from && isPlace(into, place)) shares[place]! *= factor;
  shares[from] = Math.max(0, 1 - others - meant * factor);
}

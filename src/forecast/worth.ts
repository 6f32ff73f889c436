import type { Action, Channel } from './channels.ts';
import type { Prices } from './prices.ts';
import type { Redirection } from './redirect.ts';
import { CELLS, PLACES } from './states.ts';
import { inPlace } from './tally.ts';

/** What an action comes to in one year. */
export interface Worth {
  /** Children newly reached, and those who on the census day are elsewhere or have no plan. */
  reached: number;
  held: number;
  /** Pounds by which spending grows less, and pounds by which what is spent today falls, new support taken off. */
  avoided: number;
  cashable: number;
}

/**
 * Values an action: what the places of those reached would have cost, less what they cost now with new support. Plans not
 * begun and places not taken are growth avoided; plans that end sooner, and lower costs for as many places as there are today,
 * are cashable. Channels that cannot be put in pounds count in children alone.
 *
 * @param priced by channel, whether it can be
 * @param today plans by band and place on the last census day
 * @param mitigated the same in the year, as the action makes them
 */
export function worthOf(
  { channels, cuts }: Action,
  priced: readonly boolean[],
  { touched, reached }: Pick<Redirection, 'touched' | 'reached'>,
  year: number,
  { ofPlaces, index }: Prices,
  today: Float64Array,
  mitigated: Float64Array,
): Worth {
  const prices = ofPlaces[year]!;
  const value: Worth = { reached: 0, held: 0, avoided: 0, cashable: 0 };
  for (const [at, channel] of channels.entries()) {
    value.reached += reached[at]!;
    const { held, pounds } = placesOf(touched[at]!, channel, prices);
    const support = held * (channel.support ?? 0) * index[year]!;
    value.held += held;
    if (!priced[at]) continue;
    if (channel.pathway === 'ceases') value.cashable += pounds - support;
    else value.avoided += pounds - support;
  }
  for (let place = 0; place < PLACES; place++) {
    const cut = (prices[place] ?? 0) * cuts[place]![year]!;
    if (cut === 0) continue;
    const plans = inPlace(mitigated, place);
    const asToday = Math.min(plans, inPlace(today, place));
    value.cashable += cut * asToday;
    value.avoided += cut * (plans - asToday);
  }
  return value;
}

/** Those held by a channel, and pounds by which their places would have cost more. */
function placesOf(
  cells: Float64Array,
  { target }: Channel,
  prices: readonly (number | undefined)[],
): { held: number; pounds: number } {
  const instead = target === undefined ? 0 : (prices[target] ?? 0);
  let held = 0;
  let pounds = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const count = cells[cell]!;
    if (count === 0) continue;
    held += count;
    const price = prices[cell % PLACES];
    if (price !== undefined) pounds += count * (price - instead);
  }
  return { held, pounds };
}

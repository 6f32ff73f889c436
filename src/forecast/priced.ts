import { PROVISIONS } from '../model/codes.ts';
import type { Action, Channel } from './channels.ts';
import type { Prices } from './prices.ts';
import { PLACES } from './states.ts';

/**
 * Why pounds of an action are not given, or not for all of it, in a sentence: a place it leads to or from has no price, or
 * new support has not been costed. Undefined where it has pounds in full.
 */
export function whyNoPounds({ channels, cuts }: Action, { ofPlaces }: Prices): string | undefined {
  const today = ofPlaces[0]!;
  const unpriced = new Set(channels.flatMap((channel) => unpricedPlaces(channel, today)));
  const cut = [...cuts.keys()].filter((place) => cuts[place]!.some((share) => share > 0));
  if (cut.every((place) => today[place] === undefined)) for (const place of cut) unpriced.add(place);
  const reasons = [
    unpriced.size > 0
      ? `No cost is known of: ${[...unpriced].map((place) => PROVISIONS[place]).join(', ')}.`
      : undefined,
    channels.some(({ support }) => support === undefined)
      ? 'What new support would cost for each child is not known: no intervention and no assumption says.'
      : undefined,
  ].filter((reason) => reason !== undefined);
  return reasons.length > 0 ? reasons.join(' ') : undefined;
}

/** Whether what a channel does can be put in pounds. */
export function isPriced(channel: Channel, { ofPlaces }: Prices): boolean {
  return channel.support !== undefined && unpricedPlaces(channel, ofPlaces[0]!).length === 0;
}

/** Places a channel leads to or from that have no price. One that ends in no plan counts the places that have. */
function unpricedPlaces({ target, shares }: Channel, prices: readonly (number | undefined)[]): number[] {
  if (target === undefined) return [];
  const from = new Set([...shares.keys()].filter((cell) => shares[cell]! > 0).map((cell) => cell % PLACES));
  return [target, ...from].filter((place) => prices[place] === undefined);
}

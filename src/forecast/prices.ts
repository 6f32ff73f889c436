import { PROVISIONS } from '../model/codes.ts';
import type { CostChange, InflationChange } from '../model/scenario.ts';
import { holdsIn } from './holds-in.ts';
import type { Costs } from './input.ts';
import { PLACES } from './states.ts';

/** What places cost, year by year; year 0 is that of the last census. */
export interface Prices {
  /** By year and place, pounds a year; undefined where it is not known. */
  readonly ofPlaces: readonly (readonly (number | undefined)[])[];
  /** By year, what all other costs have risen to; 1 in year 0. */
  readonly index: readonly number[];
}

/**
 * Prices of the years to come: what a place costs today, times inflation for every year that has passed, then changed as a
 * scenario says.
 *
 * @param year the year of the last census
 */
export function pricesOf(
  costs: Pick<Costs, 'provisions'>,
  year: number,
  years: number,
  inflation: number,
  changes: readonly (CostChange | InflationChange)[],
): Prices {
  const stated = changes.findLast((change) => change.change === 'inflation');
  const rise = 1 + (stated?.to ?? inflation);
  const ofCosts = changes.filter((change) => change.change === 'cost');
  const upTo = Array.from({ length: years + 1 }, (_, ahead) => ahead);
  return {
    index: upTo.map((ahead) => rise ** ahead),
    ofPlaces: upTo.map((ahead) =>
      PROVISIONS.map((provision) => {
        const today = costs.provisions.get(provision)?.value;
        if (today === undefined) return undefined;
        const here = ofCosts.filter(
          (change) => (change.of === 'all' || change.of === provision) && ahead > 0 && holdsIn(change, year + ahead),
        );
        const late = Math.max(0, ...here.map((change) => change.delay_years ?? 0));
        return here.reduce(
          (price, change) => Math.max(0, price * (change.scale ?? 1) + (change.shift ?? 0)),
          today * rise ** Math.max(0, ahead - late),
        );
      }),
    ),
  };
}

/** Pounds of plans by band and place, at the prices of a year. Places without a price are left out. */
export function poundsOf(prices: readonly (number | undefined)[], bands: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < bands.length; index++) sum += bands[index]! * (prices[index % PLACES] ?? 0);
  return sum;
}

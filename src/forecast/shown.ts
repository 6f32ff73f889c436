import { AGE_BANDS, PROVISIONS } from '../model/codes.ts';
import type { KnownForecast } from '../model/forecast.ts';
import type { History } from './history.ts';
import type { ForecastInput } from './input.ts';
import { byPlace } from './naive.ts';
import { poundsOf } from './prices.ts';
import { PLACES, sumOf } from './states.ts';
import { BAND_CELLS, inBands, movedIn } from './tally.ts';
import { windowOf } from './windows.ts';

/** Whether anything can be put in pounds. */
export function hasPrices({ costs }: ForecastInput): boolean {
  return costs.provisions.size > 0;
}

/** The history as the diagnosis shows it. */
export function historyShown({ snapshots, leftOut, years }: History): KnownForecast['history'] {
  return {
    censuses: snapshots.map(({ year }) => year),
    leftOut: [...leftOut],
    years: years.map((flows) => ({
      year: flows.year,
      opening: sumOf(flows.opening),
      starts: sumOf(flows.starts),
      arrivals: sumOf(flows.arrivals),
      ceases: sumOf(flows.ceases),
      moves: movedIn(flows),
      passedThrough: flows.passedThrough,
      closing: sumOf(flows.closing),
    })),
  };
}

/** What plans are priced at, and which have no price. */
export function pricesShown({ costs }: ForecastInput, { now }: History): KnownForecast['prices'] {
  const plans = byPlace(now);
  const unpriced = PROVISIONS.filter((provision, place) => plans[place]! > 0 && !costs.provisions.has(provision));
  const without = unpriced.reduce((sum, provision) => sum + plans[PROVISIONS.indexOf(provision)]!, 0);
  return {
    inflation: { ...costs.inflation },
    inflationAssumed: costs.inflationAssumed,
    ...(costs.inflationSource === undefined ? {} : { inflationSource: costs.inflationSource }),
    provisions: PROVISIONS.flatMap((provision) => {
      const cost = costs.provisions.get(provision);
      return cost === undefined ? [] : [{ provision, pounds: cost.value }];
    }),
    unpriced,
    pricedShare: 1 - without / now.plans,
  };
}

/** Plans and pounds on the last census day. */
export function presentShown(input: ForecastInput, { now }: History): KnownForecast['present'] {
  const { costs } = input;
  const prices = PROVISIONS.map((provision) => costs.provisions.get(provision)?.value);
  const bands = new Float64Array(BAND_CELLS);
  inBands(now.stock, bands);
  return {
    year: now.year,
    financialYear: windowOf(now.year).financialYear,
    plans: now.plans,
    ...(hasPrices(input) ? { pounds: poundsOf(prices, bands) } : {}),
    cells: PROVISIONS.flatMap((provision, place) =>
      AGE_BANDS.flatMap((ageBand, band) => {
        const plans = bands[band * PLACES + place]!;
        const price = prices[place];
        if (plans === 0) return [];
        return [{ provision, ageBand, plans, ...(price === undefined ? {} : { pounds: plans * price }) }];
      }),
    ),
  };
}

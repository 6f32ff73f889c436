import { AGE_BANDS, PROVISIONS } from '../model/codes.ts';
import type { Band, ProjectedYear } from '../model/forecast.ts';
import { added, bandOf, bandTimes } from './bands.ts';
import type { Prices } from './prices.ts';
import { PLACES } from './states.ts';
import type { FlowTally, StockTally } from './tally.ts';
import type { Window } from './windows.ts';

/** How plans of a provision are priced in a year to come. */
type PriceOf = (year: number, place: number) => number | undefined;

/** The years to come as the diagnosis shows them: every part with bands of its own. */
export function projection(
  stock: StockTally,
  flows: FlowTally | undefined,
  windows: readonly Window[],
  priceOf: PriceOf,
  hasPounds: boolean,
): ProjectedYear[] {
  return windows.map(({ year, financialYear }, index) => {
    const cells = stock.cells[index]!;
    const price = (place: number) => (hasPounds ? priceOf(index + 1, place) : undefined);
    const ofPlace = (place: number) => AGE_BANDS.map((_, band) => cells[band * PLACES + place]!);
    return {
      year,
      financialYear,
      plans: bandOf(stock.plans[index]!),
      ...(hasPounds ? { pounds: bandOf(stock.pounds[index]!) } : {}),
      ...(flows === undefined
        ? {}
        : {
            flows: {
              starts: bandOf(flows.starts[index]!),
              arrivals: bandOf(flows.arrivals[index]!),
              ceases: bandOf(flows.ceases[index]!),
              moves: bandOf(flows.moves[index]!),
            },
          }),
      byProvision: PROVISIONS.flatMap((provision, place) => {
        const draws = added(ofPlace(place));
        return isEmpty(draws) ? [] : [{ provision, ...priced(bandOf(draws), price(place)) }];
      }),
      byAgeBand: AGE_BANDS.map((ageBand, band) => ({
        ageBand,
        ...ofAgeBand(cells.slice(band * PLACES, (band + 1) * PLACES), price),
      })),
      cells: PROVISIONS.flatMap((provision, place) =>
        AGE_BANDS.flatMap((ageBand, band) => {
          const draws = cells[band * PLACES + place]!;
          return isEmpty(draws) ? [] : [{ provision, ageBand, ...priced(bandOf(draws), price(place)) }];
        }),
      ),
    };
  });
}

function isEmpty(draws: Float64Array): boolean {
  return draws.every((count) => count === 0);
}

function priced(plans: Band, price: number | undefined): { plans: Band; pounds?: Band } {
  return price === undefined ? { plans } : { plans, pounds: bandTimes(plans, price) };
}

/** Pounds of an age band: its plans in every provision at that provision's price, draw by draw. */
function ofAgeBand(
  places: readonly Float64Array[],
  price: (place: number) => number | undefined,
): { plans: Band; pounds?: Band } {
  const plans = bandOf(added(places));
  const pounds = places.flatMap((draws, place) => {
    const each = price(place);
    return each === undefined ? [] : [draws.map((count) => count * each)];
  });
  return pounds.length === 0 ? { plans } : { plans, pounds: bandOf(added(pounds)) };
}

/** Prices as they are. */
export function plainPrices({ ofPlaces }: Prices): PriceOf {
  return (year, place) => ofPlaces[year]![place];
}

/** Prices less the cuts of an action, as it has them by place and year. */
export function cutPrices({ ofPlaces }: Prices, cuts: readonly Float64Array[]): PriceOf {
  return (year, place) => {
    const price = ofPlaces[year]![place];
    return price === undefined ? undefined : price * (1 - cuts[place]![year]!);
  };
}

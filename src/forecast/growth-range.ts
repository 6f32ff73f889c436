import { AGE_BANDS } from '../model/codes.ts';
import type { ForecastContent } from '../model/playbook.ts';
import { binomialQuantile } from '../statistics/counts.ts';
import { normalDraws, uniformSource } from '../statistics/draws.ts';
import { drawnPath, levelAfter } from '../statistics/level-with-drift.ts';
import { subSeed } from '../statistics/sub-seed.ts';
import type { History } from './history.ts';
import { type Prices, poundsOf } from './prices.ts';
import { PLACES, sumOf } from './states.ts';
import { BAND_CELLS, inBands, noteStock, type StockTally, stockTally } from './tally.ts';

/**
 * The simple answer where history is too short for the model: all plans grow as plans in England have and as far as the area's
 * own few years say, and are divided as they are divided today.
 */
export function growthRange(
  { snapshots, now }: History,
  content: ForecastContent,
  years: number,
  draws: number,
  seed: number,
  prices: Prices,
): StockTally {
  const level = levelAfter(
    snapshots.map(({ plans }) => ({ value: Math.log(plans), variance: 1 / plans })),
    content.growth,
  );
  const source = uniformSource(subSeed(seed, 'forecast:growth'));
  const normal = normalDraws(source, 0, 1);
  const tally = stockTally(years, draws);
  const today = new Float64Array(BAND_CELLS);
  inBands(now.stock, today);
  const bands = new Float64Array(BAND_CELLS);
  for (let draw = 0; draw < draws; draw++) {
    const path = drawnPath(level, years, source, normal);
    for (let year = 1; year <= years; year++) {
      const growth = Math.exp(path[year]! - path[0]!);
      divide(Math.round(now.plans * growth), today, source, bands);
      noteStock(tally, year, draw, bands, poundsOf(prices.ofPlaces[year]!, bands));
    }
  }
  return tally;
}

/** Divides a number of plans by the shares of today, with the chance there is in so many. */
function divide(plans: number, today: Float64Array, source: () => number, into: Float64Array): void {
  let left = plans;
  let share = sumOf(today);
  for (let index = 0; index < AGE_BANDS.length * PLACES; index++) {
    const own = today[index]!;
    const count = own === 0 ? 0 : own < share ? binomialQuantile(source(), left, own / share) : left;
    into[index] = count;
    left -= count;
    share -= own;
  }
}

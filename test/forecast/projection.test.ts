import { describe, expect, it } from 'vitest';
import { pricesOf } from '../../src/forecast/prices.ts';
import { cutPrices, plainPrices, projection } from '../../src/forecast/projection.ts';
import { PLACE_OF, PLACES } from '../../src/forecast/states.ts';
import { BAND_CELLS, flowTally, noteStock, stockTally } from '../../src/forecast/tally.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { PROVISIONS } from '../../src/model/codes.ts';

const MAINSTREAM = PLACE_OF.get('mainstream')!;
const NEET = PLACE_OF.get('neet')!;
const prices = pricesOf({ provisions: new Map([['mainstream', { value: 1000 }]] as const) }, 2026, 1, 0, []);

/** Three draws: 10, 20 and 30 children of 5 to 10 in mainstream, and two of 16 to 19 in none, which has no price. */
const stock = stockTally(1, 3);
for (const draw of [0, 1, 2]) {
  const bands = new Float64Array(BAND_CELLS);
  bands[PLACES + MAINSTREAM] = 10 * (draw + 1);
  bands[3 * PLACES + NEET] = 2;
  noteStock(stock, 1, draw, bands, 10_000 * (draw + 1));
}
const [year] = projection(stock, flowTally(1, 3), windowsAfter(2026, 1), plainPrices(prices), true);

describe('projection', () => {
  it('has bands of plans and pounds for the whole and for every part there is', () => {
    expect(year).toMatchObject({ year: 2027, financialYear: '2026-27' });
    expect(year!.plans).toMatchObject({ median: 22, low50: 17, high50: 27 });
    expect(year!.pounds).toMatchObject({ median: 20_000 });
    expect(year!.byProvision.map(({ provision, plans, pounds }) => [provision, plans.median, pounds?.median])).toEqual([
      ['mainstream', 20, 20_000],
      ['neet', 2, undefined],
    ]);
    expect(year!.byAgeBand.map(({ plans }) => plans.median)).toEqual([0, 20, 0, 2, 0]);
    expect(year!.byAgeBand[1]!.pounds?.median).toBe(20_000);
    expect(year!.cells.map(({ provision, ageBand }) => [provision, ageBand])).toEqual([
      ['mainstream', '5-10'],
      ['neet', '16-19'],
    ]);
    expect(year!.flows?.starts.median).toBe(0);
  });

  it('has no pounds where there is no cost, and no flows where only growth is known', () => {
    const [without] = projection(stock, undefined, windowsAfter(2026, 1), plainPrices(prices), false);
    expect(without!.pounds).toBeUndefined();
    expect(without!.cells.every(({ pounds }) => pounds === undefined)).toBe(true);
    expect(without!.flows).toBeUndefined();
  });
});

describe('cutPrices', () => {
  it('takes off what interventions take off, of the places they do', () => {
    const cuts = PROVISIONS.map((_, place) => Float64Array.of(0, place === MAINSTREAM ? 0.25 : 0));
    const priceOf = cutPrices(prices, cuts);
    expect([priceOf(1, MAINSTREAM), priceOf(1, NEET)]).toEqual([750, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { poundsOf, pricesOf } from '../../src/forecast/prices.ts';
import { PLACE_OF, PLACES } from '../../src/forecast/states.ts';

const COSTS = { provisions: new Map([['mainstream' as const, { value: 1000 }]]) };
const MAINSTREAM = PLACE_OF.get('mainstream')!;
const mainstream = (...args: Parameters<typeof pricesOf>) => pricesOf(...args).ofPlaces.map((year) => year[MAINSTREAM]);

describe('pricesOf', () => {
  it('raises costs by inflation for every year that passes; what has no cost has none', () => {
    const prices = pricesOf(COSTS, 2026, 2, 0.1, []);
    expect(prices.ofPlaces.map((year) => year[MAINSTREAM])).toEqual([
      1000,
      expect.closeTo(1100, 9),
      expect.closeTo(1210, 9),
    ]);
    expect(prices.index).toEqual([1, expect.closeTo(1.1, 12), expect.closeTo(1.21, 12)]);
    expect(prices.ofPlaces[1]![PLACE_OF.get('neet')!]).toBeUndefined();
  });

  it('scales, shifts and delays in the years that a scenario says', () => {
    expect(mainstream(COSTS, 2026, 2, 0, [{ change: 'cost', of: 'all', scale: 1.5, from: 2028 }])).toEqual([
      1000, 1000, 1500,
    ]);
    expect(mainstream(COSTS, 2026, 2, 0, [{ change: 'cost', of: 'mainstream', shift: -200 }])).toEqual([
      1000, 800, 800,
    ]);
    expect(mainstream(COSTS, 2026, 2, 0.1, [{ change: 'cost', of: 'mainstream', delay_years: 1 }])).toEqual([
      1000,
      1000,
      expect.closeTo(1100, 9),
    ]);
    expect(mainstream(COSTS, 2026, 1, 0, [{ change: 'cost', of: 'post16', scale: 2 }])).toEqual([1000, 1000]);
  });

  it('takes another inflation where a scenario says so, and no price falls below nothing', () => {
    expect(mainstream(COSTS, 2026, 1, 0.1, [{ change: 'inflation', to: 0.02 }])).toEqual([1000, 1020]);
    expect(mainstream(COSTS, 2026, 1, 0, [{ change: 'cost', of: 'all', shift: -5000 }])).toEqual([1000, 0]);
  });
});

describe('poundsOf', () => {
  it('adds up plans of every band at the price of their place', () => {
    const bands = new Float64Array(5 * PLACES);
    bands[MAINSTREAM] = 2;
    bands[PLACES + MAINSTREAM] = 3;
    bands[PLACE_OF.get('neet')!] = 7;
    expect(poundsOf(pricesOf(COSTS, 2026, 0, 0, []).ofPlaces[0]!, bands)).toBe(5000);
  });
});

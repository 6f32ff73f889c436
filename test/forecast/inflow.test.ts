import { describe, expect, it } from 'vitest';
import { drawShares, drawYearShares, fitInflow, meanShares, roomForShares } from '../../src/forecast/inflow.ts';
import { CELLS, cellOf, GROUP_OF_AGE, PLACE_OF, PLACES, sumOf } from '../../src/forecast/states.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { gammaDraws } from '../../src/statistics/gamma.ts';
import { meanPath } from '../../src/statistics/level-with-drift.ts';
import { CONTENT } from './inputs.ts';

const SETTINGS = { recent: 3, belief: CONTENT.starts };
const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;

/** So many in mainstream and in state special schools, at each of some ages. */
function year(mainstream: number, special: number, ages: readonly number[] = [5, 6, 7]): Float64Array {
  const cells = new Float64Array(CELLS);
  for (const age of ages) {
    cells[cellOf(age, MAINSTREAM)] = mainstream;
    cells[cellOf(age, SPECIAL)] = special;
  }
  return cells;
}

const placeShare = (places: Float64Array, age: number, place: number) => places[GROUP_OF_AGE[age]! * PLACES + place]!;

describe('fitInflow', () => {
  it('expects as many as in years that are alike', () => {
    const inflow = fitInflow([year(90, 10), year(90, 10), year(90, 10)], year(1, 1), {
      ...SETTINGS,
      belief: { ...SETTINGS.belief, drift: { mean: 0, sd: 0.01 } },
    });
    expect(Math.exp(meanPath(inflow.level!, 1)[1]!)).toBeCloseTo(300, -1);
  });

  it('finds ages and places, three quarters of the weight on the years themselves and more', () => {
    const inflow = fitInflow([year(90, 10), year(90, 10), year(90, 10)], year(1, 1, [20]), SETTINGS);
    const shares = roomForShares();
    meanShares(inflow, shares);
    expect(sumOf(shares.ages)).toBeCloseTo(1, 12);
    expect(shares.ages[6]).toBeCloseTo(1 / 3, 2);
    expect(placeShare(shares.places, 6, SPECIAL)).toBeCloseTo(0.1, 2);
  });

  it('knows of none where none ever came', () => {
    const inflow = fitInflow([new Float64Array(CELLS), new Float64Array(CELLS)], year(1, 1), SETTINGS);
    expect(inflow.level).toBeUndefined();
  });

  it('sends nobody where nobody has ever gone', () => {
    const shares = roomForShares();
    drawShares(fitInflow([year(9, 1)], year(5, 5), SETTINGS), gammaDraws(uniformSource(1)), shares);
    expect(placeShare(shares.places, 6, PLACE_OF.get('neet')!)).toBe(0);
  });
});

describe('drawShares and drawYearShares', () => {
  it('draws rows that add to 1, and keeps to them in years that have never strayed', () => {
    const inflow = fitInflow([year(90, 10), year(90, 10), year(90, 10)], year(1, 1), SETTINGS);
    const gamma = gammaDraws(uniformSource(1));
    const shares = roomForShares();
    const ofYear = roomForShares();
    drawShares(inflow, gamma, shares);
    drawYearShares(inflow, gamma, shares, ofYear);
    expect(sumOf(shares.ages)).toBeCloseTo(1, 12);
    expect([...ofYear.ages]).toEqual([...shares.ages]);
  });

  it('lets years stray whose shares have', () => {
    const inflow = fitInflow([year(900, 100), year(100, 900), year(900, 100)], year(1, 1), SETTINGS);
    const gamma = gammaDraws(uniformSource(1));
    const shares = roomForShares();
    const ofYear = roomForShares();
    drawShares(inflow, gamma, shares);
    drawYearShares(inflow, gamma, shares, ofYear);
    expect(sumOf(ofYear.places.subarray(2 * PLACES, 3 * PLACES))).toBeCloseTo(1, 12);
    expect([...ofYear.places]).not.toEqual([...shares.places]);
  });
});

import { describe, expect, it } from 'vitest';
import { byPlace, noChange, sameGrowth } from '../../src/forecast/naive.ts';
import { CELLS, cellOf } from '../../src/forecast/states.ts';

function snapshot(year: number, ...places: readonly number[]) {
  const stock = new Float64Array(CELLS);
  for (const [place, count] of places.entries()) {
    stock[cellOf(8, place)] = count / 2;
    stock[cellOf(9, place)] = count / 2;
  }
  return { day: 0, year, stock, plans: places.reduce((sum, count) => sum + count, 0), unknown: 0 };
}

const before = snapshot(2025, 100, 50);
const now = snapshot(2026, 120, 50, 6);

describe('naive forecasts', () => {
  it('no change: as it is', () => {
    expect(noChange(now)).toMatchObject({ total: 176 });
    expect(noChange(now).places.slice(0, 3)).toEqual([120, 50, 6]);
  });

  it('same growth: the ratio of the last year again, and no change where there was nothing', () => {
    const { total, places } = sameGrowth(before, now, 2);
    expect(total).toBeCloseTo(176 * (176 / 150) ** 2, 9);
    expect(places.slice(0, 3)).toEqual([expect.closeTo(172.8, 9), 50, 6]);
  });
});

describe('byPlace', () => {
  it('adds up ages', () => {
    expect(byPlace(now).slice(0, 4)).toEqual([120, 50, 6, 0]);
  });
});

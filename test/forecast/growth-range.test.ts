import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/forecast/bands.ts';
import { growthRange } from '../../src/forecast/growth-range.ts';
import { historyOf } from '../../src/forecast/history.ts';
import { byPlace } from '../../src/forecast/naive.ts';
import { pricesOf } from '../../src/forecast/prices.ts';
import { PLACES, sumOf } from '../../src/forecast/states.ts';
import { BAND_CELLS } from '../../src/forecast/tally.ts';
import { day } from '../assess/facts.ts';
import { CASELOAD, CENSUS, CONTENT, input } from './inputs.ts';

const { costs } = input();
const prices = pricesOf(costs, 2026, 3, 0, []);
const history = (from: string) => historyOf(CASELOAD, { census: CENSUS, historyFrom: day(from) }, 0.1);
const range = (from: string, draws = 400) => growthRange(history(from), CONTENT, 3, draws, 1, prices);

const median = (draws: Float64Array) => Number(bandOf(draws).median);

describe('growthRange', () => {
  it('grows as plans in England have where nothing is known of the area’s own growth', () => {
    const alone = history('2026-01-01');
    expect(alone.years).toEqual([]);
    const { plans } = range('2026-01-01');
    // 0.09 a year on a logarithmic scale: after three years 1.31 times as many.
    expect(median(plans[2]!) / alone.now.plans).toBeCloseTo(Math.exp(0.27), 1);
  });

  it('widens with every year', () => {
    const widths = range('2026-01-01').plans.map((draws) => {
      const { low90, high90 } = bandOf(draws);
      return Number(high90) - Number(low90);
    });
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  });

  it('divides plans as they are divided today, in whole plans that add to the whole', () => {
    const { cells, plans } = range('2024-06-01', 100);
    for (const draw of [0, 50, 99]) {
      const parts = Float64Array.from({ length: BAND_CELLS }, (_, cell) => cells[0]![cell]![draw]!);
      expect(sumOf(parts)).toBe(plans[0]![draw]);
      expect(parts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    }
    const { now } = history('2024-06-01');
    const mainstream = cells[0]!.filter((_, cell) => cell % PLACES === 0).map(median);
    expect(mainstream.reduce((sum, count) => sum + count, 0) / median(plans[0]!)).toBeCloseTo(
      byPlace(now)[0]! / now.plans,
      1,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { drawChances, type Events, fitChances } from '../../src/forecast/chances.ts';
import { CELLS, cellOf, GROUPS, PLACE_OF } from '../../src/forecast/states.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { gammaDraws } from '../../src/statistics/gamma.ts';
import { meanPath } from '../../src/statistics/level-with-drift.ts';
import { chanceOf } from '../../src/statistics/log-odds.ts';
import { CONTENT } from './inputs.ts';

const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;
const SETTINGS = { recent: 3, factorOfGroup: GROUPS.map(() => 0), belief: CONTENT.rates };

/** A year in which so many of so many of an age and place are happened to. */
function year(...cells: readonly (readonly [age: number, place: number, happened: number, exposed: number])[]): Events {
  const events = { happened: new Float64Array(CELLS), exposed: new Float64Array(CELLS) };
  for (const [age, place, happened, exposed] of cells) {
    events.happened[cellOf(age, place)] = happened;
    events.exposed[cellOf(age, place)] = exposed;
  }
  return events;
}

const chanceIn = (logOdds: Float64Array, age: number, place: number) => chanceOf(logOdds[cellOf(age, place)]!);

describe('fitChances', () => {
  it('finds the chance of a cell that has many, from the latest years', () => {
    const before = year([7, MAINSTREAM, 90, 100]);
    const now = year([7, MAINSTREAM, 20, 100]);
    const { logOdds } = fitChances([before, now, now, now], SETTINGS);
    expect(chanceIn(logOdds, 7, MAINSTREAM)).toBeCloseTo(0.2, 2);
  });

  it('leans a cell that has few on its place and group of ages', () => {
    const rare = year(
      [6, MAINSTREAM, 10, 100],
      [7, MAINSTREAM, 10, 100],
      [8, MAINSTREAM, 10, 100],
      [9, MAINSTREAM, 1, 2],
    );
    const { logOdds } = fitChances([rare], SETTINGS);
    expect(chanceIn(logOdds, 9, MAINSTREAM)).toBeLessThan(0.13);
    expect(chanceIn(logOdds, 9, MAINSTREAM)).toBeGreaterThan(0.09);
  });

  it('lets cells that have many differ, whatever their group does', () => {
    const { logOdds } = fitChances(
      [year([17, SPECIAL, 2, 200], [18, SPECIAL, 2, 200], [19, SPECIAL, 198, 200])],
      SETTINGS,
    );
    expect(chanceIn(logOdds, 19, SPECIAL)).toBeGreaterThan(0.95);
    expect(chanceIn(logOdds, 18, SPECIAL)).toBeLessThan(0.03);
  });

  it('keeps a change of phase out of the years around it', () => {
    const { logOdds } = fitChances(
      [year([10, MAINSTREAM, 2, 200], [11, MAINSTREAM, 90, 200], [12, MAINSTREAM, 2, 200])],
      SETTINGS,
    );
    expect(chanceIn(logOdds, 11, MAINSTREAM)).toBeCloseTo(0.45, 1);
    expect(chanceIn(logOdds, 10, MAINSTREAM)).toBeLessThan(0.02);
  });

  it('follows a level that all share: twice the odds last year is above the years before', () => {
    const years = [20, 20, 20, 33].map((happened) => year([7, MAINSTREAM, 10 * happened, 1000]));
    const [level] = fitChances(years, { ...SETTINGS, recent: 4 }).levels;
    expect(meanPath(level!, 1)[1]).toBeGreaterThan(0.1);
  });

  it('finds places that vary from year to year on their own, and none where they do not', () => {
    const steady = [0, 1, 2, 3].map(() => year([7, MAINSTREAM, 200, 1000], [7, SPECIAL, 200, 1000]));
    const swinging = [0, 1, 2, 3].map((index) =>
      year([7, MAINSTREAM, index % 2 ? 260 : 140, 1000], [7, SPECIAL, index % 2 ? 140 : 260, 1000]),
    );
    expect(fitChances(steady, SETTINGS).between).toBe(0);
    expect(fitChances(swinging, SETTINGS).between).toBeGreaterThan(0.2);
  });

  it('has an answer for years in which nobody could be happened to', () => {
    const { logOdds, levels, seen } = fitChances([year(), year()], SETTINGS);
    expect(logOdds.every(Number.isFinite)).toBe(true);
    expect(levels).toHaveLength(1);
    expect(seen).toEqual([]);
  });
});

describe('drawChances', () => {
  it('scatters a chance as few years leave it unsure', () => {
    const spread = (exposed: number) => {
      const chances = fitChances([year([7, MAINSTREAM, exposed / 5, exposed])], SETTINGS);
      const gamma = gammaDraws(uniformSource(1));
      const into = new Float64Array(CELLS);
      const draws = Array.from({ length: 400 }, () => {
        drawChances(chances, gamma, into);
        return chanceIn(into, 7, MAINSTREAM);
      }).toSorted((one, other) => one - other);
      return draws[380]! - draws[20]!;
    };
    // 90% of Beta around 0.2 with 1,000: ± 1.64 × √(0.16 ÷ 1000) = ± 0.021.
    expect(spread(1000)).toBeGreaterThan(0.03);
    expect(spread(1000)).toBeLessThan(0.055);
    expect(spread(20)).toBeGreaterThan(0.2);
  });
});

import { type Deviation, varianceBetween } from '../statistics/between-variance.ts';
import type { Measure } from '../statistics/level-with-drift.ts';
import { chanceOf } from '../statistics/log-odds.ts';
import type { Events } from './chances.ts';
import { GROUP_OF_AGE, PLACES } from './states.ts';

/** A count so small by expectation says nothing of how far chances vary. */
const LEAST_VARIANCE = 0.5;

/**
 * How far groups of ages and places vary from year to year beyond chance and what their factors share, each around its own
 * level over the years: a standard deviation of log-odds.
 */
export function variationBetween(
  years: readonly Events[],
  logOdds: Float64Array,
  factorOfGroup: readonly number[],
  series: readonly (readonly Measure[])[],
): number {
  const byPlace = new Map<string, Deviation[]>();
  years.forEach(({ happened, exposed }, year) => {
    for (const [key, cells] of byGroupAndPlace(exposedCells(exposed))) {
      const shift = series[factorOfGroup[groupOfCell(cells[0]!)]!]![year]?.value ?? 0;
      const deviation = { observed: 0, expected: 0, variance: 0 };
      for (const cell of cells) {
        const chance = chanceOf(logOdds[cell]! + shift);
        deviation.observed += happened[cell]!;
        deviation.expected += exposed[cell]! * chance;
        deviation.variance += exposed[cell]! * chance * (1 - chance);
      }
      if (deviation.variance >= LEAST_VARIANCE) byPlace.set(key, [...(byPlace.get(key) ?? []), deviation]);
    }
  });
  const deviations = [...byPlace.values()].flatMap(aroundOwnLevel);
  return Math.sqrt(varianceBetween(deviations, byPlace.size + series.length * (years.length - 1)) ?? 0);
}

/** Deviations from what was to be expected, had the same in all been expected as was observed. */
function aroundOwnLevel(deviations: readonly Deviation[]): Deviation[] {
  const total = (of: keyof Deviation) => deviations.reduce((sum, deviation) => sum + deviation[of], 0);
  const shift = (total('observed') - total('expected')) / total('variance');
  return deviations.map((one) => ({ ...one, expected: one.expected + shift * one.variance }));
}

function byGroupAndPlace(cells: readonly number[]): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const cell of cells) {
    const key = `${groupOfCell(cell)}:${cell % PLACES}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return groups;
}

/** Cells that anybody was in. */
export function exposedCells(exposed: Float64Array): number[] {
  return [...exposed.keys()].filter((cell) => exposed[cell]! > 0);
}

/** The group of ages of a cell. */
export function groupOfCell(cell: number): number {
  return GROUP_OF_AGE[Math.floor(cell / PLACES)]!;
}

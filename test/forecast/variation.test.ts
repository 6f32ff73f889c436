import { describe, expect, it } from 'vitest';
import { CELLS, cellOf, GROUPS } from '../../src/forecast/states.ts';
import { exposedCells, groupOfCell, variationBetween } from '../../src/forecast/variation.ts';

const ONE_FACTOR = GROUPS.map(() => 0);

function year(happened: number, exposed: number) {
  const events = { happened: new Float64Array(CELLS), exposed: new Float64Array(CELLS) };
  events.happened[cellOf(7, 0)] = happened;
  events.exposed[cellOf(7, 0)] = exposed;
  return events;
}

describe('variationBetween', () => {
  const evens = new Float64Array(CELLS);
  const noShifts = [[undefined, undefined, undefined, undefined]];

  it('is nothing for years that are alike, wherever they lie beside what was expected', () => {
    expect(
      variationBetween(
        [60, 60, 60, 60].map((count) => year(count, 100)),
        evens,
        ONE_FACTOR,
        noShifts,
      ),
    ).toBe(0);
  });

  it('cannot be told from a year or two', () => {
    expect(variationBetween([year(60, 100), year(40, 100)], evens, ONE_FACTOR, [[undefined, undefined]])).toBe(0);
  });

  it('takes off what the factor of a year explains', () => {
    const years = [60, 40, 60, 40].map((count) => year(10 * count, 1000));
    const shift = Math.log(1.5);
    const shifts = [[shift, -shift, shift, -shift].map((value) => ({ value, variance: 0.01 }))];
    expect(variationBetween(years, evens, ONE_FACTOR, shifts)).toBe(0);
  });

  it('does not count groups so small that they say nothing', () => {
    expect(
      variationBetween(
        [1, 0, 1, 0].map((count) => year(count, 1)),
        evens,
        ONE_FACTOR,
        noShifts,
      ),
    ).toBe(0);
  });
});

describe('cells', () => {
  it('knows who is in them and of what group of ages they are', () => {
    expect(exposedCells(year(0, 3).exposed)).toEqual([cellOf(7, 0)]);
    expect([cellOf(4, 12), cellOf(5, 0)].map(groupOfCell)).toEqual([1, 2]);
  });
});

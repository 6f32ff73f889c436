import { describe, expect, it } from 'vitest';
import {
  AGES,
  aYearOlder,
  BAND_OF_AGE,
  CELLS,
  cellOf,
  countedAge,
  GROUP_OF_AGE,
  GROUPS,
  isTransferAge,
  PHASE_OF_AGE,
  PLACE_OF,
  PLACES,
  sumOf,
} from '../../src/forecast/states.ts';
import { AGE_BANDS, PHASES } from '../../src/model/codes.ts';

describe('states', () => {
  it('gives every age and place a cell of its own', () => {
    const cells = Array.from({ length: AGES }, (_, age) =>
      Array.from({ length: PLACES }, (__, place) => cellOf(age, place)),
    );
    expect(new Set(cells.flat()).size).toBe(CELLS);
    expect(Math.max(...cells.flat())).toBe(CELLS - 1);
    expect(PLACE_OF.get('mainstream')).toBe(0);
  });

  it('counts who is too young or too old at the ends', () => {
    expect([-1, 0, 25, 26].map(countedAge)).toEqual([0, 0, 25, 25]);
  });

  it('keeps the ages at which children change phase apart: Reception, Year 7 and after Year 11', () => {
    const ages = GROUP_OF_AGE.map((_, age) => age);
    expect(ages.filter(isTransferAge)).toEqual([4, 11, 16]);
    expect(GROUPS.map((_, group) => ages.filter((age) => GROUP_OF_AGE[age] === group))).toEqual([
      [0, 1, 2, 3],
      [4],
      [5, 6, 7, 8, 9, 10],
      [11],
      [12, 13, 14, 15],
      [16],
      [17, 18, 19],
      [20, 21, 22, 23, 24],
      [25],
    ]);
  });

  it('knows the band and the phase of every age', () => {
    expect([0, 5, 11, 16, 20].map((age) => AGE_BANDS[BAND_OF_AGE[age]!])).toEqual([...AGE_BANDS]);
    expect([3, 4, 11, 25].map((age) => PHASES[PHASE_OF_AGE[age]!])).toEqual([...PHASES]);
  });
});

describe('aYearOlder', () => {
  it('moves everybody up an age and keeps those of 25 and over together', () => {
    const stock = new Float64Array(CELLS);
    stock[cellOf(3, 0)] = 5;
    stock[cellOf(24, 1)] = 2;
    stock[cellOf(25, 1)] = 1;
    const older = new Float64Array(CELLS).fill(9);
    aYearOlder(stock, older);
    expect(older[cellOf(4, 0)]).toBe(5);
    expect(older[cellOf(25, 1)]).toBe(3);
    expect(sumOf(older)).toBe(8);
  });
});

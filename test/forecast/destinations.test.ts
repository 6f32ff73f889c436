import { describe, expect, it } from 'vitest';
import {
  drawDestinations,
  fitDestinations,
  meanDestinations,
  rowOfDestinations,
} from '../../src/forecast/destinations.ts';
import { roomForYear, rowOfMoves } from '../../src/forecast/snapshots.ts';
import { GROUP_OF_AGE, PLACE_OF, PLACES, sumOf } from '../../src/forecast/states.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { gammaDraws } from '../../src/statistics/gamma.ts';

const place = (provision: string) => PLACE_OF.get(provision)!;
type Move = readonly [age: number, from: string, to: string, count: number];

function yearOf(...moves: readonly Move[]) {
  const flows = roomForYear(2026);
  for (const [age, from, to, count] of moves) flows.moves[rowOfMoves(age, place(from)) + place(to)] = count;
  return flows;
}

function shareOf(expected: Float64Array, age: number, from: string, to: string): number {
  return expected[rowOfDestinations(GROUP_OF_AGE[age]!, place(from)) + place(to)]!;
}

const room = () => new Float64Array(9 * PLACES * PLACES);

describe('fitDestinations', () => {
  it('finds where those who move go, and does not count staying', () => {
    const expected = room();
    meanDestinations(
      fitDestinations([
        yearOf(
          [11, 'mainstream', 'mainstream', 900],
          [11, 'mainstream', 'special_state', 80],
          [11, 'mainstream', 'resourced', 20],
        ),
      ]),
      expected,
    );
    expect(shareOf(expected, 11, 'mainstream', 'special_state')).toBeCloseTo(0.8, 1);
    expect(shareOf(expected, 11, 'mainstream', 'mainstream')).toBe(0);
  });

  it('leans a row without moves on what is known of the same place, changes of phase apart', () => {
    const expected = room();
    meanDestinations(
      fitDestinations([
        yearOf(
          [8, 'mainstream', 'alternative', 50],
          [11, 'mainstream', 'special_state', 50],
          [16, 'mainstream', 'post16', 2],
        ),
      ]),
      expected,
    );
    expect(shareOf(expected, 14, 'mainstream', 'alternative')).toBeGreaterThan(0.9);
    expect(shareOf(expected, 14, 'mainstream', 'special_state')).toBe(0);
  });

  it('divides evenly where nobody has ever moved', () => {
    const expected = room();
    meanDestinations(fitDestinations([yearOf()]), expected);
    expect(shareOf(expected, 8, 'mainstream', 'neet')).toBeCloseTo(1 / 12, 12);
  });
});

describe('drawDestinations', () => {
  it('draws rows that add to 1 and none on staying', () => {
    const destinations = fitDestinations([
      yearOf([11, 'mainstream', 'special_state', 8], [11, 'mainstream', 'resourced', 2]),
    ]);
    const into = room();
    meanDestinations(destinations, into);
    drawDestinations(destinations, gammaDraws(uniformSource(1)), into);
    const row = rowOfDestinations(GROUP_OF_AGE[11]!, place('mainstream'));
    expect(sumOf(into.subarray(row, row + PLACES))).toBeCloseTo(1, 12);
    expect(into[row + place('mainstream')]).toBe(0);
    expect(destinations.rows).toEqual([row]);
  });
});

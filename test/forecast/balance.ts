import { expect } from 'vitest';
import { rowOfMoves, type YearOfFlows } from '../../src/forecast/snapshots.ts';
import { AGES, cellOf, PLACES } from '../../src/forecast/states.ts';

/** Fails unless what was open less what ceased, moved about, with what came in, is what is open, in every state. */
export function expectToBalance({ opening, ceases, moves, starts, arrivals, closing }: YearOfFlows, digits = 9): void {
  const off: string[] = [];
  for (let age = 0; age < AGES; age++) {
    for (let place = 0; place < PLACES; place++) {
      const cell = cellOf(age, place);
      let went = 0;
      let came = 0;
      for (let other = 0; other < PLACES; other++) {
        went += moves[rowOfMoves(age, place) + other]!;
        came += moves[rowOfMoves(age, other) + place]!;
      }
      const limit = 10 ** -digits;
      if (Math.abs(opening[cell]! - ceases[cell]! - went) > limit) off.push(`out of ${age}:${place}`);
      if (Math.abs(came + starts[cell]! + arrivals[cell]! - closing[cell]!) > limit) off.push(`into ${age}:${place}`);
      if (Math.min(opening[cell]!, ceases[cell]!, starts[cell]!, arrivals[cell]!, closing[cell]!) < 0)
        off.push(`below ${cell}`);
    }
  }
  expect(off).toEqual([]);
  expect(moves.every((count) => count >= 0)).toBe(true);
}

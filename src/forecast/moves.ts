import { rowOfMoves, type YearOfFlows } from './snapshots.ts';
import { AGES, cellOf, PLACES } from './states.ts';

/** The moves of a year that anybody made, those who stayed among them, in lists side by side. */
export interface Moves {
  length: number;
  readonly age: Int16Array;
  /** The cell at the beginning, by age at the end. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  readonly count: Float64Array;
}

/** Room for the moves of a year. */
export function roomForMoves(): Moves {
  const most = AGES * PLACES * PLACES;
  return {
    length: 0,
    age: new Int16Array(most),
    from: new Int16Array(most),
    to: new Int16Array(most),
    count: new Float64Array(most),
  };
}

/** Lists the moves of a year. */
export function listMoves({ opening, moves }: YearOfFlows, into: Moves): void {
  into.length = 0;
  for (let age = 0; age < AGES; age++) {
    for (let from = 0; from < PLACES; from++) {
      if (opening[cellOf(age, from)] === 0) continue;
      const row = rowOfMoves(age, from);
      for (let to = 0; to < PLACES; to++) {
        const count = moves[row + to]!;
        if (count === 0) continue;
        into.age[into.length] = age;
        into.from[into.length] = cellOf(age, from);
        into.to[into.length] = cellOf(age, to);
        into.count[into.length] = count;
        into.length += 1;
      }
    }
  }
}

import { describe, expect, it } from 'vitest';
import { listMoves, roomForMoves } from '../../src/forecast/moves.ts';
import { roomForYear, rowOfMoves } from '../../src/forecast/snapshots.ts';
import { cellOf } from '../../src/forecast/states.ts';

describe('listMoves', () => {
  it('lists what anybody did, staying among it, and begins anew each time', () => {
    const flows = roomForYear(2027);
    flows.opening[cellOf(11, 0)] = 10;
    flows.moves[rowOfMoves(11, 0)] = 6;
    flows.moves[rowOfMoves(11, 0) + 2] = 3;
    const moves = roomForMoves();
    for (let time = 0; time < 2; time++) listMoves(flows, moves);
    const listed = Array.from({ length: moves.length }, (_, index) => [
      moves.age[index],
      moves.from[index],
      moves.to[index],
      moves.count[index],
    ]);
    expect(listed).toEqual([
      [11, cellOf(11, 0), cellOf(11, 0), 6],
      [11, cellOf(11, 0), cellOf(11, 2), 3],
    ]);
  });
});

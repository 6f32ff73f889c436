import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/forecast/channels.ts';
import { roomForYear, rowOfMoves } from '../../src/forecast/snapshots.ts';
import { CELLS, cellOf, PLACE_OF, PLACES, sumOf } from '../../src/forecast/states.ts';
import {
  BAND_CELLS,
  flowTally,
  inBands,
  inPlace,
  movedIn,
  noteFlows,
  noteStock,
  redirected,
  stockTally,
} from '../../src/forecast/tally.ts';
import { windowsAfter } from '../../src/forecast/windows.ts';
import { acting, MAINSTREAM_NOT_SPECIAL, NO_PLAN } from './inputs.ts';

const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;

function stockOf(...cells: readonly (readonly [age: number, place: number, count: number])[]): Float64Array {
  const stock = new Float64Array(CELLS);
  for (const [age, place, count] of cells) stock[cellOf(age, place)] = count;
  return stock;
}

describe('inBands and inPlace', () => {
  it('adds ages up to bands, and bands up to a place', () => {
    const bands = new Float64Array(BAND_CELLS).fill(9);
    inBands(stockOf([4, MAINSTREAM, 1], [5, MAINSTREAM, 2], [10, MAINSTREAM, 4], [25, SPECIAL, 8]), bands);
    expect([bands[MAINSTREAM], bands[PLACES + MAINSTREAM], bands[4 * PLACES + SPECIAL]]).toEqual([1, 6, 8]);
    expect(inPlace(bands, MAINSTREAM)).toBe(7);
    expect(sumOf(bands)).toBe(15);
  });
});

describe('redirected', () => {
  const { channels } = actionOf(
    [acting(), acting({ id: 'N', pathway: 'sen_support_no_plan' })],
    [MAINSTREAM_NOT_SPECIAL, NO_PLAN],
    'central',
    windowsAfter(2026, 1),
  );

  it('moves those reached to where they are at the same age, and takes out those without a plan', () => {
    const stock = stockOf([11, SPECIAL, 10], [11, MAINSTREAM, 5]);
    const touched = [stockOf([11, SPECIAL, 3]), stockOf([11, SPECIAL, 2])];
    const into = new Float64Array(CELLS);
    redirected(stock, { channels, touched }, into);
    expect([into[cellOf(11, SPECIAL)], into[cellOf(11, MAINSTREAM)], sumOf(into)]).toEqual([5, 8, 13]);
  });

  it('changes nothing where nobody is reached, to the last bit', () => {
    const stock = stockOf([11, SPECIAL, 10.000000001], [3, MAINSTREAM, 1 / 3]);
    const into = new Float64Array(CELLS);
    redirected(stock, { channels, touched: [stockOf(), stockOf()] }, into);
    expect([...into]).toEqual([...stock]);
  });
});

describe('tallies', () => {
  it('note plans, bands and pounds by year and draw', () => {
    const tally = stockTally(2, 3);
    const bands = new Float64Array(BAND_CELLS);
    bands[PLACES + SPECIAL] = 4;
    noteStock(tally, 2, 1, bands, 1234);
    expect([...tally.cells[1]![PLACES + SPECIAL]!]).toEqual([0, 4, 0]);
    expect([tally.plans[1]![1], tally.pounds[1]![1], tally.plans[0]![1]]).toEqual([4, 1234, 0]);
  });

  it('note flows, moves being those who end up elsewhere', () => {
    const flows = roomForYear(0);
    flows.opening[cellOf(11, MAINSTREAM)] = 10;
    flows.ceases[cellOf(11, MAINSTREAM)] = 1;
    flows.moves[rowOfMoves(11, MAINSTREAM) + MAINSTREAM] = 6;
    flows.moves[rowOfMoves(11, MAINSTREAM) + SPECIAL] = 3;
    flows.starts[cellOf(8, SPECIAL)] = 2;
    flows.arrivals[cellOf(8, SPECIAL)] = 4;
    expect(movedIn(flows)).toBe(3);
    const tally = flowTally(1, 1);
    noteFlows(tally, 1, 0, flows);
    expect([tally.starts, tally.arrivals, tally.ceases, tally.moves].map((years) => years[0]![0])).toEqual([
      2, 4, 1, 3,
    ]);
  });
});

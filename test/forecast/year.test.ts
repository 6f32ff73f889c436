import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/forecast/history.ts';
import { EXPECTED } from '../../src/forecast/luck.ts';
import { fitModel } from '../../src/forecast/model.ts';
import { meanParameters } from '../../src/forecast/parameters.ts';
import { roomForYear, rowOfMoves } from '../../src/forecast/snapshots.ts';
import { cellOf, PLACE_OF, PLACES, sumOf } from '../../src/forecast/states.ts';
import { type FlowChanges, liveYear } from '../../src/forecast/year.ts';
import { chanceOf } from '../../src/statistics/log-odds.ts';
import { expectToBalance } from './balance.ts';
import { CASELOAD, CONTENT, input } from './inputs.ts';

const model = fitModel(historyOf(CASELOAD, input().calendar, 0.1), CONTENT);
const parameters = meanParameters(model, 3);
const MAINSTREAM = PLACE_OF.get('mainstream')!;
const SPECIAL = PLACE_OF.get('special_state')!;

function lived(changes: FlowChanges = {}, year = 1) {
  const flows = roomForYear(0);
  liveYear({ model, parameters, changes }, year, model.stock, EXPECTED, flows);
  return flows;
}

describe('liveYear', () => {
  it('makes everybody a year older, ends and moves some by the chances of the model, and balances', () => {
    const flows = lived();
    expectToBalance(flows);
    const cell = cellOf(11, MAINSTREAM);
    expect(flows.opening[cell]).toBe(model.stock[cellOf(10, MAINSTREAM)]);
    const shift = parameters.ceases.paths[0]![1]!;
    expect(flows.ceases[cell]).toBeCloseTo(flows.opening[cell]! * chanceOf(model.ceases.logOdds[cell]! + shift), 9);
  });

  it('lets as many come in as the path of the year says', () => {
    expect(sumOf(lived().starts)).toBeCloseTo(Math.exp(parameters.starts.path![1]!), 6);
    expect(sumOf(lived({}, 3).arrivals)).toBeCloseTo(Math.exp(parameters.arrivals.path![3]!), 6);
  });

  it('takes the level of another year where a scenario delays a flow', () => {
    const late = lived({ levelOf: (_flow, year) => year - 1 }, 2);
    expect(sumOf(late.starts)).toBeCloseTo(Math.exp(parameters.starts.path![1]!), 6);
  });

  it('asks a scenario who comes in, who ceases and who goes where', () => {
    const none = lived({ inflow: (_flow, _year, expected) => expected.fill(0) });
    expect(sumOf(none.starts) + sumOf(none.arrivals)).toBe(0);
    expect(sumOf(lived({ ceasing: () => 0 }).ceases)).toBe(0);
    const moved = lived({
      going: (_year, _age, _from, shares) => {
        shares.fill(0);
        shares[SPECIAL] = 1;
      },
    });
    expectToBalance(moved);
    const row = rowOfMoves(8, MAINSTREAM);
    expect(moved.moves[row + SPECIAL]).toBeCloseTo(sumOf(moved.moves.subarray(row, row + PLACES)), 9);
  });
});

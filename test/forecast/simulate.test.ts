import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/forecast/history.ts';
import { fitModel } from '../../src/forecast/model.ts';
import { expect as expectYears, simulate } from '../../src/forecast/simulate.ts';
import { sumOf } from '../../src/forecast/states.ts';
import type { FlowChanges } from '../../src/forecast/year.ts';
import { expectToBalance } from './balance.ts';
import { CASELOAD, CONTENT, input } from './inputs.ts';

const model = fitModel(historyOf(CASELOAD, input().calendar, 0.1), CONTENT);

function closings(seed: number, changes: FlowChanges = {}, years = 3, draws = 20): number[][] {
  const found: number[][] = [];
  simulate(model, { years, draws, seed, changes }, (draw, year, flows) => {
    found[draw] = [...(found[draw] ?? []), sumOf(flows.closing)];
    expect(found[draw]).toHaveLength(year);
  });
  return found;
}

describe('simulate', () => {
  it('conserves plans in every state of every draw, in whole plans, never below nought', () => {
    let before = model.stock;
    let years = 0;
    simulate(model, { years: 3, draws: 40, seed: 3, changes: {} }, (_draw, year, flows) => {
      expectToBalance(flows, 12);
      expect(flows.closing.every(Number.isInteger)).toBe(true);
      expect(sumOf(flows.opening)).toBe(year === 1 ? sumOf(model.stock) : sumOf(before));
      before = flows.closing.slice();
      years += 1;
    });
    expect(years).toBe(120);
  });

  it('gives the same draws for the same seed and others for another', () => {
    expect(closings(1)).toEqual(closings(1));
    expect(closings(1)).not.toEqual(closings(2));
  });

  it('gives the same years whether or not more of them are asked for, in the first draw', () => {
    expect(closings(1, {}, 5, 1)[0]!.slice(0, 2)).toEqual(closings(1, {}, 5, 4)[0]!.slice(0, 2));
  });

  it('gives the same draws under a change that changes nothing', () => {
    const nothing: FlowChanges = {
      levelOf: (_flow, year) => year,
      inflow: () => {},
      ceasing: (_year, _age, _place, chance) => chance,
    };
    expect(closings(1, nothing)).toEqual(closings(1));
  });

  it('gives more plans in every draw where more come in', () => {
    const more: FlowChanges = {
      inflow: (flow, _year, expected) => {
        if (flow === 'starts') for (let cell = 0; cell < expected.length; cell++) expected[cell]! *= 1.3;
      },
    };
    const [with30, without] = [closings(1, more), closings(1)];
    for (const [draw, years] of with30.entries()) expect(years.at(-1)).toBeGreaterThan(without[draw]!.at(-1)!);
  });
});

describe('expect', () => {
  it('goes through the middle of the draws', () => {
    const middle: number[] = [];
    expectYears(model, 3, {}, (draw, _year, flows) => {
      expect(draw).toBe(0);
      expectToBalance(flows);
      middle.push(sumOf(flows.closing));
    });
    const last = closings(1, {}, 3, 200)
      .map((years) => years.at(-1)!)
      .toSorted((one, other) => one - other);
    expect(middle).toHaveLength(3);
    expect(middle.at(-1)! / last[100]!).toBeCloseTo(1, 1);
  });
});

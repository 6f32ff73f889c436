import { describe, expect, it } from 'vitest';
import { followed, variantOf } from '../../src/forecast/followed.ts';
import { prepare, runPlan } from '../../src/forecast/prepared.ts';
import { runForecast } from '../../src/forecast/run.ts';
import { PLACES, sumOf } from '../../src/forecast/states.ts';
import { BAND_CELLS } from '../../src/forecast/tally.ts';
import { plainSetting } from '../../src/forecast/with-changes.ts';
import { acting, flat, input } from './inputs.ts';

const INPUT = input({ years: 3 });
const prepared = prepare(INPUT);
const model = prepared.model!;

function run(rows: Parameters<typeof followed>[0], which: 'low' | 'central' | 'high' = 'central') {
  const variant = variantOf(followed(rows, INPUT, prepared.windows), which);
  return runForecast(runPlan(plainSetting(INPUT), prepared, model, [variant], 'drawn'));
}

describe('runForecast', () => {
  it('is to the last bit the years as lived where nobody delivers anything', () => {
    const { stock, variants } = run([acting({ deliverability: flat(0) })]);
    expect(variants[0]!.stock).toEqual(stock);
    const { stock: alone } = runForecast(runPlan(plainSetting(INPUT), prepared, model, [], 'drawn'));
    expect(alone).toEqual(stock);
  });

  it('keeps every plan where children go to another place, and loses those who have none', () => {
    const moved = run([acting()]);
    expect(moved.variants[0]!.stock.plans.map((draws) => [...draws])).toEqual(
      moved.stock.plans.map((draws) => [...draws].map((plans) => expect.closeTo(plans, 9))),
    );
    const { stock, variants } = run([acting({ pathway: 'starts' })]);
    for (const [index, draws] of variants[0]!.stock.plans.entries()) {
      for (const [draw, plans] of draws.entries()) {
        const { held } = variants[0]!.worth[index]!;
        expect(plans).toBeCloseTo(stock.plans[index]![draw]! - held[draw]!, 9);
      }
    }
  });

  it('has parts that add to the whole in every draw, and none below nought', () => {
    const { stock, variants } = run([acting(), acting({ id: 'N', pathway: 'sen_support_no_plan' })]);
    for (const tally of [stock, variants[0]!.stock]) {
      for (const [index, draws] of tally.plans.entries()) {
        for (const [draw, plans] of draws.entries()) {
          const parts = Float64Array.from({ length: BAND_CELLS }, (_, cell) => tally.cells[index]![cell]![draw]!);
          expect(sumOf(parts)).toBeCloseTo(plans, 9);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('spends less by what is avoided, and more by what interventions cost to run', () => {
    const { stock, variants } = run([acting({ recurringCost: 12_000, startDate: INPUT.calendar.census })]);
    const { worth, stock: mitigated } = variants[0]!;
    for (const [index, draws] of mitigated.pounds.entries()) {
      for (const [draw, pounds] of draws.entries()) {
        const saved = worth[index]!.avoided[draw]! + worth[index]!.cashable[draw]!;
        expect(pounds).toBeCloseTo(stock.pounds[index]![draw]! - saved + 12_000, 4);
      }
    }
  });

  it('never does less in any draw when more is delivered, and never more than the flow it acts on', () => {
    const [low, central, high] = (['low', 'central', 'high'] as const).map(
      (which) => run([acting()], which).variants[0]!,
    );
    for (const [index, { held, reached }] of central!.worth.entries()) {
      for (const draw of held.keys()) {
        expect(low!.worth[index]!.held[draw]).toBeLessThanOrEqual(held[draw]! + 1e-9);
        expect(held[draw]).toBeLessThanOrEqual(high!.worth[index]!.held[draw]! + 1e-9);
        expect(reached[draw]).toBeGreaterThanOrEqual(0);
      }
    }
    const { flows, variants } = run([acting({ pathway: 'starts', deliverability: flat(1) })]);
    expect([...variants[0]!.worth[0]!.reached]).toEqual([...flows.starts[0]!]);
  });

  it('is one draw, without chance, where the expected course is asked for', () => {
    const { stock } = runForecast(runPlan(plainSetting(INPUT), prepared, model, [], 'expected'));
    expect(stock.plans.map((draws) => draws.length)).toEqual([1, 1, 1]);
    expect(stock.cells[0]).toHaveLength(5 * PLACES);
  });
});

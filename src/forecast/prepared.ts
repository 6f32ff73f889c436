import { type History, historyOf } from './history.ts';
import type { ForecastInput } from './input.ts';
import { type CohortModel, fitModel } from './model.ts';
import { pricesOf } from './prices.ts';
import { roomsOf } from './rooms.ts';
import type { RunPlan, Variant } from './run.ts';
import { expect, simulate } from './simulate.ts';
import { type Window, windowsAfter } from './windows.ts';
import type { Setting } from './with-changes.ts';

/** The history of an area and, where it is long enough, the model fitted to it. */
export interface Prepared {
  readonly history: History;
  readonly windows: readonly Window[];
  readonly model: CohortModel | undefined;
}

/** Reads the history and fits the model. */
export function prepare({ caseload, calendar, content, years }: ForecastInput): Prepared {
  const history = historyOf(caseload, calendar, content.mostUnknown.value);
  return {
    history,
    windows: windowsAfter(history.now.year, years),
    model: history.years.length >= content.minimumYears.value ? fitModel(history, content) : undefined,
  };
}

/** How years to come are run: in draws, or once as they are to be expected. */
export type Way = 'drawn' | 'expected';

/** The plan of a run under a setting. */
export function runPlan(
  { input, flows, prices }: Setting,
  { windows }: Pick<Prepared, 'windows'>,
  model: CohortModel,
  variants: readonly Variant[],
  way: Way,
): RunPlan {
  const { years, seed, costs } = input;
  const draws = way === 'drawn' ? input.draws : 1;
  return {
    years,
    draws,
    stock: model.stock,
    prices: pricesOf(costs, model.year, years, costs.inflation.central, prices),
    rooms: roomsOf(input.capacity, windows),
    variants,
    live: (observe) =>
      way === 'drawn'
        ? simulate(model, { years, draws, seed, changes: flows }, observe)
        : expect(model, years, flows, observe),
  };
}

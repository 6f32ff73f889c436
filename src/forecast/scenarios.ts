import type { ScenarioResult } from '../model/forecast.ts';
import type { Scenarios } from '../model/scenario.ts';
import { bandOf, less } from './bands.ts';
import { changeWords } from './change-words.ts';
import { followed, variantOf } from './followed.ts';
import type { ForecastInput } from './input.ts';
import type { CohortModel } from './model.ts';
import { type Prepared, prepare, runPlan } from './prepared.ts';
import { type RunTally, runForecast } from './run.ts';
import type { StockTally } from './tally.ts';
import type { Window } from './windows.ts';
import { plainSetting, type Setting, withChanges } from './with-changes.ts';

/**
 * Each scenario beside the forecast without it, draw by draw, in the order given. Empty where the history is too short for the
 * model, whose flows scenarios change.
 *
 * @param titleOf the title of a provision, for saying what a scenario changes
 */
export function scenarioResults(
  input: ForecastInput,
  scenarios: Scenarios,
  titleOf: (provision: string) => string,
): ScenarioResult[] {
  const prepared = prepare(input);
  const { model } = prepared;
  const named = Object.entries(scenarios);
  if (model === undefined || named.length === 0) return [];
  const base = compared(plainSetting(input), prepared, model);
  return named.map(([id, { title, changes }]) => {
    const changed = compared(withChanges(input, changes, model.year), prepared, model);
    const mitigated = changed.mitigated && base.mitigated;
    return {
      id,
      title,
      changes: changes.map((change) => changeWords(change, titleOf)),
      unmitigated: beside(changed.run.stock, base.run.stock, prepared.windows, changed.hasPounds),
      ...(mitigated
        ? {
            mitigated: beside(changed.mitigated!, base.mitigated!, prepared.windows, changed.hasPounds),
          }
        : {}),
    };
  });
}

interface Compared {
  readonly run: RunTally;
  readonly mitigated: StockTally | undefined;
  readonly hasPounds: boolean;
}

function compared(setting: Setting, prepared: Prepared, model: CohortModel): Compared {
  const { input } = setting;
  const variants =
    input.interventions.length > 0
      ? [variantOf(followed(input.interventions, input, prepared.windows), 'central')]
      : [];
  const plan = runPlan(setting, prepared, model, variants, 'drawn');
  const run = runForecast(plan);
  return {
    run,
    mitigated: run.variants[0]?.stock,
    hasPounds: input.costs.provisions.size > 0,
  };
}

function beside(
  changed: StockTally,
  base: StockTally,
  windows: readonly Window[],
  hasPounds: boolean,
): ScenarioResult['unmitigated'] {
  return windows.map(({ year, financialYear }, index) => ({
    year,
    financialYear,
    plans: bandOf(changed.plans[index]!),
    plansDifference: bandOf(less(changed.plans[index]!, base.plans[index]!)),
    ...(hasPounds
      ? {
          pounds: bandOf(changed.pounds[index]!),
          poundsDifference: bandOf(less(changed.pounds[index]!, base.pounds[index]!)),
        }
      : {}),
  }));
}

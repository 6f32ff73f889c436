import { followed, variantOf } from './followed.ts';
import type { CohortModel } from './model.ts';
import { type Prepared, runPlan } from './prepared.ts';
import { runForecast } from './run.ts';
import type { Setting } from './with-changes.ts';

/**
 * Pounds in one year to come, by its number from 1, in the expected course of the years: with the interventions that count,
 * where there are any.
 */
export function expectedSpend(
  setting: Setting,
  prepared: Pick<Prepared, 'windows'>,
  model: CohortModel,
  year: number,
): number {
  const { input } = setting;
  const variants =
    input.interventions.length > 0
      ? [variantOf(followed(input.interventions, input, prepared.windows), 'central')]
      : [];
  const { stock, variants: mitigated } = runForecast(runPlan(setting, prepared, model, variants, 'expected'));
  return (mitigated[0]?.stock ?? stock).pounds[year - 1]![0]!;
}

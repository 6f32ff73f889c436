import type { Tornado } from '../model/forecast.ts';
import type { Altered } from './assumption.ts';
import { assumptionsOfInput } from './assumptions-of-input.ts';
import { assumptionsOfModel } from './assumptions-of-model.ts';
import { expectedSpend } from './expected-spend.ts';
import type { ForecastInput } from './input.ts';
import type { CohortModel } from './model.ts';
import { type Prepared, prepare } from './prepared.ts';
import { plainSetting } from './with-changes.ts';

type Row = Tornado['rows'][number];

/**
 * How far spending in the last year shown moves with each assumption, the largest first: each at its low and its high value,
 * all others at their central one, in the expected course of the years. Undefined where there is no model or no cost.
 *
 * @param titleOf the title of a provision
 */
export function tornado(input: ForecastInput, titleOf: (provision: string) => string): Tornado | undefined {
  const prepared = prepare(input);
  const { model, windows } = prepared;
  const last = windows.at(-1);
  if (model === undefined || last === undefined || input.costs.provisions.size === 0) return undefined;
  const spend = (altered: Omit<Altered, 'value'>) => spendOf(altered, input, model, prepared);
  const rows = [...assumptionsOfModel(model), ...assumptionsOfInput(input, titleOf)].map(
    ({ id, title, unit, low, high }): Row => {
      const spends = [spend(low), spend(high)] as const;
      return {
        id,
        title,
        unit,
        low: { value: low.value, spend: spends[0] },
        high: { value: high.value, spend: spends[1] },
        swing: Math.abs(spends[1] - spends[0]),
      };
    },
  );
  return {
    year: last.year,
    financialYear: last.financialYear,
    of: input.interventions.length > 0 ? 'mitigated' : 'unmitigated',
    spend: spend({}),
    rows: rows.filter(({ swing }) => swing !== 0).toSorted(bySwing),
  };
}

function bySwing(one: Row, other: Row): number {
  return Number(other.swing) - Number(one.swing) || (one.id < other.id ? -1 : 1);
}

function spendOf(
  altered: Omit<Altered, 'value'>,
  input: ForecastInput,
  model: CohortModel,
  prepared: Prepared,
): number {
  return expectedSpend(plainSetting(altered.input ?? input), prepared, altered.model ?? model, prepared.windows.length);
}

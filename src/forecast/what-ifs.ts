import type { Area } from '../model/area.ts';
import type { ScenariosResult } from '../model/forecast.ts';
import { goalAnswer } from './goal.ts';
import type { ForecastInput } from './input.ts';
import { scenarioResults } from './scenarios.ts';
import { tornado } from './tornado.ts';

/**
 * What an area asks of the forecast: its scenarios, what the answer hangs on most, and what would have to be true for its
 * budget to be met. Parts that need the model, or a cost, are absent where there is none.
 *
 * @param titleOf the title of a provision
 */
export function whatIfs(
  input: ForecastInput,
  { scenarios, plan }: Pick<Area, 'scenarios' | 'plan'>,
  titleOf: (provision: string) => string,
): ScenariosResult {
  const ranked = tornado(input, titleOf);
  const budget = plan?.budget;
  const goal =
    budget &&
    goalAnswer(input, {
      financialYear: budget.financial_year,
      budget: budget.amount,
      otherSpend: budget.other_spend,
    });
  return {
    results: scenarioResults(input, scenarios ?? {}, titleOf),
    ...(ranked ? { tornado: ranked } : {}),
    ...(goal ? { goal } : {}),
  };
}

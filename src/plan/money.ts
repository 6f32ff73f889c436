import { financialYearName, financialYearOf } from '../model/financial-year.ts';
import type { PlanResult, PlanYear } from '../model/plan.ts';
import { costsOf } from './costs.ts';
import type { InterventionRow, PlanInput } from './input.ts';

/** What the interventions that count cost in each year, beside the grant of the year and what is carried into it. */
export function moneyOf(
  counting: readonly InterventionRow[],
  years: readonly number[],
  grant: PlanInput['grant'],
): PlanResult['money'] {
  const costs = counting.map((row) => costsOf(row, years));
  const earlier = counting.filter(({ startDate }) => financialYearOf(startDate) < years[0]!);
  const earlierOneOff = sumOf(earlier.map(({ oneOffCost = 0 }) => oneOffCost));
  let carried = 0;
  const shown = years.map((year, index): PlanYear => {
    const recurring = sumOf(costs.map((of) => of[index]!.recurring));
    const oneOff = sumOf(costs.map((of) => of[index]!.oneOff));
    const name = financialYearName(year);
    const common = { year: name, recurring, oneOff, cost: recurring + oneOff };
    const amount = grant?.amounts[name];
    if (amount === undefined && carried === 0) return common;
    const there = (amount ?? 0) + carried;
    const used = Math.min(common.cost, there);
    const left = there - used;
    const of = { ...(amount === undefined ? {} : { amount }), carried, used, over: common.cost - used, left };
    carried = grant?.carry_forward ? left : 0;
    return { ...common, grant: of };
  });
  return {
    years: shown,
    ...(grant === undefined ? {} : { grantSource: grant.source, carriesForward: grant.carry_forward ?? false }),
    ...(earlierOneOff === 0 ? {} : { earlierOneOff }),
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

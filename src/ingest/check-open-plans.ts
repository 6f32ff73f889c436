import { type Calendar, isOpenOn, type Plan, placementOn, planAgeAt } from '../model/caseload.ts';
import { type Finding, finding } from './findings.ts';

const OLDEST = 25;

/** Plans open on the census day with no rank-1 placement then, or at an age that no plan is for. */
export function checkOpenPlans(
  caseload: readonly Plan[],
  { census }: Pick<Calendar, 'census'>,
  hasPlacements: boolean,
): Finding[] {
  return caseload.flatMap((plan) => {
    if (!isOpenOn(plan, census)) return [];
    const age = planAgeAt(plan, census);
    return [
      ...(age < 0 || age > OLDEST ? [finding('plans', plan.row, 'plan-age', birthColumn(plan))] : []),
      ...(hasPlacements && !placementOn(plan, census)
        ? [finding('plans', plan.row, 'plan-no-placement', 'plan_id')]
        : []),
    ];
  });
}

function birthColumn({ row }: Plan): string {
  return row.birthDate === undefined ? 'birth_month' : 'birth_date';
}

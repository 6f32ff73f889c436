import type { PlanCheck, PlanResult } from '../../model/plan.ts';
import type { PlanFacts } from '../input.ts';
import { checkEffects, checkSameFlow } from './effects.ts';
import { checkGrant } from './grant.ts';
import { checkInterventions } from './interventions.ts';
import { checkPlaces } from './places.ts';
import { checkPriorities } from './priorities.ts';

/** Everything a plan is checked for, in the order in which the playbook tells it. */
export function checksOf(facts: PlanFacts, money: PlanResult['money']): PlanCheck[] {
  const all = [
    ...checkPriorities(facts),
    ...checkInterventions(facts),
    ...checkEffects(facts),
    ...checkSameFlow(facts),
    ...checkPlaces(facts),
    ...checkGrant(money),
  ];
  return facts.playbook.plan.checks.flatMap(({ id }) => all.filter(({ check }) => check === id));
}

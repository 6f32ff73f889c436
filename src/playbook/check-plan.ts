import { PLAN_CHECKS } from '../model/plan.ts';
import { type PlanContent, PRINCIPLES } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import { faultAt, type Located } from '../yaml/located.ts';
import { checkKnown, checkList, checkUnique } from './check-list.ts';
import { ELEMENT_IDS } from './file-names.ts';

/** Faults where checks or principles are not complete, or where an element of the programme speaks to no principle. */
export function checkPlan(part: Located<PlanContent>): Fault[] {
  const { checks, principles } = part.value;
  const named = principles.flatMap(({ elements }) => elements);
  return [
    ...checkList(
      part,
      ['checks'],
      checks.map(({ id }) => id),
      PLAN_CHECKS,
    ),
    ...checkList(
      part,
      ['principles'],
      principles.map(({ id }) => id),
      PRINCIPLES,
    ),
    ...principles.flatMap(({ elements }, index) => checkUnique(part, ['principles', index, 'elements'], elements)),
    ...ELEMENT_IDS.filter((id) => !named.includes(id)).map((id) =>
      faultAt(part, ['principles'], `${id} speaks to no principle.`, 'Name it under one.'),
    ),
  ];
}

/** A fault for each element that a principle names and that there is not. */
export function checkPlanElements(part: Located<PlanContent>, elementIds: readonly string[]): Fault[] {
  return part.value.principles.flatMap(({ elements }, index) =>
    checkKnown(part, ['principles', index, 'elements'], elements, elementIds),
  );
}

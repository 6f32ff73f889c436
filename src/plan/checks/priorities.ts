import { isoDay } from '../../model/day.ts';
import type { PlanCheck } from '../../model/plan.ts';
import type { PlanFacts } from '../input.ts';
import { listed } from './check.ts';

/** Whether each priority element, or the one it is linked to, has an intervention, or a stated reason for none. */
export function checkPriorities({ diagnosis, going, counting, leftAlone }: PlanFacts): PlanCheck[] {
  return diagnosis.elements
    .filter(({ priority }) => priority)
    .map(({ id, linkedTo }): PlanCheck => {
      const on = (rows: PlanFacts['going']) =>
        rows
          .filter(({ elements }) => elements.some((each) => each === id || each === linkedTo))
          .map(({ interventionId }) => interventionId);
      const [counted, planned, reason] = [on(counting), on(going), leftAlone.get(id)];
      const at = { check: 'priority-covered' as const, element: id };
      if (counted.length > 0) return { ...at, status: 'met', detail: `${listed(counted)}.` };
      if (planned.length > 0) {
        return { ...at, status: 'to-look-at', detail: `Only ${listed(planned)}, not agreed yet.` };
      }
      if (reason !== undefined) {
        return { ...at, status: 'met', detail: `A reason for none was given on ${isoDay(reason)}.` };
      }
      return { ...at, status: 'not-met', detail: 'No intervention, and no reason for none.' };
    });
}

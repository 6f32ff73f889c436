import type { PlanCheck } from '../../model/plan.ts';
import type { InterventionRow } from '../input.ts';

/** What a check finds of an intervention. */
export function found(
  check: PlanCheck['check'],
  { interventionId }: Pick<InterventionRow, 'interventionId'>,
  status: PlanCheck['status'],
  detail: string,
): PlanCheck {
  return { check, intervention: interventionId, status, detail };
}

/** What is lacking counts against an intervention that counts; of an idea it is to be looked at. */
export function lackedBy({ status }: Pick<InterventionRow, 'status'>): 'not-met' | 'to-look-at' {
  return (status ?? 'idea') === 'idea' ? 'to-look-at' : 'not-met';
}

/** "I01", "I01 and I02", "I01, I02 and I03". */
export function listed(ids: readonly string[]): string {
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
}

import type { PlanCheck, PlanResult } from '../../model/plan.ts';

/** Whether the cost of each year is within the grant; and whether anything is to pay for it where no grant is stated. */
export function checkGrant({ years, grantSource }: PlanResult['money']): PlanCheck[] {
  const costly = years.filter(({ cost }) => cost > 0);
  if (grantSource === undefined) {
    return costly.length === 0
      ? []
      : [
          {
            check: 'grant',
            status: 'not-checked',
            detail: 'No grant is stated. Give it under plan: in dbv.yaml to have the costs set beside it.',
          },
        ];
  }
  return costly.map(({ year, cost, grant }): PlanCheck => {
    const at = { check: 'grant' as const, year };
    if (grant?.amount === undefined) {
      const carried = grant === undefined ? '' : ` but £${whole(grant.carried)} brought forward`;
      return grant?.over === 0
        ? { ...at, status: 'met', detail: `£${whole(cost)}, from what was brought forward.` }
        : { ...at, status: 'to-look-at', detail: `£${whole(cost)}, and no grant${carried}.` };
    }
    return grant.over > 0
      ? { ...at, status: 'not-met', detail: `£${whole(cost)}, £${whole(grant.over)} more than there is.` }
      : { ...at, status: 'met', detail: `£${whole(cost)} of £${whole(grant.amount + grant.carried)}.` };
  });
}

function whole(pounds: number): string {
  return String(Math.round(pounds)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

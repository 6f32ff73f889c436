import type { Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/**
 * Placements and case reviews whose plan is not in `plans.csv`. Without that table there is nothing to compare with.
 *
 * @param planIds every id in `plans.csv`, also those of rows set aside
 */
export function checkPlanLinks(tables: Tables, planIds: ReadonlySet<unknown>): Finding[] {
  const { plans, placements, 'case-reviews': reviews } = tables;
  if (!plans) return [];
  const used = new Set(plans.rows.map(({ planId }) => planId));
  const unplanned = (placements?.rows ?? []).filter(({ planId }) => !used.has(planId));
  return [
    ...unplanned.map((row) =>
      planIds.has(row.planId)
        ? { ...finding('placements', row, 'placement-plan-set-aside', 'plan_id'), setsAside: true }
        : finding('placements', row, 'placement-no-plan', 'plan_id'),
    ),
    ...(reviews?.rows ?? [])
      .filter(({ planId }) => planId !== undefined && !planIds.has(planId))
      .map((row) => finding('case-reviews', row, 'case-no-plan', 'plan_id')),
  ];
}

import { type Placement, type Plan, placementOn } from '../model/caseload.ts';
import type { Day } from '../model/day.ts';

/** A placement, and on how many days of a span it was where the child was. */
export interface PlacementDays {
  readonly placement: Placement;
  readonly days: number;
}

/**
 * The rank-1 placements of a plan within a span of days, `from` included and `next` not, each with the days on which it is
 * the plan's placement while the plan is open. A day counts once: of two placements open on it, the one entered last has it.
 */
export function placementDays(plan: Plan, { from, next }: { readonly from: Day; readonly next: Day }): PlacementDays[] {
  const first = Math.max(from, plan.joined);
  const end = Math.min(next, plan.cease ?? next);
  const turns = plan.placements.flatMap(({ entry, leaving }) =>
    leaving === undefined ? [entry] : [entry, leaving + 1],
  );
  const edges = [first, ...turns.filter((day) => day > first && day < end).toSorted((a, b) => a - b), end];
  const days = new Map<Placement, number>();
  for (const [index, day] of edges.slice(0, -1).entries()) {
    const placement = placementOn(plan, day);
    const length = edges[index + 1]! - day;
    if (placement && length > 0) days.set(placement, (days.get(placement) ?? 0) + length);
  }
  return [...days].map(([placement, count]) => ({ placement, days: count }));
}

import type { Placement, Plan } from '../model/caseload.ts';
import { type Finding, finding } from './findings.ts';

/**
 * A plan's rank-1 placements beside each other: two at once, or too long between two. One placement may end on the day
 * the next begins, or on the day before.
 */
export function checkPlacementHistory(caseload: readonly Plan[], gapDays: number): Finding[] {
  return caseload.flatMap(({ placements }) => {
    let latest: Placement | undefined;
    return placements.flatMap((placement) => {
      const found = latest ? compare(latest, placement, gapDays) : [];
      if (!latest || endsLater(placement, latest)) latest = placement;
      return found;
    });
  });
}

function compare(before: Placement, { row, entry }: Placement, gapDays: number): Finding[] {
  if (before.leaving === undefined || before.leaving > entry) {
    return [finding('placements', row, 'placement-overlap', 'entry_date', { other: String(before.row.line) })];
  }
  const daysBetween = entry - before.leaving - 1;
  return daysBetween > gapDays
    ? [finding('placements', row, 'placement-gap', 'entry_date', { days: String(gapDays) })]
    : [];
}

function endsLater(placement: Placement, other: Placement): boolean {
  return other.leaving !== undefined && (placement.leaving === undefined || placement.leaving >= other.leaving);
}

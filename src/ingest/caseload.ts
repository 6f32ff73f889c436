import type { Placement, Plan } from '../model/caseload.ts';
import type { Row } from '../model/tables/index.ts';
import type { Finding } from './findings.ts';
import type { SettledProvision } from './settle-provision.ts';

/**
 * Joins plans to their rank-1 placements, oldest first. Plans come in the order of their ids, so that the order of rows
 * in a file changes nothing.
 */
export function buildCaseload(
  plans: readonly Row<'plans'>[],
  placements: readonly Row<'placements'>[],
  settle: (row: Row<'placements'>) => SettledProvision,
): { caseload: Plan[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const ofPlan = new Map<string, Placement[]>();
  for (const row of placements) {
    if (row.rank === '2') continue;
    const { provision, setting, findings: found } = settle(row);
    findings.push(...found);
    const placement: Placement = { row, entry: row.entryDate, leaving: row.leavingDate, provision, setting };
    const known = ofPlan.get(row.planId);
    if (known) known.push(placement);
    else ofPlan.set(row.planId, [placement]);
  }
  const inOrder = [...plans].sort((a, b) => (a.planId < b.planId ? -1 : 1));
  return { caseload: inOrder.map((row) => joined(row, ofPlan.get(row.planId) ?? [])), findings };
}

function joined(row: Row<'plans'>, placements: Placement[]): Plan {
  const transferredIn = row.transferredIn !== undefined;
  return {
    row,
    // The table's rules let no row through that has neither.
    birth: (row.birthDate ?? row.birthMonth)!,
    start: row.startDate,
    cease: row.ceaseDate,
    transferredIn,
    joined: (transferredIn ? row.transferredInDate : undefined) ?? row.startDate,
    placements: placements.sort(byEntry),
  };
}

/** By entry; of two entered on one day the one that lasts longer comes last, and so counts. */
function byEntry(a: Placement, b: Placement): number {
  return a.entry - b.entry || lastDay(a) - lastDay(b) || a.row.line - b.row.line;
}

function lastDay({ leaving }: Placement): number {
  return leaving ?? Number.MAX_SAFE_INTEGER;
}

import type { Pathway } from '../model/codes.ts';
import { isoDay } from '../model/day.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { PathwaysContent } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';
import { byId } from './by-id.ts';
import { present } from './present.ts';

export type InterventionRow = Row<'interventions'>;

/** What the area means to change, as the diagnosis shows it, by id. A blank status is an idea. */
export function interventionResults(rows: readonly InterventionRow[]): Diagnosis['interventions'] {
  return rows.toSorted(byId(({ interventionId }) => interventionId)).map((row) =>
    present({
      id: row.interventionId,
      title: row.title,
      workstream: Number(row.workstream),
      elements: [...row.elements],
      theme: row.theme,
      pathway: row.pathway,
      startDate: isoDay(row.startDate),
      rampMonths: row.rampMonths,
      deliverability: {
        low: row.deliverabilityLow,
        central: row.deliverabilityCentral,
        high: row.deliverabilityHigh,
      },
      recurringCost: row.recurringCost,
      oneOffCost: row.oneOffCost,
      newSupportCostPerChild: row.newSupportCostPerChild,
      placesNeeded: row.placesNeeded,
      owner: row.owner,
      status: row.status ?? ('idea' as const),
    }),
  );
}

/** The interventions on a pathway, or on starts, that are far enough along to count, by id. */
export function countingOn(
  pathway: Pathway | 'starts',
  rows: readonly InterventionRow[],
  statuses: PathwaysContent['countingStatuses'],
): readonly InterventionRow[] {
  return rows
    .filter((row) => row.pathway === pathway && statuses.includes(row.status ?? 'idea'))
    .toSorted(byId(({ interventionId }) => interventionId));
}

import type { Day } from '../model/day.ts';
import type { Row, TableName, Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/**
 * Records of something after the reference date: requests, plans and placements that begin after it, and what was
 * reviewed, asked or agreed after it. A cease date may lie ahead.
 */
export function checkFutureDates(tables: Tables, reference: Day): Finding[] {
  const after = <Name extends TableName>(name: Name, column: string, dayOf: (row: Row<Name>) => Day | undefined) =>
    ((tables[name]?.rows ?? []) as readonly Row<Name>[])
      .filter((row) => (dayOf(row) ?? reference) > reference)
      .map((row) => finding(name, row, 'date-future', column));
  return [
    ...after('requests', 'received_date', (row) => row.receivedDate),
    ...after('plans', 'start_date', (row) => row.startDate),
    ...after('placements', 'entry_date', (row) => row.entryDate),
    ...after('case-reviews', 'reviewed_on', (row) => row.reviewedOn),
    ...after('engagement', 'date', (row) => row.date),
    ...after('feedback', 'date', (row) => row.date),
    ...after('self-assessment', 'date', (row) => row.date),
  ];
}

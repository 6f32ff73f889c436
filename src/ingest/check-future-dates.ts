import type { Day } from '../model/day.ts';
import type { Row, TableName, Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/**
 * Requests, plans and placements that begin after the reference date. A cease date may lie ahead; and cases are reviewed
 * and people asked after the day that the figures speak of.
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
  ];
}

import type { Day } from '../model/day.ts';
import type { Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/** Requests, plans and placements that begin after the reference date. A cease date may lie ahead. */
export function checkFutureDates({ requests, plans, placements }: Tables, reference: Day): Finding[] {
  return [
    ...(requests?.rows ?? [])
      .filter(({ receivedDate }) => receivedDate !== undefined && receivedDate > reference)
      .map((row) => finding('requests', row, 'date-future', 'received_date')),
    ...(plans?.rows ?? [])
      .filter(({ startDate }) => startDate > reference)
      .map((row) => finding('plans', row, 'date-future', 'start_date')),
    ...(placements?.rows ?? [])
      .filter(({ entryDate }) => entryDate > reference)
      .map((row) => finding('placements', row, 'date-future', 'entry_date')),
  ];
}

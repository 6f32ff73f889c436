import type { Facts } from '../../model/indicator.ts';
import type { Row } from '../../model/tables/index.ts';
import { isInPeriod } from './period.ts';

/** Requests received in the period. */
export function receivedInPeriod({ tables, calendar }: Facts): readonly Row<'requests'>[] {
  return (tables.requests?.rows ?? []).filter(({ receivedDate }) => isInPeriod(receivedDate, calendar));
}

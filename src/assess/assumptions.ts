import { isoDay } from '../model/day.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Row } from '../model/tables/index.ts';
import { byId } from './by-id.ts';
import { present } from './present.ts';
import type { Span } from './span.ts';

export type AssumptionRow = Row<'assumptions'>;

/** The plan's numbers that are not data, as the diagnosis shows them, by id. */
export function assumptionResults(rows: readonly AssumptionRow[]): Diagnosis['assumptions'] {
  return rows.toSorted(byId(({ assumptionId }) => assumptionId)).map((row) =>
    present({
      id: row.assumptionId,
      ...spanOf(row),
      unit: row.unit,
      source: row.source,
      owner: row.owner,
      date: isoDay(row.date),
    }),
  );
}

/** The values of an assumption; undefined where the area has not made it. */
export function assumedValue(rows: readonly AssumptionRow[], id: string): Span | undefined {
  const row = rows.find(({ assumptionId }) => assumptionId === id);
  return row && spanOf(row);
}

/** Where low or high is blank, the central value stands for it. */
function spanOf({ valueLow, valueCentral, valueHigh }: AssumptionRow): Span {
  return { low: valueLow ?? valueCentral, central: valueCentral, high: valueHigh ?? valueCentral };
}

import type { Area } from '../model/area.ts';
import type { Calendar } from '../model/caseload.ts';
import { censusDayOnOrBefore, certainDay, type Day, partsOf } from '../model/day.ts';
import type { Row } from '../model/tables/index.ts';

/**
 * The dates everything is measured against. The period is the calendar year before the census unless `dbv.yaml` says
 * otherwise; history is complete from the stated day, else from the first cease date on record, else not before the
 * census.
 */
export function makeCalendar(
  { period, history_from }: Pick<Area, 'period' | 'history_from'>,
  reference: Day,
  plans: readonly Pick<Row<'plans'>, 'ceaseDate'>[],
): Calendar {
  const census = censusDayOnOrBefore(reference);
  const { from, to } = period ? { from: statedDay(period.from), to: statedDay(period.to) } : yearBefore(census);
  const stated = history_from === undefined ? undefined : statedDay(history_from);
  return {
    reference,
    census,
    from,
    to,
    historyFrom: stated ?? firstCease(plans) ?? census,
    historyStated: stated !== undefined,
  };
}

function yearBefore(census: Day): { from: Day; to: Day } {
  const year = partsOf(census).year - 1;
  return { from: certainDay(year, 1, 1), to: certainDay(year, 12, 31) };
}

/** A day of `dbv.yaml`, which was checked when that was read. */
function statedDay(iso: string): Day {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return certainDay(year!, month!, dayOfMonth!);
}

/** Not `Math.min` over a spread: a large table would overflow the call stack. */
function firstCease(plans: readonly Pick<Row<'plans'>, 'ceaseDate'>[]): Day | undefined {
  let first: Day | undefined;
  for (const { ceaseDate } of plans) {
    if (ceaseDate !== undefined && (first === undefined || ceaseDate < first)) first = ceaseDate;
  }
  return first;
}

import type { Calendar } from '../model/caseload.ts';
import { isoDay } from '../model/day.ts';
import type { Tables } from '../model/tables/index.ts';
import type { DatedIndicator } from './indicator-evidence.ts';

/** Dates indicators: a local measure by its latest row not after the reference date, every other one by the census day. */
export function indicatorDates(measures: Tables['measures'], { census, reference }: Calendar): DatedIndicator {
  return (id) => {
    if (!id.startsWith('measure:')) return isoDay(census);
    const name = id.slice('measure:'.length);
    const days = (measures?.rows ?? []).filter((row) => row.measure === name && row.date <= reference);
    return days.length > 0 ? isoDay(Math.max(...days.map((row) => row.date))) : undefined;
  };
}

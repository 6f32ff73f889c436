import type { Calendar } from '../../model/caseload.ts';
import { certainDay, type Day, partsOf } from '../../model/day.ts';
import type { Facts } from '../../model/indicator.ts';
import { type Unknown, unknown } from '../../model/outcome.ts';

const AGES = Array.from({ length: 26 }, (_, age) => age);

/** The year of the last mid-year, 30 June, on or before a day. */
export function midYearBefore(day: Day): number {
  const { year } = partsOf(day);
  return certainDay(year, 6, 30) <= day ? year : year - 1;
}

/**
 * Residents aged 0–25 at the last mid-year of the period: the population that flows are set against. Unknown where no
 * mid-year falls in the period.
 */
export function residentsInPeriod(facts: Facts): number | Unknown {
  const year = midYearIn(facts.calendar);
  return year === undefined
    ? unknown('population-missing', 'No mid-year (30 June) falls in the period.')
    : residentsAt(facts, year);
}

function midYearIn({ from, to }: Calendar): number | undefined {
  const year = midYearBefore(to);
  return certainDay(year, 6, 30) >= from ? year : undefined;
}

/** Residents aged 0–25 at the mid-year of a year. Unknown where the figure of any single age is missing. */
export function residentsAt({ tables }: Facts, year: number): number | Unknown {
  const rows = (tables.population?.rows ?? []).filter((row) => row.year === year);
  const missing = AGES.filter((age) => rows.every((row) => row.age !== age));
  if (rows.length === 0) return unknown('population-missing', `There is no population for ${year}.`);
  if (missing.length > 0) {
    return unknown('population-missing', `There is no population for ${year} at age ${missing.join(', ')}.`);
  }
  return rows.reduce((sum, row) => sum + row.population, 0);
}

/** Calendar days as whole numbers since 1 January 1970, so that no time zone can move a date. */

const MS_PER_DAY = 86_400_000;

export function dayOf(year, month, dayOfMonth) {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

export function partsOf(day) {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

export function isoDay(day) {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day itself, or the Monday after a weekend. */
export function workingDay(day) {
  // 1 January 1970 was a Thursday.
  const sinceMonday = (day + 3) % 7;
  return sinceMonday < 5 ? day : day + 7 - sinceMonday;
}

/** The calendar year in which the academic year of a day began. */
export function academicYearOf(day) {
  const { year, month } = partsOf(day);
  return month >= 9 ? year : year - 1;
}

/** Age on the 31 August before the academic year that begins in `year`. */
export function ageAtStartOf(year, birth) {
  const born = partsOf(birth);
  return year - born.year - (born.month >= 9 ? 1 : 0);
}

/** Age on the 31 August before a day, as DfE counts it. */
export function ageOn(day, birth) {
  return ageAtStartOf(academicYearOf(day), birth);
}

/** A birth day for a child of this age at the start of an academic year; `within` is 0 to 1 through the year group. */
export function birthFor(age, academicYear, within) {
  return dayOf(academicYear - age - 1, 9, 1) + Math.floor(within * 365);
}

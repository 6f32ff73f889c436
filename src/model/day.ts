/**
 * Calendar days as whole numbers: days since 1 January 1970. No time, no time zone, so that a date can never
 * slip by a day between two machines.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1–12) and day of the month; undefined when the calendar has no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > daysBefore(year, month + 1) - daysBefore(year, month)) return undefined;
  return 365 * (year - 1970) + leapDaysBefore(year) - leapDaysBefore(1970) + daysBefore(year, month) + dayOfMonth - 1;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Days of a year before a month; month 13 gives the whole year. */
function daysBefore(year: number, month: number): number {
  return DAYS_BEFORE[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function leapDaysBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}

/** The year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`; undefined for any other text or a day that does not exist. */
export function dayFromIso(text: string): Day | undefined {
  if (!ISO.test(text)) return undefined;
  return dayFrom(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** A day known to exist, for dates the program itself works out. Throws a bug if it does not. */
export function certainDay(year: number, month: number, dayOfMonth: number): Day {
  const day = dayFrom(year, month, dayOfMonth);
  if (day === undefined) throw new Error(`no such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}

/** Whole years between a birth and a later day. */
export function ageOn(birth: Day, day: Day): number {
  const from = partsOf(birth);
  const to = partsOf(day);
  const hadBirthday = to.month > from.month || (to.month === from.month && to.dayOfMonth >= from.dayOfMonth);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}

/** The 31 August before the academic year in which a day falls: 31 August itself belongs to the year before. */
export function ageReferenceDay(day: Day): Day {
  const { year, month } = partsOf(day);
  return certainDay(month >= 9 ? year : year - 1, 8, 31);
}

/** Age as DfE counts it: on the 31 August before the academic year in which the day falls. */
export function ageAtYearStart(birth: Day, day: Day): number {
  return ageOn(birth, ageReferenceDay(day));
}

/**
 * Census day: the third Thursday of January on or before the reference date.
 * Source: DfE, SEN2 guides: census dates from 2015 to 2027 follow this rule, but for 2021, which was a week early.
 */
export function censusDayOnOrBefore(reference: Day): Day {
  const { year } = partsOf(reference);
  const thisYear = thirdThursdayOfJanuary(year);
  return thisYear <= reference ? thisYear : thirdThursdayOfJanuary(year - 1);
}

/** The third Thursday of January of a year. */
export function thirdThursdayOfJanuary(year: number): Day {
  const first = certainDay(year, 1, 1);
  // 1 January 1970 was a Thursday, so a day number divisible by seven is a Thursday.
  const firstThursday = first + ((7 - (first % 7)) % 7);
  return firstThursday + 14;
}

import { DATE_FORMS, type DateForm } from '../model/area.ts';
import { dayFrom } from '../model/day.ts';

// Exports of databases write a day as midnight.
const MIDNIGHT = '(?:[ T]00:00(?::00(?:\\.0+)?)?)?';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const MONTH_NAME = '(?<month>[a-z]{3})';
const YEAR = '(?<year>\\d{4})';
const ISO = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})';

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}${MIDNIGHT}$`, 'i');
}

/** A date that is written as the model has it. */
export const PLAIN_ISO = /^\d{4}-\d{2}-\d{2}$/;

const PATTERNS: Readonly<Record<DateForm, RegExp>> = {
  'YYYY-MM-DD': form(ISO),
  'DD/MM/YYYY': form(`${DAY}/${MONTH}/${YEAR}`),
  'MM/DD/YYYY': form(`${MONTH}/${DAY}/${YEAR}`),
  'DD-MM-YYYY': form(`${DAY}-${MONTH}-${YEAR}`),
  'DD.MM.YYYY': form(`${DAY}\\.${MONTH}\\.${YEAR}`),
  'YYYY/MM/DD': form(`${YEAR}/${MONTH}/${DAY}`),
  'DD MMM YYYY': form(`${DAY} ${MONTH_NAME} ${YEAR}`),
  'DD-MMM-YYYY': form(`${DAY}-${MONTH_NAME}-${YEAR}`),
  'YYYY-MMM-DD 00:00:00': form(`${YEAR}-${MONTH_NAME}-${DAY}`),
};

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date written in a form, as `YYYY-MM-DD`. Undefined where the text is not in that form; a day that the calendar does
 * not have is still rewritten, so that whoever reads it can say so.
 */
export function isoFrom(text: string, form: DateForm): string | undefined {
  if (form === 'YYYY-MM-DD' && PLAIN_ISO.test(text)) return text;
  const parts = PATTERNS[form].exec(text)?.groups;
  if (!parts) return undefined;
  const month = monthNumber(parts.month!);
  return month === undefined ? undefined : `${parts.year}-${month}-${parts.day!.padStart(2, '0')}`;
}

function monthNumber(text: string): string | undefined {
  if (/^\d/.test(text)) return text.padStart(2, '0');
  const index = MONTH_NAMES.indexOf(text.toLowerCase());
  return index === -1 ? undefined : String(index + 1).padStart(2, '0');
}

/** The forms in which a text is a day of the calendar. */
export function formsOf(text: string): DateForm[] {
  return DATE_FORMS.filter((form) => {
    const [year, month, day] = (isoFrom(text, form) ?? '').split('-').map(Number);
    return year !== undefined && dayFrom(year, month!, day!) !== undefined;
  });
}

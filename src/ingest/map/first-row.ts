import { formsOf } from '../date-forms.ts';

const VALUE = /^(?:[A-Z]?\d{5,}[A-Z]?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\S+@\S+\.\S+)$/i;

/** Whether a first row looks like a record: a date, a long number, a postcode or an address is no name of a column. */
export function looksLikeRecord(names: readonly string[]): boolean {
  return names.some((name) => formsOf(name).length > 0 || VALUE.test(name));
}

import { DATE_FORMS, type DateForm } from '../model/area.ts';
import type { CsvRecords } from './csv-records.ts';
import { formsOf, PLAIN_ISO } from './date-forms.ts';

/** How the dates of a column are written; or why that cannot be said. */
export type DateColumn =
  | { readonly form: DateForm; readonly inferred: boolean }
  | { readonly ambiguous: readonly [DateForm, DateForm] }
  | { readonly mixed: readonly DateForm[] };

const ISO = DATE_FORMS[0];

/**
 * Settles the form of a column's dates from all of its cells together, never row by row.
 *
 * A declared form holds, unless no cell is in it and some are ISO, which can be read one way only. With none declared
 * the form is the one that fits every cell that is a date at all. Cells that are no date are left for the reader to
 * report one by one, and so are those that are not ISO in a column partly ISO.
 */
export function settleDates(texts: readonly string[], declared: DateForm | undefined): DateColumn {
  if (texts.every((text) => PLAIN_ISO.test(text))) return { form: ISO, inferred: false };
  const cells = texts.map(formsOf);
  const fits = (form: DateForm) => cells.filter((forms) => forms.includes(form)).length;
  if (declared) return { form: fits(declared) === 0 && fits(ISO) > 0 ? ISO : declared, inferred: false };
  const dates = cells.filter((forms) => forms.length > 0).length;
  if (dates === 0) return { form: ISO, inferred: false };
  const [one, other] = DATE_FORMS.filter((form) => fits(form) === dates);
  if (one && other) return { ambiguous: [one, other] };
  if (one) return { form: one, inferred: one !== ISO };
  return fits(ISO) > 0 ? { form: ISO, inferred: false } : { mixed: DATE_FORMS.filter((form) => fits(form) > 0) };
}

/** How the dates of a column of a file are written; as declared where it has none yet. */
export function dateColumnOf(
  records: CsvRecords,
  top: number,
  position: number,
  declared: DateForm | undefined,
): DateColumn {
  const texts = records.lines
    .map((_, record) => (record > top ? records.cell(record, position).trim() : ''))
    .filter((text) => /\d/.test(text));
  if (texts.length === 0 && declared) return { form: declared, inferred: false };
  return settleDates([...new Set(texts)], declared);
}

import type { DateForm } from '../model/area.ts';
import { type CellFault, fault } from '../model/cells.ts';
import { dayFromIso } from '../model/day.ts';
import type { CsvRecords } from './csv-records.ts';
import { settleDates } from './date-column.ts';
import { isoFrom, PLAIN_ISO } from './date-forms.ts';

/** How the cells of a date column are to be read. */
export interface ReadyDates {
  /** Rewrites a cell to `YYYY-MM-DD`, or says why it cannot. Not needed where all are written so. */
  readonly toIso?: (text: string) => string | CellFault;
  /** What there is to say of the column as a whole. */
  readonly fault?: CellFault;
  /** Whether the column can be read not at all. */
  readonly unreadable?: boolean;
}

/** Settles how a column of dates is written, from all of its cells below the header. */
export function readyDates(
  records: CsvRecords,
  top: number,
  position: number,
  declared: DateForm | undefined,
): ReadyDates {
  const { plain, others } = datesIn(records, top, position);
  if (others.length === 0) return {};
  const settled = settleDates([...plain, ...others], declared);
  if ('ambiguous' in settled) {
    const [one, other] = settled.ambiguous;
    return { fault: fault('date-ambiguous', { one, other }), unreadable: true };
  }
  if ('mixed' in settled) return { fault: fault('date-mixed', { fits: settled.mixed.join(', ') }), unreadable: true };
  const { form, inferred } = settled;
  return { toIso: rewriter(form), ...(inferred && { fault: fault('date-form-noted', { form }) }) };
}

/** The different dates of a column: all that are not plain ISO, and one that is, as one speaks for all of them. */
function datesIn(records: CsvRecords, top: number, position: number): { plain: string[]; others: string[] } {
  const plain: string[] = [];
  const others = new Set<string>();
  for (let record = top + 1; record < records.lines.length; record++) {
    const cell = records.cell(record, position);
    if (!PLAIN_ISO.test(cell)) others.add(cell.trim());
    else if (plain.length === 0 && dayFromIso(cell) !== undefined) plain.push(cell);
  }
  // Words for blank, and other words, are no evidence of a form.
  return { plain, others: [...others].filter((text) => /\d/.test(text)) };
}

const SPREADSHEET_DAY = /^\d{5}(\.\d+)?$/;

/** Text in the form becomes ISO. A spreadsheet's day number goes on as it is, for the column's schema to name. */
function rewriter(form: DateForm): (text: string) => string | CellFault {
  return (text) =>
    isoFrom(text, form) ?? (SPREADSHEET_DAY.test(text) ? text : fault('date-unreadable', { format: form }));
}

import { type Issue, issue } from '../model/issues.ts';
import { cellsOf, isEmptyRecord } from './csv-records.ts';
import { decode } from './decode.ts';
import { DELIMITER_NAMES, sniffDelimiter } from './delimiter.ts';
import { type CsvText, splitCsv } from './split-csv.ts';

/** A CSV file told apart into records, with its header found. */
export interface OpenCsv {
  readonly csv: CsvText;
  /** Which record the header is, the line it stands on, and its names. */
  readonly top: number;
  readonly line: number;
  readonly names: readonly string[];
  /** How the file was told apart, where that is worth a word. */
  readonly notes: readonly Issue[];
  /** Records left out for a stray quotation mark. */
  readonly strays: readonly Issue[];
}

/** Opens a CSV file: bytes to records and header; or the issues that say why it cannot be told apart. */
export function openCsv(bytes: Uint8Array, file: string): OpenCsv | { readonly unusable: readonly Issue[] } {
  const decoded = decode(bytes);
  if ('fault' in decoded) return { unusable: [issue(decoded.fault, file, { line: decoded.line })] };
  const delimiter = sniffDelimiter(decoded.text);
  const notes = [
    ...(decoded.note ? [issue(decoded.note, file)] : []),
    ...(delimiter === ',' ? [] : [issue('file-delimiter', file, {}, { delimiter: DELIMITER_NAMES[delimiter] })]),
  ];
  const csv = splitCsv(decoded.text, delimiter);
  if (csv.broken) return { unusable: [...notes, issue(csv.broken.code, file, { line: csv.broken.line })] };
  const top = csv.lines.findIndex((_, record) => !isEmptyRecord(csv, record));
  const line = csv.lines[top] ?? Number.POSITIVE_INFINITY;
  const strays = csv.strayQuotes.map((at) => issue('file-quote-stray', file, { line: at }));
  // A quote astray in the header: what would pass for the header is a row of data.
  if (csv.strayQuotes.some((at) => at <= line)) return { unusable: [...notes, ...strays] };
  return { csv, top, line, names: cellsOf(csv, top), notes, strays };
}

/** Rows below the header at which spreadsheet programs stop: .xls and .xlsx. */
const SPREADSHEET_LIMITS: ReadonlySet<number> = new Set([65_535, 1_048_575]);

/** What the number of rows says: none, or as many as a spreadsheet can hold. `read` leaves empty records out. */
export function sizeIssues({ csv, top }: Pick<OpenCsv, 'csv' | 'top'>, read: number, file: string): Issue[] {
  const records = csv.lines.length - top - 1;
  if (read === 0) return [issue('file-header-only', file)];
  return SPREADSHEET_LIMITS.has(records) ? [issue('file-truncated', file, {}, { rows: String(records) })] : [];
}

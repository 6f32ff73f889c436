import { type CsvError, parse } from 'csv-parse/sync';
import type { IssueCode } from '../model/issues.ts';
import { type CsvRecords, recordsFrom } from './csv-records.ts';
import type { Delimiter } from './delimiter.ts';
import { splitRegular } from './split-regular.ts';

/** A CSV text, split. */
export interface CsvText extends CsvRecords {
  /** Lines of records left out for a quotation mark inside an unquoted cell. */
  readonly strayQuotes: readonly number[];
  /** The fault after which rows cannot be told apart; there are then no records. */
  readonly broken?: { readonly code: IssueCode; readonly line: number };
}

/** Splits a CSV text into records, with the line on which each begins. Any line end is taken for one new line. */
export function splitCsv(text: string, delimiter: Delimiter): CsvText {
  const even = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const regular = splitRegular(even, delimiter);
  return { ...(regular ? { ...regular, strayQuotes: [] } : splitIrregular(even, delimiter)), delimiter };
}

/** The same through csv-parse, which rules on everything that is not regular. Takes `\n` line ends. */
export function splitIrregular(text: string, delimiter: Delimiter): CsvText {
  const bytes = Buffer.from(text);
  const strayQuotes = new Set<number>();
  const onSkip = (error: CsvError | undefined): undefined => {
    if (error?.code !== 'INVALID_OPENING_QUOTE') throw error;
    strayQuotes.add(error.lines as number);
  };
  try {
    const found = parse(bytes, {
      delimiter,
      record_delimiter: '\n',
      bom: false,
      info: true,
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: onSkip,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return {
      ...recordsFrom(
        found.map(({ record }) => record),
        // csv-parse gives the last line of a record.
        found.map(({ record, info }) => info.lines - newLinesIn(record)),
      ),
      strayQuotes: [...strayQuotes],
    };
  } catch (error) {
    return { ...recordsFrom([], []), strayQuotes: [], broken: whereBroken(error as CsvError, bytes) };
  }
}

/**
 * A quoted cell that never ends, or that ends and is followed by text. Where such a cell runs over several lines the
 * quote that opened it is the likely culprit, and its line is the one to look at.
 */
function whereBroken(error: CsvError, bytes: Uint8Array): { code: IssueCode; line: number } {
  const noticed = error.lines as number;
  // The last delimiter or record end before the fault: the quote that opened the cell stands right after it.
  const opened = 1 + newLinesBefore(bytes, error.bytes as number);
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || opened < noticed;
  return unclosed ? { code: 'file-quote-unclosed', line: opened } : { code: 'file-quote-stray', line: noticed };
}

function newLinesBefore(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

function newLinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

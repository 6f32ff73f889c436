import type { Delimiter } from './delimiter.ts';

/** The records of a CSV text. Cells become strings only when asked for, so that what is not read is never held. */
export interface CsvRecords {
  /** The line on which each record begins, counting from 1. */
  readonly lines: readonly number[];
  /** How many cells a record has. */
  readonly width: (record: number) => number;
  /** A cell, as it stands in the file; the empty text beyond the last. */
  readonly cell: (record: number, position: number) => string;
  /** What stands between its cells; a comma unless said otherwise. */
  readonly delimiter?: Delimiter;
}

/** Records held as lists of cells. */
export function recordsFrom(cells: readonly (readonly string[])[], lines: readonly number[]): CsvRecords {
  return {
    lines,
    width: (record) => cells[record]!.length,
    cell: (record, position) => cells[record]![position] ?? '',
  };
}

/** All cells of a record. */
export function cellsOf(records: CsvRecords, record: number): string[] {
  return Array.from({ length: records.width(record) }, (_, position) => records.cell(record, position));
}

/** Whether there is nothing in a record. */
export function isEmptyRecord(records: CsvRecords, record: number): boolean {
  return isBlankFrom(records, record, 0);
}

/** Whether there is nothing in a record from a position on. */
export function isBlankFrom(records: CsvRecords, record: number, from: number): boolean {
  const width = records.width(record);
  for (let position = from; position < width; position++) {
    if (records.cell(record, position).trim() !== '') return false;
  }
  return true;
}

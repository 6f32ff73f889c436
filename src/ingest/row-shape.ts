import { type Issue, issue } from '../model/issues.ts';
import { type CsvRecords, isBlankFrom } from './csv-records.ts';
import { DELIMITER_NAME } from './delimiter.ts';

/**
 * A check of a record's shape against the header: it may not repeat the header, and must have as many cells. Blank
 * cells beyond the header's last do no harm.
 */
export function shapeCheck(
  records: CsvRecords,
  header: readonly string[],
  file: string,
): (record: number) => Issue | undefined {
  const names = header.map((name) => name.trim());
  const expected = names.length;
  const delimiter = DELIMITER_NAME[records.delimiter ?? ','];
  const repeatsHeader = (record: number) =>
    names.every((name, position) => records.cell(record, position).trim() === name);
  return (record) => {
    const found = records.width(record);
    const line = records.lines[record];
    if (found === expected) return repeatsHeader(record) ? issue('row-repeated-header', file, { line }) : undefined;
    if (found > expected && isBlankFrom(records, record, expected)) return undefined;
    return issue('row-ragged', file, { line }, { found: String(found), expected: String(expected), delimiter });
  };
}

import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';
import type { CsvRecords } from '../csv-records.ts';
import { openCsv } from '../open-csv.ts';
import { readHeader } from '../read-header.ts';
import type { SourceFile } from '../read-table.ts';
import type { TableOptions } from '../table-options.ts';
import type { Layout } from './cell-keys.ts';

/** The records of a table's file and where its columns stand; undefined where they cannot be told apart. */
export function layOut(
  { table, file, bytes }: SourceFile,
  options: TableOptions,
): { records: CsvRecords; layout: Layout } | undefined {
  const open = openCsv(bytes, file);
  if ('unusable' in open) return undefined;
  const { csv, top, line, names } = open;
  const spec = TABLES[table] as unknown as AnyTableSpec;
  const { positions } = readHeader(spec, { file, line, names, mapped: options.columns, isFilled: () => false });
  return { records: csv, layout: { spec, top, positions } };
}

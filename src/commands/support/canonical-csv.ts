import { stringify } from 'csv-stringify/sync';
import { cellText } from '../../ingest/pseudonymise/cell-text.ts';
import { type AnyTableSpec, type Row, TABLES, type TableName, type Tables } from '../../model/tables/index.ts';
import { camelCase } from '../../model/tables/table.ts';

/** Tables as the CSV files of an area, by path in its folder: the rows that are used, in every column that is filled. */
export function canonicalCsv(tables: Tables): Map<string, string> {
  return new Map(
    (Object.keys(tables) as TableName[]).map((name) => [
      `${TABLES[name].folder}/${name}.csv`,
      tableCsv(name, tables[name]?.rows ?? []),
    ]),
  );
}

/** Rows of one table as its CSV file. */
export function tableCsv<Name extends TableName>(name: Name, rows: readonly Omit<Row<Name>, 'line'>[]): string {
  return csvOf(TABLES[name] as unknown as AnyTableSpec, rows);
}

function csvOf(spec: AnyTableSpec, rows: readonly object[]): string {
  const columns = Object.entries(spec.columns)
    .map(([name, column]) => ({ name, field: camelCase(name) as keyof object, column }))
    .filter(
      ({ name, field, column }) =>
        isAsked(spec, name) || column.required || rows.some((row) => row[field] !== undefined),
    );
  const cells = rows.map((row) => columns.map(({ field, column }) => cellText(column.kind, row[field])));
  return stringify([columns.map(({ name }) => name), ...cells], { record_delimiter: '\n', escape_formulas: true });
}

/** Columns that must be in the header, blank or not. */
function isAsked({ atLeastOne = [] }: AnyTableSpec, column: string): boolean {
  return atLeastOne.some((group) => group.includes(column));
}

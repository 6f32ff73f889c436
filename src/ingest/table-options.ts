import type { Area, DateForm } from '../model/area.ts';
import type { TableName } from '../model/tables/index.ts';

/** What `dbv.yaml` says of one table. */
export interface TableOptions {
  /** Our column → the column in the file. */
  readonly columns: ReadonlyMap<string, string>;
  /** The form of a column's dates, where it is declared. */
  readonly dateForm: (column: string) => DateForm | undefined;
  /** For a column, the word in the file (in lower case) → the code. */
  readonly values: (column: string) => ReadonlyMap<string, string>;
}

/** What an area's `dbv.yaml` says of one table. */
export function tableOptions(area: Pick<Area, 'columns' | 'dates' | 'values'>, table: TableName): TableOptions {
  const values = new Map(Object.entries(area.values?.[table] ?? {}));
  return {
    columns: new Map(Object.entries(area.columns?.[table] ?? {})),
    dateForm: (column) => declaredForm(area.dates, table, column),
    values: (column) => {
      const words = Object.entries(values.get(column) ?? {});
      return new Map(words.map(([word, code]) => [word.trim().toLowerCase(), code]));
    },
  };
}

function declaredForm(dates: Area['dates'], table: TableName, column: string): DateForm | undefined {
  if (typeof dates !== 'object') return dates;
  const ofTable = dates[table];
  return typeof ofTable === 'object' ? ofTable[column] : ofTable;
}

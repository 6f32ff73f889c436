import type { AnyTableSpec } from '../../../src/model/tables/index.ts';
import { type Columns, camelCase, type RowOf, type TableSpec } from '../../../src/model/tables/table.ts';

/** What a table's rules find in a row of which only some cells are filled: issue codes, each with its column. */
export function faultsIn<C extends Columns>(spec: TableSpec<string, C>, cells: Partial<RowOf<C>>): string[] {
  const blank = Object.fromEntries(Object.keys(spec.columns).map((name) => [camelCase(name), undefined]));
  const row = { line: 2, ...blank, ...cells } as RowOf<C>;
  const faults = (spec.rules ?? []).map((rule) => rule(row)).filter((fault) => fault !== undefined);
  return faults.map(({ code, column }) => (column === undefined ? code : `${code} ${column}`));
}

function namesWhere(spec: Pick<AnyTableSpec, 'columns'>, holds: (column: Columns[string]) => boolean): string {
  return Object.keys(spec.columns)
    .filter((name) => holds(spec.columns[name]!))
    .join(' ');
}

/** The columns a file cannot do without. */
export function requiredColumns(spec: Pick<AnyTableSpec, 'columns'>): string {
  return namesWhere(spec, ({ required }) => required);
}

/** The columns whose faulty cell sets its row aside. */
export function decidingColumns(spec: Pick<AnyTableSpec, 'columns'>): string {
  return namesWhere(spec, ({ required, faultCosts }) => !required && faultCosts === 'row');
}

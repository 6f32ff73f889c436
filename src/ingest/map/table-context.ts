import type { Area } from '../../model/area.ts';
import type { Column } from '../../model/cells.ts';
import type { ProvisionContent } from '../../model/playbook.ts';
import { type AnyTableSpec, TABLES, type TableName } from '../../model/tables/index.ts';
import { type TableOptions, tableOptions } from '../table-options.ts';
import { type Described, descriptionsOf } from './descriptions.ts';
import { type MatchName, nameMatcher } from './name-match.ts';

/** What suggesting a map of a table needs to know. */
export interface TableContext {
  readonly spec: AnyTableSpec;
  /** What `dbv.yaml` says of the table already. */
  readonly known: TableOptions;
  readonly matchName: MatchName;
  /** What the codes of a column are called, by plain text. */
  readonly descriptionsOf: (column: Column<unknown>) => ReadonlyMap<string, Described>;
}

/**
 * The context of each table of an area, for an export given by its path in the area folder. What is costly to make is
 * made once for all tables.
 */
export function tableContexts(
  area: Area,
  file: string,
  provision: ProvisionContent,
): (table: TableName) => TableContext {
  const matchName = nameMatcher();
  const described = new Map<Column<unknown>['codes'], ReadonlyMap<string, Described>>();
  return (table) => ({
    spec: specOf(table),
    known: tableOptions(asKnownFor(area, table, file), table),
    matchName,
    descriptionsOf: ({ codes }) => {
      const made = described.get(codes) ?? descriptionsOf(codes ?? {}, provision);
      described.set(codes, made);
      return made;
    },
  });
}

/** The form of the dates of a table's file says nothing of another file; one that is declared for all files does. */
function asKnownFor(area: Area, table: TableName, file: string): Area {
  const stands = area.sources?.[table] ?? `${TABLES[table].folder}/${table}.csv`;
  if (stands === file || typeof area.dates !== 'object') return area;
  const { [table]: _, ...others } = area.dates;
  return { ...area, dates: others };
}

/** The definition of a table, for code that is driven by definitions. */
export function specOf(table: TableName): AnyTableSpec {
  return TABLES[table] as unknown as AnyTableSpec;
}

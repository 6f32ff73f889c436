import { type Issue, type IssueCode, issue, severityOf } from '../model/issues.ts';
import type { TableName, Tables } from '../model/tables/index.ts';
import type { Table } from '../model/tables/table.ts';
import { addSetAside } from './set-aside.ts';

/** A fault in a row that shows only beside other rows or other tables. */
export interface Finding {
  readonly table: TableName;
  readonly line: number;
  readonly code: IssueCode;
  readonly column?: string;
  readonly args?: Readonly<Record<string, string>>;
  /** The row is not to be used. */
  readonly setsAside: boolean;
}

/** A finding about a row. An error sets the row aside. */
export function finding(
  table: TableName,
  { line }: { readonly line: number },
  code: IssueCode,
  column?: string,
  args?: Readonly<Record<string, string>>,
): Finding {
  const setsAside = severityOf(code) === 'error';
  return { table, line, code, ...(column && { column }), ...(args && { args }), setsAside };
}

/** Findings as issues of the files their tables were read from. */
export function issuesOf(findings: readonly Finding[], tables: Tables): Issue[] {
  return findings.map(({ table, line, code, column, args }) =>
    issue(code, tables[table]?.file ?? '', { line, column }, args),
  );
}

/** The tables without the rows that findings set aside, each of them in the account for the first reason found. */
export function withoutSetAside(tables: Tables, findings: readonly Finding[]): Tables {
  const reasons = new Map<TableName, Map<number, IssueCode>>();
  for (const { table, line, code, setsAside } of findings) {
    if (!setsAside) continue;
    const ofTable = reasons.get(table) ?? new Map<number, IssueCode>();
    if (!ofTable.has(line)) ofTable.set(line, code);
    reasons.set(table, ofTable);
  }
  const changed = [...reasons].map(([name, lines]) => [name, withoutLines(tables[name] as AnyTable, lines)]);
  return { ...tables, ...Object.fromEntries(changed) };
}

type AnyTable = Table<{ readonly line: number }>;

function withoutLines(table: AnyTable, reasons: ReadonlyMap<number, IssueCode>): AnyTable {
  return {
    ...table,
    rows: table.rows.filter(({ line }) => !reasons.has(line)),
    setAside: addSetAside(
      table.setAside,
      [...reasons].map(([line, reason]) => ({ reason, line })),
    ),
  };
}

import type { TableName, Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';
import { nearest } from './nearest.ts';

const REVIEWS = ['case-reviews', 'second-reviews'] as const;

/** Rows that name an element the playbook does not have. */
export function checkElements(tables: Tables, elementIds: readonly string[]): Finding[] {
  const known = new Set(elementIds);
  const check = (
    table: TableName,
    row: { readonly line: number },
    column: string,
    ids: readonly string[],
  ): Finding[] => {
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length === 0) return [];
    const near = nearest(unknown[0]!, elementIds);
    return [
      finding(table, row, 'element-unknown', column, { count: String(unknown.length), ...(near && { nearest: near }) }),
    ];
  };
  return [
    ...(tables.surveys?.rows ?? []).flatMap((row) => check('surveys', row, 'element', [row.element])),
    ...(tables['self-assessment']?.rows ?? []).flatMap((row) =>
      check('self-assessment', row, 'element', [row.element]),
    ),
    ...(tables.interventions?.rows ?? []).flatMap((row) => check('interventions', row, 'elements', row.elements)),
    ...REVIEWS.flatMap((table) =>
      (tables[table]?.rows ?? []).flatMap((row) => [
        ...check(table, row, 'decisive', row.decisive ?? []),
        ...check(table, row, 'contributory', row.contributory ?? []),
      ]),
    ),
  ];
}

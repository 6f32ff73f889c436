import type { TableName, Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/** A case, reviewed or drawn. */
interface CaseRow {
  readonly line: number;
  readonly stratum: string;
  readonly population: number | undefined;
}

/** Tables whose rows are cases of strata. */
const CASE_TABLES = ['case-reviews', 'sample'] as const satisfies readonly TableName[];

/**
 * Strata whose rows state different populations, or a population smaller than their cases. A row that disagrees with most
 * of its stratum is set aside; of a stratum with an impossible population, all are. Blanks state nothing.
 */
export function checkStrata(tables: Tables): Finding[] {
  return CASE_TABLES.flatMap((table) => {
    const cases: readonly CaseRow[] = tables[table]?.rows ?? [];
    return [...byStratum(cases).values()].flatMap((rows) => checkStratum(table, rows));
  });
}

/** Cases by stratum, in the order in which strata come up. */
export function byStratum<Row extends Pick<CaseRow, 'stratum'>>(rows: readonly Row[]): Map<string, Row[]> {
  const strata = new Map<string, Row[]>();
  for (const row of rows) {
    const members = strata.get(row.stratum);
    if (members) members.push(row);
    else strata.set(row.stratum, [row]);
  }
  return strata;
}

function checkStratum(table: TableName, rows: readonly CaseRow[]): Finding[] {
  const usual = mostStated(rows);
  if (!usual) return [];
  const { population, line } = usual;
  if (population < rows.length) {
    return rows.map((row) => finding(table, row, 'stratum-population-small', 'population'));
  }
  return rows
    .filter((row) => row.population !== undefined && row.population !== population)
    .map((row) => finding(table, row, 'stratum-population', 'population', { other: String(line) }));
}

/** The population that most rows state, and the line that first does; of populations stated as often, the first. */
export function mostStated(
  rows: readonly Pick<CaseRow, 'line' | 'population'>[],
): { population: number; line: number } | undefined {
  const stated = new Map<number, { population: number; line: number; rows: number }>();
  for (const { population, line } of rows) {
    if (population === undefined) continue;
    const known = stated.get(population) ?? { population, line, rows: 0 };
    stated.set(population, { ...known, rows: known.rows + 1 });
  }
  return [...stated.values()].reduce<{ population: number; line: number; rows: number } | undefined>(
    (most, each) => (most === undefined || each.rows > most.rows ? each : most),
    undefined,
  );
}

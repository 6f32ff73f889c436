import type { Row, Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

type Review = Row<'case-reviews'>;

/**
 * Strata whose rows state different populations, or a population smaller than the cases reviewed. A row that disagrees
 * with most of its stratum is set aside; of a stratum with an impossible population, all are. Blanks state nothing.
 */
export function checkStrata(tables: Tables): Finding[] {
  const strata = new Map<string, Review[]>();
  for (const row of tables['case-reviews']?.rows ?? []) {
    const members = strata.get(row.stratum);
    if (members) members.push(row);
    else strata.set(row.stratum, [row]);
  }
  return [...strata.values()].flatMap(checkStratum);
}

function checkStratum(rows: readonly Review[]): Finding[] {
  const usual = mostStated(rows);
  if (!usual) return [];
  const { population, line } = usual;
  if (population < rows.length) {
    return rows.map((row) => finding('case-reviews', row, 'stratum-population-small', 'population'));
  }
  return rows
    .filter((row) => row.population !== undefined && row.population !== population)
    .map((row) => finding('case-reviews', row, 'stratum-population', 'population', { other: String(line) }));
}

/** The population that most rows state, and the line that first does; of populations stated as often, the first. */
function mostStated(rows: readonly Review[]): { population: number; line: number } | undefined {
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

import { STRATA } from '../../model/codes.ts';
import type { Row } from '../../model/tables/index.ts';

/** A case that a form is printed for. It is known by a hash, and by nothing else. */
export interface KitCase {
  readonly caseId: string;
  readonly stratum: string;
  readonly population: number;
  /** To be reviewed only where a case of its stratum cannot be. */
  readonly reserve: boolean;
}

/** The cases of a sample as a workshop meets them: those drawn, by stratum and turn, then the reserves likewise. */
export function kitCases(rows: readonly Row<'sample'>[]): readonly KitCase[] {
  return rows
    .map((row) => ({ ...row, reserve: row.reserve === true }))
    .sort(
      (a, b) =>
        Number(a.reserve) - Number(b.reserve) ||
        STRATA.indexOf(a.stratum) - STRATA.indexOf(b.stratum) ||
        a.order - b.order,
    )
    .map(({ caseId, stratum, population, reserve }) => ({ caseId, stratum, population, reserve }));
}

import type { Provision } from '../../model/codes.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import { type AnyTableSpec, type Row, TABLE_NAMES, TABLES, type Tables } from '../../model/tables/index.ts';
import type { Table } from '../../model/tables/table.ts';
import type { AreaData } from '../read-area.ts';
import type { AnyRow } from '../read-row.ts';
import { type PseudonymousTable, pseudonymiseTable } from './pseudonymise-table.ts';

/**
 * Every table of an area as it may be checked in. A diagnosis of these tables has the figures of a diagnosis of the
 * sources; only what it says of files and their faults differs.
 */
export function pseudonymise(data: Pick<AreaData, 'tables' | 'caseload'>, hash: KeyedHash): PseudonymousTable[] {
  const tables = withoutRegister(data);
  return TABLE_NAMES.flatMap((name) => {
    // Each table has rows of its own type; its definition knows their columns.
    const table = tables[name] as unknown as Table<AnyRow> | undefined;
    return table ? [pseudonymiseTable(TABLES[name] as unknown as AnyTableSpec, table, hash)] : [];
  });
}

/**
 * The tables with only those establishments that a placement names. What the whole register says by not naming an
 * establishment is written into the placement, so that the register is not needed to read it again.
 */
function withoutRegister({ tables, caseload }: Pick<AreaData, 'tables' | 'caseload'>): Tables {
  const { establishments, placements } = tables;
  if (!establishments || !placements) return tables;
  const used = numbersOf(placements.rows);
  const named = establishments.rows.filter(({ urn, ukprn }) => used.has(urn) || used.has(ukprn));
  const known = numbersOf(named);
  const settled = new Map<Row<'placements'>, Provision>(
    caseload.flatMap((plan) => plan.placements.map(({ row, provision }) => [row, provision] as const)),
  );
  const rows = placements.rows.map((row) => {
    const provision = settled.get(row);
    const tellsItself = row.provision !== undefined || known.has(row.urn) || known.has(row.ukprn);
    return tellsItself || provision === undefined || provision === 'unknown' ? row : { ...row, provision };
  });
  return { ...tables, establishments: { ...establishments, rows: named }, placements: { ...placements, rows } };
}

function numbersOf(
  rows: readonly { readonly urn: string | undefined; readonly ukprn: string | undefined }[],
): ReadonlySet<string | undefined> {
  const numbers = new Set<string | undefined>(rows.flatMap(({ urn, ukprn }) => [urn, ukprn]));
  numbers.delete(undefined);
  return numbers;
}

import { UserError } from '../../model/errors.ts';
import type { AnyTableSpec } from '../../model/tables/index.ts';
import { givenCell } from './given-cell.ts';

/** A row as a person gave it: our column → text. Dates are `YYYY-MM-DD`; a column left out is blank. */
export type GivenRow = Readonly<Record<string, string>>;

/** A row as a file holds it: every column of the table → text. */
export type SettledRow = ReadonlyMap<string, string>;

/**
 * Rows that a person gave, as a file of the table holds them.
 *
 * Errors: `UserError` that names every value that cannot be taken, all at once.
 */
export function settleRows(spec: AnyTableSpec, rows: readonly GivenRow[]): SettledRow[] {
  const wrong: string[] = [];
  const settled = rows.map((row, index) => {
    for (const name of Object.keys(row)) {
      if (!Object.hasOwn(spec.columns, name)) throw new Error(`The table ${spec.name} has no column ${name}.`);
    }
    const where = rows.length === 1 ? '' : `row ${index + 1}, `;
    const cells = new Map<string, string>();
    for (const [name, column] of Object.entries(spec.columns)) {
      const cell = givenCell(column, row[name] ?? '');
      if ('text' in cell) cells.set(name, cell.text);
      else wrong.push(`  ${where}${name}: ${cell.wrong}`);
    }
    return cells;
  });
  if (wrong.length > 0) throw new UserError(`Nothing was written:\n${wrong.join('\n')}`);
  return settled;
}

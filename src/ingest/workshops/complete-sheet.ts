import type { Row } from '../../model/tables/index.ts';
import { cellText } from '../pseudonymise/cell-text.ts';
import { repeatsHeader, type Sheet, type SheetRow } from './sheet.ts';

/** A sheet with what the sample says filled in, and without the rows that nobody has filled in. */
export interface CompletedSheet {
  readonly sheet: Sheet;
  /** Lines of cases that were not reviewed: nothing is said of them but what was there before. */
  readonly unfilled: readonly number[];
  /** For each column, in how many rows its blank was filled in. */
  readonly filledIn: Readonly<Record<string, number>>;
}

/** What reviewers say. A row without any of it has not been reviewed; views are sought, and forms dated, before. */
const SAID: readonly string[] = [
  'ideal_outcome',
  'ideal_provision',
  'divergence_point',
  'decisive',
  'contributory',
  'confidence',
  'dissent',
  'notes',
];

/**
 * Completes the sheet of a workshop: a blank stratum and need come from the sample, and a blank provision is the one of
 * the stratum. What a row says itself is left as it is.
 */
export function completeSheet(sheet: Sheet, sample: readonly Row<'sample'>[]): CompletedSheet {
  // Without cases there is nothing to complete; the reader says what is missing.
  if (!sheet.names.includes('case_id')) return { sheet, unfilled: [], filledIn: {} };
  const drawn = new Map(sample.map((row) => [row.caseId, row]));
  const wide = withColumns(sheet, ['stratum', 'primary_need', 'current_provision']);
  const at = (column: string) => wide.names.indexOf(column);
  const [caseId, stratum, need, provision] = ['case_id', 'stratum', 'primary_need', 'current_provision'].map(at);
  const filledIn: Record<string, number> = {};
  const unfilled: number[] = [];
  const isFilled = ({ cells }: SheetRow) => SAID.some((column) => (cells[at(column)] ?? '').trim() !== '');

  const complete = (row: SheetRow): SheetRow => {
    const cells = [...row.cells];
    const fill = (position: number | undefined, text: string | undefined) => {
      if (position === undefined || position < 0 || !text || (cells[position] ?? '').trim() !== '') return;
      cells[position] = text;
      const name = wide.names[position]!;
      filledIn[name] = (filledIn[name] ?? 0) + 1;
    };
    const known = drawn.get((cells[caseId!] ?? '').trim());
    fill(stratum, known?.stratum);
    fill(need, known?.primaryNeed && cellText('code', known.primaryNeed));
    fill(provision, (cells[stratum!] ?? '').trim().split(':')[0]);
    return { ...row, cells };
  };
  const rows = wide.rows.flatMap((row) => {
    if (repeatsHeader(wide, row)) return [row];
    if (isFilled(row)) return [complete(row)];
    unfilled.push(row.line);
    return [];
  });
  return { sheet: { ...wide, rows }, unfilled, filledIn };
}

/** The same sheet with some columns that were taken out of it, blank. */
function withColumns(sheet: Sheet, columns: readonly string[]): Sheet {
  const missing = columns.filter((column) => !sheet.names.includes(column));
  if (missing.length === 0) return sheet;
  const names = [...sheet.names, ...missing];
  const width = sheet.names.length;
  const rows = sheet.rows.map((row) => {
    const added = repeatsHeader(sheet, row) ? missing : missing.map(() => '');
    return { ...row, cells: [...row.cells.slice(0, width), ...added, ...row.cells.slice(width)] };
  });
  return { ...sheet, names, rows };
}

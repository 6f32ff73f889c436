import type { DateForm } from '../../model/area.ts';
import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import type { CsvRecords } from '../csv-records.ts';
import { dateColumnOf } from '../date-column.ts';
import { PLAIN_ISO } from '../date-forms.ts';
import { cellHash, type Layout, rowHash, rowNames } from './cell-keys.ts';
import type { Correction, Fixes } from './corrections.ts';
import { dateInForm } from './date-in-form.ts';

/** A file's records with corrections laid over them, which of them could be, and what is to be said of the others. */
export interface Corrected {
  readonly records: CsvRecords;
  readonly applied: readonly Correction[];
  readonly issues: readonly Issue[];
}

/**
 * Lays corrections over the cells of a file. A row is found by its hash, wherever it now stands; the cell must still say
 * what it said when the correction was written. The file itself is not touched.
 */
export function applyCorrections(
  records: CsvRecords,
  layout: Layout,
  fixes: Fixes | undefined,
  dateForm: (column: string) => DateForm | undefined,
): Corrected {
  const wanted = fixes?.corrections.filter(({ key }) => key.table === layout.spec.name) ?? [];
  if (!fixes || wanted.length === 0) return { records, applied: [], issues: [] };
  const { file, hash } = fixes;
  const rows = new Map([...rowNames(records, layout)].map(([record, name]) => [rowHash(name, hash), { record, name }]));
  const changed = new Map<number, Map<number, string>>();
  const applied: Correction[] = [];
  const issues: Issue[] = [];

  for (const correction of wanted) {
    const report = (code: IssueCode) => issues.push(issue(code, file, { line: correction.line, column: 'correction' }));
    const row = rows.get(correction.key.row);
    const position = layout.positions.get(correction.column);
    if (!row || position === undefined) {
      report('fix-row-gone');
      continue;
    }
    const now = records.cell(row.record, position).trim();
    const text = inColumnForm(correction, records, layout, position, dateForm);
    if (now === text) report('fix-not-needed');
    else if (cellHash(row.name, correction.column, now, hash) !== correction.key.cell) report('fix-cell-changed');
    else {
      const cells = changed.get(row.record) ?? new Map<number, string>();
      changed.set(row.record, cells.set(position, text));
      applied.push(correction);
    }
  }
  return { records: changed.size === 0 ? records : laidOver(records, changed), applied, issues };
}

function laidOver(records: CsvRecords, changed: ReadonlyMap<number, ReadonlyMap<number, string>>): CsvRecords {
  return {
    ...records,
    cell: (record, position) => changed.get(record)?.get(position) ?? records.cell(record, position),
  };
}

/**
 * The text of a correction as its column writes it. A date written as `YYYY-MM-DD` takes the form of the column's
 * others, which are judged together: one alone in its form would make all of them faults.
 */
function inColumnForm(
  { column, text }: Correction,
  records: CsvRecords,
  { spec, top }: Layout,
  position: number,
  dateForm: (column: string) => DateForm | undefined,
): string {
  if (spec.columns[column]!.kind !== 'date' || !PLAIN_ISO.test(text)) return text;
  const settled = dateColumnOf(records, top, position, dateForm(column));
  return 'form' in settled ? dateInForm(text, settled.form) : text;
}

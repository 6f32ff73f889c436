import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import { TABLES } from '../../model/tables/index.ts';
import { type CellKey, keyMark, readCellKey } from './cell-keys.ts';
import type { FixCells, FixFile } from './fix-file.ts';

/** What a person wrote for one cell. */
export interface Correction {
  readonly key: CellKey;
  readonly column: string;
  /** The code of the issue it answers. */
  readonly code: string;
  /** The text to read in place of the cell's. */
  readonly text: string;
  /** Its line in the file of fixes. */
  readonly line: number;
}

/** The corrections of an area, and what finds their rows. */
export interface Fixes {
  readonly file: string;
  readonly hash: KeyedHash;
  readonly corrections: readonly Correction[];
}

/** Stands for a cell that is to be blank, because a blank correction is none. */
const BLANK = '(blank)';

/** Whether a person has filled in a correction. */
export function isFilledIn({ rows }: FixFile): boolean {
  return rows.some(({ cells }) => cells.correction !== '');
}

/** Whether a correction was written with another key than that of a hash, or there is none. */
export function hasOtherKey({ rows }: FixFile, hash: KeyedHash | undefined): boolean {
  const mark = hash && keyMark(hash);
  return rows.some(({ cells }) => {
    const key = cells.correction === '' ? undefined : readCellKey(cells.key);
    return key !== undefined && key.mark !== mark;
  });
}

/**
 * The corrections that a file of fixes asks for, and what is wrong with those that cannot be followed. Without the key
 * none can be.
 */
export function correctionsOf(
  { file, rows }: FixFile,
  hash: KeyedHash | undefined,
): { fixes?: Fixes; issues: readonly Issue[] } {
  const filled = rows.filter(({ cells }) => cells.correction !== '');
  if (filled.length === 0) return { issues: [] };
  if (!hash) return { issues: [issue('fix-no-key', file, {}, { count: String(filled.length) })] };

  const mark = keyMark(hash);
  const first = new Map<string, Correction>();
  const issues: Issue[] = [];
  for (const { line, cells } of filled) {
    const found = correctionOf(cells, line, mark);
    const report = (code: IssueCode, args?: Record<string, string>) =>
      issues.push(issue(code, file, { line, column: 'correction' }, args));
    if (typeof found === 'string') {
      report(found);
      continue;
    }
    const known = first.get(cells.key);
    if (!known) first.set(cells.key, found);
    else if (known.text !== found.text) report('fix-twice', { other: String(known.line) });
  }
  return { fixes: { file, hash, corrections: [...first.values()] }, issues };
}

function correctionOf(cells: FixCells, line: number, mark: string): Correction | IssueCode {
  if (cells.key === '') return 'fix-not-a-cell';
  const key = readCellKey(cells.key);
  if (!key || !Object.hasOwn(TABLES[key.table].columns, cells.column)) return 'fix-key-unreadable';
  if (key.mark !== mark) return 'fix-other-key';
  const text = cells.correction.toLowerCase() === BLANK ? '' : cells.correction;
  return { key, column: cells.column, code: cells.code, text, line };
}

import type { Correction } from './corrections.ts';

/** How many cells of one column of one file were read as corrected, for issues of one code. */
export interface CorrectionCount {
  readonly file: string;
  readonly column: string;
  readonly code: string;
  readonly count: number;
}

/** Counts the corrections that were laid over a file, in the order in which they first come up. */
export function countCorrections(applied: readonly Correction[], file: string): CorrectionCount[] {
  const counts = new Map<string, CorrectionCount>();
  for (const { column, code } of applied) {
    const group = JSON.stringify([column, code]);
    const count = (counts.get(group)?.count ?? 0) + 1;
    counts.set(group, { file, column, code, count });
  }
  return [...counts.values()];
}

import { wrap } from '../../io/pages.ts';

const GAP = '  ';
/** A first column narrower than this is of no use. */
const NARROWEST = 16;

/**
 * A table as lines of a terminal: the first column to the left, wrapped where the line would be too long, the others to
 * the right.
 */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const others = widths.slice(1).reduce((sum, each) => sum + GAP.length + each, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(NARROWEST, width - GAP.length - others));
  return all.flatMap(([title = '', ...cells]) => {
    const lines = wrap(title, first, GAP).split('\n');
    const last = lines.pop() ?? '';
    const numbers = cells.map((cell, index) => `${GAP}${cell.padStart(widths[index + 1] ?? 0)}`).join('');
    return [...lines, `${last.padEnd(first)}${numbers}`].map((line) => `${GAP}${line}`.trimEnd());
  });
}

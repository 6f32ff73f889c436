import type { Row } from '../../model/tables/index.ts';
import { GIAS_COLUMNS, GIAS_HEADINGS } from './header.ts';

/**
 * The register again, with only the columns that were read and under the same headings: a few megabytes of public data
 * in UTF-8 that reads back as the same rows, but for their lines.
 */
export function giasExtract(rows: readonly Row<'establishments'>[]): string {
  const lines = rows.map((row) => GIAS_COLUMNS.map((column) => csvCell(String(row[column] ?? ''))).join(','));
  return `${[GIAS_COLUMNS.map((column) => GIAS_HEADINGS[column]).join(','), ...lines].join('\n')}\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { sha256Base64 } from '../../io/files.ts';
import { jsonText } from '../../io/json.ts';
import type { World } from '../../io/world.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { renderTables, tableFileNames } from '../../render/tables.ts';
import type { ReportFormat } from './report-formats.ts';
import type { TemplatesFolder } from './templates.ts';

const OURS: ReadonlySet<string> = new Set([
  'diagnosis.json',
  'report.md',
  'report.html',
  ...tableFileNames().map((name) => `tables/${name}`),
]);

/** Whether a file in a report folder is one that dbv writes, and so may replace or take away. */
export function isReportFile(name: string): boolean {
  return OURS.has(name);
}

/** The files of a report, by path relative to its folder, in a fixed order. */
export async function reportFiles(
  diagnosis: Diagnosis,
  formats: readonly ReportFormat[],
  ownTemplates: TemplatesFolder | undefined,
  world: World,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (formats.includes('json')) files.set('diagnosis.json', jsonText(diagnosis));
  if (formats.includes('md') || formats.includes('html')) {
    const [{ renderReport }, { loadTemplates }] = await Promise.all([
      import('../../render/report.ts'),
      import('./templates.ts'),
    ]);
    const { markdown, html } = renderReport(diagnosis, await loadTemplates(world, ownTemplates), { sha256Base64 });
    if (formats.includes('md')) files.set('report.md', markdown);
    if (formats.includes('html')) files.set('report.html', html);
  }
  if (formats.includes('csv')) {
    for (const [name, csv] of renderTables(diagnosis)) files.set(`tables/${name}`, csv);
  }
  return files;
}

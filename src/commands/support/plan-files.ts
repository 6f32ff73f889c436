import path from 'node:path';
import { readText, shownPath } from '../../io/files.ts';
import { replaceFolder } from '../../io/replace-folder.ts';
import type { World } from '../../io/world.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import { UserError } from '../../model/errors.ts';
import { renderPlanPaper, renderReformPlanEvidence } from '../../render/papers.ts';
import { dsgManagementPlanCsv, placesCsv } from '../../render/plan-tables.ts';
import { ownTemplates } from './content.ts';
import { refuseRecords } from './refuse-records.ts';
import { loadTemplates } from './templates.ts';

/**
 * Writes the papers of a plan, all or none, into a folder, and gives what was written. Files of others are kept; a paper that
 * says something else, which somebody may have written into, is not overwritten without `replace`.
 *
 * Errors: `UserError` where it may not or cannot be written there.
 */
export async function writePlanFiles(
  diagnosis: Diagnosis,
  area: string,
  { out, replace }: { readonly out: string; readonly replace?: boolean },
  world: World,
): Promise<string[]> {
  const templates = await loadTemplates(world, await ownTemplates(area));
  const files = new Map([
    ['plan.md', renderPlanPaper(diagnosis, templates)],
    ['dsg-management-plan.csv', dsgManagementPlanCsv(diagnosis)],
    ['places.csv', placesCsv(diagnosis)],
    ['reform-plan-evidence.md', renderReformPlanEvidence(diagnosis, templates)],
  ]);
  const folder = path.resolve(world.cwd, out);
  await refuseRecords('The plan', folder, area);
  if (!replace) await refuseChanged(folder, files, world);
  await replaceFolder(folder, files, (name) => files.has(name));
  return [...files.keys()].map((name) => shownPath(world.cwd, path.join(folder, name)));
}

async function refuseChanged(
  folder: string,
  files: ReadonlyMap<string, string>,
  { cwd }: Pick<World, 'cwd'>,
): Promise<void> {
  const changed: string[] = [];
  for (const [name, text] of files) {
    const there = await readText(path.join(folder, name));
    if (there !== undefined && there !== text.replace(/^\ufeff/, '') && there !== text)
      changed.push(shownPath(cwd, path.join(folder, name)));
  }
  if (changed.length === 0) return;
  throw new UserError(`${changed.join(' and ')} would be overwritten, and say something else. Nothing was written.`, {
    hint: 'Give --replace if that is what you want, or another folder with --out.',
  });
}

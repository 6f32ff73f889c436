import path from 'node:path';
import { replaceFolder } from '../../io/replace-folder.ts';
import type { World } from '../../io/world.ts';
import { diagnose } from '../../pipeline.ts';
import { protect } from '../../protect/protect.ts';
import type { DiagnoseCommandOptions } from '../diagnose.ts';
import { compareFolder } from './compare-folder.ts';
import { areaPlaybook, ownTemplates } from './content.ts';
import { loadArea, requireTables } from './load-area.ts';
import { refuseRecords } from './refuse-records.ts';
import { refuseUnusable } from './refuse-unusable.ts';
import { isReportFile, reportFiles } from './report-files.ts';
import { summaryJson, summaryText } from './summary.ts';

/** Reads an area, works out its diagnosis and writes the report, or compares with the one that is there. */
export async function diagnoseArea(folder: string, options: DiagnoseCommandOptions, world: World): Promise<void> {
  const playbook = await areaPlaybook(folder, world);
  const data = await loadArea(folder, playbook, options.asOf, world);
  if (await refuseUnusable(data, 'Nothing was written', world)) return world.finish(1);
  requireTables(data);

  const exact = diagnose(data, data.area, playbook, {
    toolVersion: world.version,
    seed: options.seed,
    acceptPurposive: options.acceptPurposive ?? false,
  });
  const audience = options.audience ?? data.area.audience ?? 'shareable';
  const diagnosis = audience === 'internal' ? exact : protect(exact);
  const out = path.resolve(
    world.cwd,
    options.out ?? path.join(folder, audience === 'internal' ? 'report-internal' : 'report'),
  );
  const files = await reportFiles(diagnosis, options.format, await ownTemplates(folder), world);

  if (options.check) return compareFolder(out, files, world);
  await refuseRecords('The report', out, folder);
  await replaceFolder(out, files, isReportFile);
  const place = { out, files: [...files.keys()] };
  world.write(options.json ? summaryJson(diagnosis, data, place) : summaryText(diagnosis, data, place, world));
}

import path from 'node:path';
import { replaceFolder } from '../../io/replace-folder.ts';
import type { World } from '../../io/world.ts';
import { severityOf } from '../../model/issues.ts';
import { TABLES } from '../../model/tables/index.ts';
import { diagnose } from '../../pipeline.ts';
import { protect } from '../../protect/protect.ts';
import type { DiagnoseCommandOptions } from '../diagnose.ts';
import { compareFolder } from './compare-folder.ts';
import { areaPlaybook } from './content.ts';
import { fileAccounts, issuesText } from './issue-report.ts';
import { type LoadedArea, loadArea, requireTables } from './load-area.ts';
import { refuseRecords } from './refuse-records.ts';
import { isReportFile, reportFiles } from './report-files.ts';
import { summaryJson, summaryText } from './summary.ts';

/** Reads an area, works out its diagnosis and writes the report, or compares with the one that is there. */
export async function diagnoseArea(folder: string, options: DiagnoseCommandOptions, world: World): Promise<void> {
  const playbook = await areaPlaybook(folder, world);
  const data = await loadArea(folder, playbook, options.asOf, world);
  if (await refuses(data, world)) return world.finish(1);
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
  const files = await reportFiles(diagnosis, options.format, ownTemplates(data), world);

  if (options.check) return compareFolder(out, files, world);
  await refuseRecords('The report', out, folder);
  await replaceFolder(out, files, isReportFile);
  const place = { out, files: [...files.keys()] };
  world.write(options.json ? summaryJson(diagnosis, data, place) : summaryText(diagnosis, data, place, world));
}

/** The area's own templates, where `dbv.yaml` names a folder of them. */
function ownTemplates({ area, folder }: LoadedArea): string | undefined {
  return area.report?.templates === undefined ? undefined : path.resolve(folder, area.report.templates);
}

/** Whether a fault of a whole file stands in the way; says what and where. Faults of rows do not: they are set aside. */
async function refuses(data: LoadedArea, world: World): Promise<boolean> {
  if (data.unusable.length === 0) return false;
  const used = new Set(fileAccounts(data).map(({ file }) => file));
  const inTheWay = data.issues.filter(({ code, file }) => severityOf(code) === 'error' && !used.has(file));
  world.say(await issuesText({ ...data, issues: inTheWay }, 5, world));
  const optional = data.unusable.filter((name) => !TABLES[name].needed);
  const orElse = optional.length === 0 ? '' : `, or take ${optional.join(', ')} out of the folder`;
  world.say(`\nNothing was written: ${data.unusable.join(', ')} cannot be used. Mend the errors above${orElse}.\n`);
  return true;
}

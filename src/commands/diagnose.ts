import path from 'node:path';
import { type Command, Option } from 'commander';
import type { World } from '../io/world.ts';
import { AUDIENCES, type Audience } from '../model/area.ts';
import { severityOf } from '../model/issues.ts';
import { areaFolder } from './support/area-folder.ts';
import type { LoadedArea } from './support/load-area.ts';
import { dateOption, examples, listOption, wholeOption } from './support/options.ts';
import { REPORT_FORMATS, type ReportFormat } from './support/report-formats.ts';

export interface DiagnoseCommandOptions {
  readonly audience?: Audience;
  readonly asOf?: string;
  readonly out?: string;
  readonly format: readonly ReportFormat[];
  readonly seed: number;
  readonly check?: boolean;
  readonly acceptPurposive?: boolean;
  readonly json?: boolean;
}

/** `dbv diagnose`: from an area's records to a report. */
export function registerDiagnose(program: Command, world: World): void {
  program
    .command('diagnose')
    .summary('read the area and write its diagnosis and report')
    .description(
      'Reads every table of an area, works out the diagnosis and writes diagnosis.json, report.md, report.html and\n' +
        'tables/*.csv, all or nothing. Small numbers are hidden unless --audience internal is given.',
    )
    .argument('[folder]', 'the area folder', '.')
    .addOption(
      new Option('--audience <audience>', 'who it is for (default: dbv.yaml, else shareable)').choices(AUDIENCES),
    )
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--out <folder>', 'where to write (default: report, or report-internal, in the area folder)')
    .option('--format <list>', `what to write: ${REPORT_FORMATS.join(', ')}`, listOption(REPORT_FORMATS), [
      ...REPORT_FORMATS,
    ])
    .option('--seed <n>', 'seed of the draws behind rank intervals', wholeOption(0), 1)
    .option('--check', 'write nothing; compare with what is there and end with 1 where it differs')
    .option('--accept-purposive', 'size the opportunity from cases that were chosen without a frame')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv diagnose northshire', 'write northshire/report'],
        ['dbv diagnose northshire --audience internal', 'exact figures, for inside the building'],
        ['dbv diagnose --check', 'in CI: is the checked-in report up to date?'],
      ),
    )
    .action(async (folder: string, options: DiagnoseCommandOptions) =>
      diagnoseArea(areaFolder(world, folder), options, world),
    );
}

async function diagnoseArea(folder: string, options: DiagnoseCommandOptions, world: World): Promise<void> {
  const [{ loadArea, requireTables }, { shippedPlaybook }, { diagnose }, { reportFiles, isReportFile }] =
    await Promise.all([
      import('./support/load-area.ts'),
      import('./support/content.ts'),
      import('../pipeline.ts'),
      import('./support/report-files.ts'),
    ]);
  const playbook = await shippedPlaybook(world);
  const data = await loadArea(folder, playbook, options.asOf);
  if (await refuses(data, world)) return world.finish(1);
  requireTables(data);

  const exact = diagnose(data, data.area, playbook, {
    toolVersion: world.version,
    seed: options.seed,
    acceptPurposive: options.acceptPurposive ?? false,
  });
  const audience = options.audience ?? data.area.audience ?? 'shareable';
  const diagnosis = audience === 'internal' ? exact : (await import('../protect/protect.ts')).protect(exact);
  const out = path.resolve(
    world.cwd,
    options.out ?? path.join(folder, audience === 'internal' ? 'report-internal' : 'report'),
  );
  const files = await reportFiles(diagnosis, options.format, ownTemplates(data), world);

  if (options.check) {
    const { compareFolder } = await import('./support/compare-folder.ts');
    return compareFolder(out, files, world);
  }
  const { replaceFolder } = await import('../io/replace-folder.ts');
  await replaceFolder(out, files, isReportFile);
  const { summaryText, summaryJson } = await import('./support/summary.ts');
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
  const { fileAccounts, issuesText } = await import('./support/issue-report.ts');
  const used = new Set(fileAccounts(data).map(({ file }) => file));
  const inTheWay = data.issues.filter(({ code, file }) => severityOf(code) === 'error' && !used.has(file));
  world.say(await issuesText({ ...data, issues: inTheWay }, 5, world));
  world.say(
    `\nNothing was written: ${data.unusable.join(', ')} cannot be used. Mend the errors above, or take the file out of the folder.\n`,
  );
  return true;
}

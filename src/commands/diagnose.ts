import { type Command, Option } from 'commander';
import type { World } from '../io/world.ts';
import { AUDIENCES, type Audience } from '../model/codes.ts';
import { areaFolder } from './support/area-folder.ts';
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
    .action(async (folder: string, options: DiagnoseCommandOptions) => {
      const { diagnoseArea } = await import('./support/diagnose-area.ts');
      await diagnoseArea(areaFolder(world, folder), options, world);
    });
}

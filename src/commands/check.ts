import { type Command, Option } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import { dateOption, examples, wholeOption } from './support/options.ts';

const FORMATS = ['text', 'json', 'csv', 'github'] as const;

interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly max: number;
  readonly asOf?: string;
}

/** `dbv check`: every fault in the data, in one pass. */
export function registerCheck(program: Command, world: World): void {
  program
    .command('check')
    .summary('read everything and report every fault in the data')
    .description(
      'Reads every table of an area and reports every fault in one pass: file, line, column, code and what to do.\n' +
        'Cells are never printed. Ends with 1 where there are errors.',
    )
    .argument('[folder]', 'the area folder', '.')
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .option('--max <n>', 'lines shown of each kind of fault', wholeOption(1), 5)
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .addHelpText(
      'after',
      examples(
        ['dbv check northshire', 'report on the terminal'],
        ['dbv check northshire --format csv > issues.csv', 'every fault, one a row'],
        ['dbv check --format github', 'annotations in GitHub Actions'],
      ),
    )
    .action(async (folder: string, options: CheckOptions) => check(areaFolder(world, folder), options, world));
}

async function check(folder: string, options: CheckOptions, world: World): Promise<void> {
  const [{ loadArea }, { shippedPlaybook }, report] = await Promise.all([
    import('./support/load-area.ts'),
    import('./support/content.ts'),
    import('./support/issue-report.ts'),
  ]);
  const data = await loadArea(folder, await shippedPlaybook(world), options.asOf);
  const format = options.json ? 'json' : options.format;
  if (format === 'json') world.write(report.issuesJson(data));
  else if (format === 'csv') world.write(report.issuesCsv(data.issues));
  else if (format === 'github') report.issuesForGitHub(data.issues).forEach(world.command);
  else world.write(await report.issuesText(data, options.max, world));
  world.finish(report.hasErrors(data.issues) ? 1 : 0);
}

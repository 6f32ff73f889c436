import { type Command, Option } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { LoadedArea } from './support/load-area.ts';
import type { KeySource } from './support/load-fixes.ts';
import { dateOption, examples, wholeOption } from './support/options.ts';

const FORMATS = ['text', 'json', 'csv', 'github'] as const;

interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly max: number;
  readonly asOf?: string;
  readonly fixes?: string | true;
  readonly keyFile?: string;
}

/** `dbv check`: every fault in the data, in one pass. */
export function registerCheck(program: Command, world: World): void {
  program
    .command('check')
    .summary('read everything and report every fault in the data')
    .description(
      'Reads every table of an area and reports every fault in one pass: file, line, column, code and what to do.\n' +
        'Cells are never printed. Ends with 1 where there are errors that dbv.yaml does not acknowledge.\n' +
        'With --fixes also writes a CSV with a row for each fault and a column for corrections; what is filled in there is\n' +
        'read in place of the cell on the next run, also of a new export. The source is never changed.',
    )
    .argument('[folder]', 'the area folder', '.')
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .option('--max <n>', 'lines shown of each kind of fault', wholeOption(1), 5)
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--fixes [file]', 'write the file of fixes (default: dbv.yaml, else answers/issues.csv in the area)')
    .option(
      '--key-file <path>',
      'the key that finds cells again (default: DBV_KEY_FILE, else your own settings folder)',
    )
    .addHelpText(
      'after',
      examples(
        ['dbv check northshire', 'report on the terminal'],
        ['dbv check northshire --format csv > issues.csv', 'every fault, one a row'],
        ['dbv check --format github', 'annotations in GitHub Actions'],
        ['dbv check northshire --fixes', 'and write northshire/answers/issues.csv, to be filled in'],
      ),
    )
    .action(async (folder: string, options: CheckOptions) => check(areaFolder(world, folder), options, world));
}

async function check(folder: string, options: CheckOptions, world: World): Promise<void> {
  const [{ loadArea }, { areaPlaybook }, { gitWarnings }, { wordingIssues }, { acknowledge }, report] =
    await Promise.all([
      import('./support/load-area.ts'),
      import('./support/content.ts'),
      import('./support/git-warnings.ts'),
      import('./support/wording-issues.ts'),
      import('../ingest/acknowledge.ts'),
      import('./support/issue-report.ts'),
    ]);
  const keys = { ...world, keyFile: options.keyFile };
  const playbook = await areaPlaybook(folder, world);
  const read = await loadArea(folder, playbook, options.asOf, keys);
  const beside = [...(await wordingIssues(read, playbook.wording)), ...(await gitWarnings(folder, world))];
  const data = { ...read, issues: [...read.issues, ...acknowledge(beside, read.area, read.calendar.reference)] };
  const format = options.json ? 'json' : options.format;
  if (format === 'json') world.write(report.issuesJson(data));
  else if (format === 'csv') world.write(report.issuesCsv(data.issues));
  else if (format === 'github') report.issuesForGitHub(data.issues).forEach(world.command);
  else world.write(await report.issuesText(data, options.max, world));
  if (options.fixes !== undefined) await fixes(read, options.fixes, keys, world);
  world.finish(report.hasErrors(data.issues) ? 1 : 0);
}

async function fixes(data: LoadedArea, named: string | true, keys: KeySource, world: World): Promise<void> {
  const { writeFixes } = await import('./support/write-fixes.ts');
  const { file, rows, filledIn, keyMade, isRead } = await writeFixes(data, named === true ? undefined : named, keys);
  world.say(`${file}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${filledIn} with a correction.\n`);
  if (!isRead) world.say('Corrections are read from it once dbv.yaml names it: fixes: <path in the area folder>.\n');
  if (keyMade !== undefined) world.say(`The key that finds the cells again was made: ${keyMade}. Keep it.\n`);
}

import path from 'node:path';
import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import type { AreaAnswers } from '../scaffold/area-files.ts';
import { dateOption, examples, laCodeOption, regionOption } from './support/options.ts';

interface InitOptions {
  readonly name?: string;
  readonly laCode?: string;
  readonly region?: string;
  readonly referenceDate?: string;
  readonly historyFrom?: string;
  readonly example?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `dbv init`: a new area. */
export function registerInit(program: Command, world: World): void {
  program
    .command('init')
    .summary('make the folder of a new area')
    .description(
      'Makes an area folder: a commented dbv.yaml, headed CSV templates, a data dictionary, .gitignore and a workflow.\n' +
        'Asks for what it needs; every answer has a flag. Files that are already there are never overwritten.',
    )
    .argument('<folder>', 'the folder to make')
    .option('--name <name>', 'name of the area')
    .option('--la-code <code>', 'DfE number of the authority, three digits', laCodeOption)
    .option('--region <region>', 'region code or name, such as E12000003', regionOption)
    .option('--reference-date <date>', 'the day the figures speak of', dateOption)
    .option('--history-from <date>', 'from when the extract is complete', dateOption)
    .option('--example', 'fill it with the data of the example area, Northshire')
    .option('-y, --yes', 'ask nothing: take the flags, and the folder\u2019s name for what is missing')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv init northshire --example', 'an area with data, ready for dbv diagnose'],
        ['dbv init ourplace --name "Our Place" --la-code 999 --reference-date 2026-01-31', 'without questions'],
      ),
    )
    .action(async (folder: string, options: InitOptions) => init(path.resolve(world.cwd, folder), options, world));
}

async function init(folder: string, options: InitOptions, world: World): Promise<void> {
  const files = options.example ? await exampleFiles(world) : await newFiles(folder, options, world);
  const { writeArea } = await import('./support/write-area.ts');
  const { written, kept } = await writeArea(folder, files);
  if (options.json) {
    const { jsonText } = await import('../io/json.ts');
    return world.write(jsonText({ folder, written, kept }));
  }
  world.write(reportText(path.relative(world.cwd, folder) || '.', written, kept, options.example ?? false));
}

function reportText(folder: string, written: readonly string[], kept: readonly string[], example: boolean): string {
  const next = example
    ? `Next: dbv diagnose ${folder}`
    : `Next: put your records into ${path.join(folder, 'data')}, then dbv check ${folder}`;
  return [
    `${folder}: ${written.length} files written${kept.length > 0 ? `, ${kept.length} left as they were` : ''}.`,
    ...written.map((name) => `  ${name}`),
    ...(kept.length > 0 ? ['Left as they were:', ...kept.map((name) => `  ${name}`)] : []),
    '',
    next,
    '',
  ].join('\n');
}

async function exampleFiles(world: World): Promise<Map<string, string>> {
  const [{ readTextTree }, { areaFiles }] = await Promise.all([
    import('../io/files.ts'),
    import('../scaffold/area-files.ts'),
  ]);
  const tree = await readTextTree(path.join(world.root, 'examples', 'northshire'), ['.csv', '.yaml', '.md']);
  // A report that somebody made there is no part of the example.
  const example = [...tree].filter(([name]) => !name.startsWith('report'));
  const scaffold = areaFiles({ name: 'Northshire', referenceDate: '2026-01-31' });
  return new Map([...[...scaffold].filter(([name]) => !name.endsWith('.csv')), ...example]);
}

async function newFiles(folder: string, options: InitOptions, world: World): Promise<Map<string, string>> {
  const { areaFiles } = await import('../scaffold/area-files.ts');
  return areaFiles(await answersFrom(folder, options, world));
}

async function answersFrom(folder: string, options: InitOptions, world: World): Promise<AreaAnswers> {
  const { name, laCode, region, referenceDate, historyFrom } = options;
  const given = {
    ...(laCode === undefined ? {} : { laCode }),
    ...(region === undefined ? {} : { region }),
    ...(historyFrom === undefined ? {} : { historyFrom }),
  };
  if (name !== undefined && referenceDate !== undefined) return { name, referenceDate, ...given };
  if (!world.interactive || options.yes) {
    const { UserError } = await import('../model/errors.ts');
    const missing = [
      ...(name === undefined && !options.yes ? ['--name'] : []),
      ...(referenceDate === undefined ? ['--reference-date'] : []),
    ];
    if (missing.length > 0) {
      throw new UserError(`Nobody is there to ask: ${missing.join(' and ')} must be given.`, {
        hint: 'For example: dbv init ourplace --name "Our Place" --reference-date 2026-01-31',
      });
    }
    return { name: name ?? path.basename(folder), referenceDate: referenceDate!, ...given };
  }
  const { askForArea } = await import('./support/ask-for-area.ts');
  return askForArea(
    { name: name ?? path.basename(folder), ...(referenceDate === undefined ? {} : { referenceDate }), ...given },
    world,
  );
}

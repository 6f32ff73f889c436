import path from 'node:path';
import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { RawFlags } from './support/map-flags.ts';
import { againOption, examples } from './support/options.ts';

interface MapCommandOptions extends RawFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `dbv map`: which column of an export is which. */
export function registerMap(program: Command, world: World): void {
  program
    .command('map')
    .summary('say which column of an export is which, and write it into dbv.yaml')
    .description(
      'Reads an export of a case system or a spreadsheet, suggests which table it is, which column is which, how dates\n' +
        'are written and what local words stand for, with reasons, and writes what you confirm into dbv.yaml. Cells are\n' +
        'never shown but for words that stand for codes; columns that identify children are named and dropped.',
    )
    .argument('<file>', 'the export, a CSV file in the area folder')
    .argument('[area]', 'the area folder', '.')
    .option('--table <list>', 'the table, or tables, that it is')
    .option('--set <column=Header>', 'which column of the file is ours; nothing after = leaves it out', againOption)
    .option('--date <column=form>', 'how its dates are written; a form alone is for all columns', againOption)
    .option('--value <column:word=code>', 'which code a word stands for', againOption)
    .option('-y, --yes', 'ask nothing: take the flags and what is certain, and no more')
    .option('--dry-run', 'write nothing')
    .option('--json', 'print the map as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv map northshire/data/ehcp-export.csv northshire', 'suggest, ask, write'],
        ['dbv map data/ehcp-export.csv --dry-run --yes', 'show what is certain'],
        ['dbv map data/one.csv --yes --set plan_id="EHCP ref" --date DD/MM/YYYY', 'without questions'],
      ),
    )
    .action(async (file: string, area: string, options: MapCommandOptions) => map(file, area, options, world));
}

async function map(file: string, area: string, options: MapCommandOptions, world: World): Promise<void> {
  const [{ mapExport }, { readFlags }, { askOn }, { looksOf }] = await Promise.all([
    import('./support/map-export.ts'),
    import('./support/map-flags.ts'),
    import('./support/map-dialogue.ts'),
    import('./support/map-report.ts'),
  ]);
  const asks = world.interactive && !options.yes;
  await mapExport(
    path.resolve(world.cwd, file),
    areaFolder(world, area),
    { ...options, ...readFlags(options) },
    world,
    asks ? { ask: askOn(), show: world.say, looks: looksOf(world) } : undefined,
  );
}

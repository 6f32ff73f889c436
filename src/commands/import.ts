import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { ImportEesOptions } from './support/import-ees.ts';
import type { ImportSen2Options } from './support/import-sen2.ts';
import { examples, laCodeOption } from './support/options.ts';

/** `dbv import`: files that others made, as the tables of an area. */
export function registerImport(program: Command, world: World): void {
  const group = program
    .command('import')
    .summary('turn a SEN2 return or published figures into files of an area')
    .description(
      'Turns files that others made into files of an area folder. Direct identifiers are dropped on reading.\n' +
        'A return need not be imported: dbv.yaml may name the original under sources:, and it is read as it is.',
    )
    .addHelpText(
      'after',
      examples(
        ['dbv import sen2 exports/sen2 --out northshire', 'a SEN2 return into northshire/data'],
        ['dbv import ees ehc-plans-2025 --out northshire', 'published figures into northshire/benchmarks'],
      ),
    );
  group
    .command('sen2')
    .summary('a SEN2 person-level return, 2023 to 2026')
    .description(
      'Reads a SEN2 person-level return, the nine Blade CSV files of COLLECT or the XML, and writes requests.csv,\n' +
        'plans.csv and placements.csv into the data folder of an area. Files that hold rows are never overwritten unless\n' +
        '--replace is given. Ends with 1 where the return cannot be used.',
    )
    .argument('<paths...>', 'the files of the return, or their folder')
    .option('--gias <file>', 'the download of Get Information about Schools: also writes establishments.csv')
    .option('--out <folder>', 'the area folder', '.')
    .option('--replace', 'overwrite files that are there')
    .option('--json', 'print what was read and written as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv import sen2 exports/sen2 --out northshire', 'the nine files in a folder'],
        ['dbv import sen2 sen2.xml --gias edubasealldata.csv --out northshire', 'the XML, and the schools'],
      ),
    )
    .action(async (paths: string[], options: ImportSen2Options) => {
      const { importSen2 } = await import('./support/import-sen2.ts');
      await importSen2(paths, options, world);
    });
  group
    .command('ees')
    .summary('the published figures "Education, health and care plans"')
    .description(
      'Reads the CSV files of one release of DfE\u2019s "Education, health and care plans", as downloaded, and writes the\n' +
        'figures of the area, its region and England and the spread of authorities into the benchmarks folder of an area.',
    )
    .argument('<paths...>', 'the files of one release, or their folder')
    .option('--la-code <code>', 'number of the authority, instead of the one in dbv.yaml', laCodeOption)
    .option('--out <folder>', 'the area folder', '.')
    .option('--json', 'print what was read and written as JSON')
    .addHelpText('after', examples(['dbv import ees ehc-plans-2025 --out northshire', 'the seven files in a folder']))
    .action(async (paths: string[], options: ImportEesOptions & { readonly out: string }) => {
      const { importEes } = await import('./support/import-ees.ts');
      await importEes(paths, areaFolder(world, options.out), options, world);
    });
}

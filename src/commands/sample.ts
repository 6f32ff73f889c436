import { type Command, InvalidArgumentError, Option } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { SampleOptions } from './support/draw-sample.ts';
import { dateOption, examples, pointsOption, wholeOption } from './support/options.ts';

/** `dbv sample`: who is reviewed. */
export function registerSample(program: Command, world: World): void {
  program
    .command('sample')
    .summary('draw the cases to be reviewed, at random within strata')
    .description(
      'Draws cases for review from the plans open on the census day, at random within strata of provision and phase, and\n' +
        'reserves for each stratum. Shows first what a number of cases gives: how far a share may be off. Writes\n' +
        'answers/sample.csv, in which cases are keyed hashes, and local/sample-key.csv, which says which plan each case is\n' +
        'and must stay on this machine. The same seed draws the same cases, whatever the order of rows in the files.',
    )
    .argument('[folder]', 'the area folder', '.')
    .addOption(
      new Option('--size <cases>', 'cases in all, shared out by the number of children')
        .argParser(wholeOption(1))
        .conflicts(['perStratum', 'precision']),
    )
    .addOption(
      new Option('--per-stratum <cases>', 'the same number of cases in each stratum')
        .argParser(wholeOption(1))
        .conflicts('precision'),
    )
    .addOption(
      new Option(
        '--precision <points>',
        'the fewest cases in each stratum with which a share is off by no more points',
      ).argParser(pointsOption),
    )
    .option('--strata <list>', 'strata to draw from, such as special_state:secondary,mainstream; or all', namesOption)
    .option(
      '--reserve <share or number>',
      'reserves: a share of the cases, such as 25%, or a number a stratum',
      reserve,
    )
    .option('--seed <n>', 'seed of the draw', wholeOption(0), 1)
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--key-file <path>', 'the key of the hashes (default: DBV_KEY_FILE, else your own settings folder)')
    .option('--dry-run', 'show what sizes give, and what would be drawn; write nothing')
    .option('--replace', 'write over another sample that is there')
    .option('--json', 'print the account as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv sample northshire', 'show what sizes give, ask, draw'],
        ['dbv sample northshire --dry-run', 'show what sizes give'],
        ['dbv sample northshire --size 100', '100 cases in all'],
        ['dbv sample northshire --precision 17 --strata special_state', '\u00b117 points in each stratum of these'],
      ),
    )
    .action(async (folder: string, options: SampleOptions) => {
      const [{ drawSample }, { askForSize }] = await Promise.all([
        import('./support/draw-sample.ts'),
        import('./support/ask-for-size.ts'),
      ]);
      await drawSample(areaFolder(world, folder), options, world, world.interactive ? askForSize() : undefined);
    });
}

function namesOption(value: string): string[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  if (names.length === 0) throw new InvalidArgumentError('Name at least one stratum or provision, or all.');
  return names;
}

/** `0.25` and `25%` are a share of the cases; a whole number is so many in each stratum. */
function reserve(value: string): SampleOptions['reserve'] {
  if (/^\d{1,6}$/.test(value)) return { by: 'stratum', cases: Number(value) };
  const [, digits, percent] = /^(\d*\.?\d+)(%?)$/.exec(value) ?? [];
  const share = Number(digits) / (percent ? 100 : 1);
  if (!(share >= 0 && share <= 1)) {
    throw new InvalidArgumentError('Write a share of the cases, such as 25% or 0.25, or a whole number a stratum.');
  }
  return { by: 'share', share };
}

import { type Command, InvalidArgumentError } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import { dateOption, examples } from './support/options.ts';

export interface BaselineOptions {
  readonly years?: readonly [number, number];
  readonly asOf?: string;
  readonly internal?: boolean;
  readonly json?: boolean;
}

/** `dbv baseline`: why spending changed, and where it goes. */
export function registerBaseline(program: Command, world: World): void {
  program
    .command('baseline')
    .summary('why spending changed, and where it goes')
    .description(
      'Splits the change in spending exactly into number of children, mix and cost a child, by provision, need and age\n' +
        'band as finely as spend.csv goes; sets spending beside what the placements of the year cost by the records; and\n' +
        'unit costs beside published ones. Needs no case reviews. Writes nothing. Follows the rules for sharing unless\n' +
        '--internal is given.',
    )
    .argument('[folder]', 'the area folder', '.')
    .option(
      '--years <from,to>',
      'two financial years, such as 2023-24,2025-26 (default: first and last, and the last two)',
      yearsOption,
    )
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--internal', 'exact figures, for inside the building')
    .option('--json', 'as JSON, with every cell')
    .addHelpText(
      'after',
      examples(
        ['dbv baseline northshire', 'as it may be shared'],
        ['dbv baseline northshire --years 2022-23,2024-25', 'two years of your choice'],
        ['dbv baseline northshire --internal --json', 'every cell, to the penny'],
      ),
    )
    .action(async (folder: string, options: BaselineOptions) => {
      const { showBaseline } = await import('./support/show-baseline.ts');
      await showBaseline(areaFolder(world, folder), options, world);
    });
}

/** Two financial years, by the calendar years in which they begin, the earlier first. */
function yearsOption(value: string): readonly [number, number] {
  const years = value.split(',').map((part) => /^\s*(\d{4})[-/](\d{2}|\d{4})\s*$/.exec(part));
  const begins = years.flatMap((match) => {
    const [from, to] = [Number(match?.[1]), String(Number(match?.[1]) + 1)];
    return match && (match[2] === to || match[2] === to.slice(2)) ? [from] : [];
  });
  const [first, second] = begins.toSorted((a, b) => a - b);
  if (years.length !== 2 || first === undefined || second === undefined || first === second) {
    throw new InvalidArgumentError('Write two financial years, such as 2023-24,2025-26.');
  }
  return [first, second];
}

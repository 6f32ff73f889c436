import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import { dateOption, examples } from './support/options.ts';

interface ExplainOptions {
  readonly asOf?: string;
  readonly internal?: boolean;
  readonly json?: boolean;
}

/** `dbv explain`: what a figure means and how it was made. */
export function registerExplain(program: Command, world: World): void {
  program
    .command('explain')
    .summary('how an indicator, element or theme is defined, and how its number was made')
    .description(
      'Shows definition, source, polarity and weights. Given an area, also how its number was made, down to counts. Of an\n' +
        'element it tells the evidence story: how each measure became points, what it adds to the score, how sure the score\n' +
        'is and what would change it. Figures follow the rules for sharing unless --internal is given.',
    )
    .argument('<id>', 'an indicator, element (E01 to E17, or the area\u2019s own) or theme (A, B, C)')
    .argument('[folder]', 'an area folder')
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--internal', 'exact counts, for inside the building')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv explain issued-in-20-weeks-share', 'the definition and its source'],
        ['dbv explain issued-in-20-weeks-share northshire', 'and how the area\u2019s figure was made'],
        ['dbv explain E09 northshire', 'the evidence behind an element\u2019s score, and what would change it'],
      ),
    )
    .action(async (id: string, folder: string | undefined, options: ExplainOptions) => {
      const [{ explain }, { jsonText }] = await Promise.all([
        import('./support/explanation.ts'),
        import('../io/json.ts'),
      ]);
      const explanation = await explain(
        id,
        folder === undefined ? undefined : areaFolder(world, folder),
        options,
        world,
      );
      world.write(options.json ? jsonText(explanation.data) : explanation.text);
    });
}

import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import { dateOption, examples, wholeOption } from './support/options.ts';

export interface PlanOptions {
  readonly out?: string;
  readonly replace?: boolean;
  readonly assumptions?: boolean;
  readonly lint?: readonly string[];
  readonly check?: boolean;
  readonly internal?: boolean;
  readonly asOf?: string;
  readonly seed: number;
  readonly acceptPurposive?: boolean;
  readonly json?: boolean;
}

/** `dbv plan`: the plan, its checks, and the papers made from it. */
export function registerPlan(program: Command, world: World): void {
  program
    .command('plan')
    .summary('the plan and its checks; papers for a board, the DSG plan, places and the reform plan')
    .description(
      'Shows the plan by workstream, what it comes to year by year, and what it still lacks. With --out also writes plan.md,\n' +
        'dsg-management-plan.csv, places.csv and reform-plan-evidence.md. With --assumptions shows every number that is not\n' +
        'data. With --lint reads drafts instead and points out wording to think about. Follows the rules for sharing unless\n' +
        '--internal is given.',
    )
    .argument('[folder]', 'the area folder', '.')
    .option('--out <folder>', 'write the papers into this folder')
    .option('--replace', 'overwrite papers that say something else')
    .option('--assumptions', 'show the register of assumptions instead')
    .option('--lint <files...>', 'point out wording in these drafts (Markdown) instead')
    .option('--check', 'end with 1 where a check is not met, or where --lint finds something')
    .option('--internal', 'exact figures, for inside the building')
    .option('--as-of <date>', 'reference date, instead of the one in dbv.yaml', dateOption)
    .option('--seed <n>', 'seed of the draws, as in dbv diagnose', wholeOption(0), 1)
    .option('--accept-purposive', 'size the opportunity from cases that were chosen without a frame')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv plan northshire', 'the plan and what it still lacks'],
        ['dbv plan northshire --out board', 'and the papers, in the folder board'],
        ['dbv plan northshire --check', 'in CI: does the plan meet its checks?'],
        ['dbv plan northshire --assumptions', 'every number that is not data'],
        ['dbv plan northshire --lint draft.md', 'wording of a draft to think about'],
      ),
    )
    .action(async (folder: string, options: PlanOptions) => {
      const place = areaFolder(world, folder);
      if (options.lint === undefined) {
        const { showPlan } = await import('./support/show-plan.ts');
        return showPlan(place, options, world);
      }
      const { lintDrafts } = await import('./support/lint-drafts.ts');
      const isFound = await lintDrafts(options.lint, place, options, world);
      world.finish(options.check && isFound ? 1 : 0);
    });
}

import path from 'node:path';
import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import { dateOption, examples } from './support/options.ts';

export interface GuideOptions {
  readonly step?: string;
  readonly status?: boolean;
  readonly questions?: boolean;
  readonly answers?: string;
  readonly agreedBy?: string;
  readonly date?: string;
  readonly diagnose?: boolean;
  readonly json?: boolean;
}

/** `dbv guide`: the diagnostic, step by step. */
export function registerGuide(program: Command, world: World): void {
  program
    .command('guide')
    .summary('walk a team through the steps of a diagnostic')
    .description(
      'Shows the steps with what is done, what comes next and what is missing, and asks what only people can decide. Each\n' +
        'answer is written at once to answers/ in the area, with who agreed it and when; stop anywhere and go on later.\n' +
        'Where there is no area yet, makes one. Without a terminal: --status, --questions or --answers.',
    )
    .argument('[folder]', 'the area folder', '.')
    .option('--step <id>', 'keep to one step')
    .option('--status', 'show how far each step is, and ask nothing')
    .option('--questions', 'print the open questions as CSV, to fill in for --answers')
    .option('--answers <file>', 'take the answers from a CSV: step, question, answer, reason, agreed_by, date')
    .option('--agreed-by <roles>', 'who agreed, for rows of --answers that do not say')
    .option('--date <date>', 'when it was agreed, for rows of --answers that do not say', dateOption)
    .option('--diagnose', 'then write the report, as dbv diagnose does')
    .option('--json', 'with --status or --answers: as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv guide northshire', 'walk through an area, or make it'],
        ['dbv guide northshire --status', 'what is done, next and missing'],
        ['dbv guide northshire --questions > open.csv', 'the open questions, to fill in'],
        ['dbv guide northshire --answers open.csv --date 2026-03-02', 'take the answers'],
      ),
    )
    .action(async (folder: string, options: GuideOptions) => {
      const { guide } = await import('./support/guide-area.ts');
      const answers = options.answers === undefined ? {} : { answers: path.resolve(world.cwd, options.answers) };
      await guide(areaFolder(world, folder), { ...options, ...answers }, world);
    });
}

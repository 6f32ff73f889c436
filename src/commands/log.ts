import { type Command, Option } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { GivenValues, LoggedTable } from './support/log-questions.ts';
import { dateOption, examples } from './support/options.ts';

interface LogOptions extends GivenValues {
  readonly json?: boolean;
}

const KEEPS =
  'Asks on a terminal for what no flag gives; without one it names the flags that are missing. Rows go to the end of the\n' +
  'file, which keeps its delimiter, encoding and order of columns, and everything that stands in it.';

/** `dbv log`: who took part, and how they rated it. */
export function registerLog(program: Command, world: World): void {
  const group = program
    .command('log')
    .summary('log who took part in the diagnostic, and how they rated it')
    .description(
      'Without a table, shows what is logged so far by group and step: exact counts, for inside the building.\n' +
        'With one, adds to data/engagement.csv or data/feedback.csv of the area, or to the files dbv.yaml names for them.',
    )
    .argument('[folder]', 'the area folder', '.')
    .option('--json', 'print what is logged as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv log northshire', 'what is logged so far'],
        ['dbv log engagement northshire', 'log an activity, with questions'],
        ['dbv log feedback northshire', 'log ratings, with questions'],
      ),
    )
    .action(async (folder: string, { json }: LogOptions) => {
      const { loggedSoFar } = await import('./support/log-summary.ts');
      world.write(await loggedSoFar(areaFolder(world, folder), json ?? false, world));
    });
  group
    .command('engagement')
    .summary('log an activity and how many of a group took part')
    .description(
      'Adds a row to the engagement log: an activity, and how many people of one group took part. People are attendances:\n' +
        'who takes part twice counts twice. An activity called a survey gives the surveys their number of invitations.\n' +
        KEEPS,
    )
    .argument('[folder]', 'the area folder', '.')
    .option('--date <date>', 'the day', dateOption)
    .option('--group <group>', 'who: parent_carer, provider, practitioner or child')
    .option('--activity <words>', 'what: workshop, survey, visit …; no names')
    .option('--people <n>', 'how many took part')
    .option('--invited <n>', 'how many were invited, where that is known')
    .option('--json', 'print what was added as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv log engagement northshire', 'with questions'],
        [
          'dbv log engagement --date 2025-10-14 --group child --activity workshop --people 22 --invited 30',
          'without questions',
        ],
      ),
    )
    .action((folder: string, options: LogOptions) => log('engagement', folder, withJson(options, group), world));
  group
    .command('feedback')
    .summary('log how participants rated a step of the diagnostic')
    .description(
      'Adds ratings from 1 (poor) to 5 (very good) that people of one group gave to a step, one row for each rating.\n' +
        KEEPS,
    )
    .argument('[folder]', 'the area folder', '.')
    .option('--date <date>', 'the day', dateOption)
    .option('--step <step>', 'the step of the diagnostic, such as case-reviews')
    .option('--group <group>', 'who: parent_carer, provider, practitioner or child')
    .addOption(new Option('--rating <1 to 5>', 'one rating').conflicts('ratings'))
    .option('--ratings <list>', 'several ratings at once, such as 5,4,4,3')
    .option('--json', 'print what was added as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv log feedback northshire', 'with questions'],
        ['dbv log feedback --date 2025-11-03 --step surveys --group provider --ratings 5,4,4,3', 'without questions'],
      ),
    )
    .action((folder: string, options: LogOptions) => log('feedback', folder, withJson(options, group), world));
}

/** An option that a command and its parent both have is taken by the parent, wherever it stands. */
function withJson(options: LogOptions, group: Command): LogOptions {
  return { ...options, ...group.opts<LogOptions>() };
}

async function log(table: LoggedTable, folder: string, options: LogOptions, world: World): Promise<void> {
  const [{ logEntry }, { personOn }] = await Promise.all([
    import('./support/log-entry.ts'),
    import('./support/guide-dialogue.ts'),
  ]);
  const person = world.interactive ? personOn(world.say) : undefined;
  await logEntry(table, areaFolder(world, folder), options, person, world);
}

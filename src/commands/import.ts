import path from 'node:path';
import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import { areaFolder } from './support/area-folder.ts';
import type { ImportReviewsOptions } from './support/import-case-reviews.ts';
import type { ImportEesOptions } from './support/import-ees.ts';
import type { ImportSen2Options } from './support/import-sen2.ts';
import type { ImportSurveyOptions } from './support/import-survey.ts';
import { againOption, examples, laCodeOption } from './support/options.ts';

/** `dbv import`: files that others made, as the tables of an area. */
export function registerImport(program: Command, world: World): void {
  const group = program
    .command('import')
    .summary('turn a SEN2 return, published figures, workshops or forms into files of an area')
    .description(
      'Turns files that others made into files of an area folder. Direct identifiers are dropped on reading.\n' +
        'A return need not be imported: dbv.yaml may name the original under sources:, and it is read as it is.',
    )
    .addHelpText(
      'after',
      examples(
        ['dbv import sen2 exports/sen2 --out northshire', 'a SEN2 return into northshire/data'],
        ['dbv import ees ehc-plans-2025 --out northshire', 'published figures into northshire/benchmarks'],
        ['dbv import case-reviews workshop-1.csv --out northshire', 'reviews into northshire/data'],
        ['dbv import survey parents.csv --group parent_carer --out northshire', 'answers into northshire/data'],
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
  group
    .command('case-reviews')
    .summary('what case-review workshops wrote down')
    .description(
      'Reads the spreadsheets of dbv kit case-review, filled in at one workshop or several and saved as CSV, and adds them\n' +
        'to data/case-reviews.csv; a second, independent review of a case goes to data/second-reviews.csv. Words that stand\n' +
        'for no code are matched and confirmed, and the choices kept in dbv.yaml. Nothing that is there is lost. Says who is\n' +
        'still to be reviewed, and how far reviewers of one case agree. Ends with 1 where something needs somebody.',
    )
    .argument('<paths...>', 'the CSV files, or their folder')
    .option('--out <folder>', 'the area folder', '.')
    .option('--value <column:word=code>', 'which code a word stands for', againOption)
    .option('--date <form>', 'how dates are written, such as DD/MM/YYYY')
    .option('--set <column=Header>', 'which column of the files is ours; nothing after = leaves it out', againOption)
    .option('--replace', 'a review that is there and was corrected is replaced')
    .option('--second', 'all of them are second, independent reviews')
    .option('-y, --yes', 'ask nothing: take the flags and what is certain, and no more')
    .option('--dry-run', 'write nothing')
    .option('--json', 'print what was read and written as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv import case-reviews table-1.csv table-2.csv --out northshire', 'two workshops, with questions'],
        ['dbv import case-reviews filled --out northshire --dry-run', 'show what would become of a folder of files'],
        ['dbv import case-reviews w.csv --yes --date DD/MM/YYYY --value "decisive:Outreach=E12"', 'without questions'],
      ),
    )
    .action(async (paths: string[], options: ImportReviewsCommandOptions) => importReviews(paths, options, world));
  group
    .command('survey')
    .summary('the answers of a form: Microsoft Forms, Google Forms or typed in from paper')
    .description(
      'Reads the export of a form, one row a respondent and one column a question, and adds the answers to surveys.csv of\n' +
        'an area. Columns are matched to the questions of dbv kit survey by number, text, id and title; you confirm what is\n' +
        'not certain, and dbv.yaml keeps it for the next import. Respondents who are there already are not added again.\n' +
        'Names, e-mail addresses and columns that are no question are never read; who did not agree to take part is left\n' +
        'out. Respondents get ids of their own: keyed hashes, under the key that dbv pseudonymise uses.',
    )
    .argument('<file>', 'the export, saved as CSV')
    .requiredOption('--group <group>', 'who answered: parent_carer, provider, practitioner or child')
    .option('--out <folder>', 'the area folder', '.')
    .option(
      '--set <column=question>',
      'what a column is, such as E05.importance; nothing after = leaves it out',
      againOption,
    )
    .option('--answer <question:word=value>', 'what a word stands for, such as "experience:Not great=2"', againOption)
    .option('--comments', 'keep free text, in the column comment of surveys.csv and nowhere else')
    .option('--replace', 'put this file in place of all answers of the group')
    .option('--key-file <path>', 'the key of the hashes (default: DBV_KEY_FILE, else your own settings folder)')
    .option('-y, --yes', 'ask nothing: take the flags and what is certain, and no more')
    .option('--dry-run', 'write nothing')
    .option('--json', 'print what was read and written as JSON')
    .addHelpText(
      'after',
      examples(
        ['dbv import survey parents.csv --group parent_carer --out northshire', 'match, ask, add'],
        ['dbv import survey parents.csv --group parent_carer --dry-run', 'show what would be added'],
        ['dbv import survey pupils.csv --group child --yes', 'without questions'],
      ),
    )
    .action(async (file: string, options: ImportSurveyCommandOptions) => importAnswers(file, options, world));
}

interface ImportSurveyCommandOptions extends Omit<ImportSurveyOptions, 'group' | 'columns' | 'words'> {
  readonly group: string;
  readonly out: string;
  readonly set?: readonly string[];
  readonly answer?: readonly string[];
}

async function importAnswers(file: string, options: ImportSurveyCommandOptions, world: World): Promise<void> {
  const [{ importSurvey }, { readSurveyFlags }, { surveyGroupNamed }, { askOn }, { looksOf }] = await Promise.all([
    import('./support/import-survey.ts'),
    import('./support/survey-flags.ts'),
    import('./support/survey-group.ts'),
    import('./support/map-dialogue.ts'),
    import('./support/map-report.ts'),
  ]);
  const asks = world.interactive && !options.yes && !options.dryRun;
  await importSurvey(
    path.resolve(world.cwd, file),
    areaFolder(world, options.out),
    { ...options, ...readSurveyFlags(options), group: surveyGroupNamed(options.group) },
    world,
    asks ? { ask: askOn(), show: world.say, looks: looksOf(world) } : undefined,
  );
}

interface ImportReviewsCommandOptions extends ImportReviewsOptions {
  readonly out: string;
}

async function importReviews(
  paths: readonly string[],
  options: ImportReviewsCommandOptions,
  world: World,
): Promise<void> {
  const [{ importCaseReviews }, { askOn }, { looksOf }] = await Promise.all([
    import('./support/import-case-reviews.ts'),
    import('./support/map-dialogue.ts'),
    import('./support/map-report.ts'),
  ]);
  const asks = world.interactive && !options.yes && !options.dryRun;
  await importCaseReviews(
    paths,
    areaFolder(world, options.out),
    options,
    world,
    asks ? { ask: askOn(), show: world.say, looks: looksOf(world) } : undefined,
  );
}

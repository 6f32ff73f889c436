import { agreement } from '../../assess/agreement.ts';
import { tableOptions } from '../../ingest/table-options.ts';
import { completeSheet } from '../../ingest/workshops/complete-sheet.ts';
import { type Decision, type Merged, mergeReviews, type SentReview } from '../../ingest/workshops/merge-reviews.ts';
import { readReviews } from '../../ingest/workshops/read-reviews.ts';
import { wordColumns } from '../../ingest/workshops/review-words.ts';
import { withListsSettled } from '../../ingest/workshops/sheet-words.ts';
import { shownPath } from '../../io/files.ts';
import { realPlace } from '../../io/places.ts';
import { replaceFile } from '../../io/replace-file.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import type { Issue } from '../../model/issues.ts';
import { sampleProgress } from '../../sampling/progress.ts';
import { type RawReviewFlags, readReviewFlags } from './case-review-flags.ts';
import { fateLines, importJson, importText, needsSomebody, type ReviewImport } from './case-review-report.ts';
import { changeConfig } from './change-config.ts';
import { areaPlaybook } from './content.ts';
import { issuesText } from './issue-report.ts';
import { readAreaConfig } from './load-area.ts';
import { changesText, dateChanges, valueChanges } from './map-config.ts';
import type { Dialogue } from './map-dialogue.ts';
import type { Open } from './map-table.ts';
import { changedFiles, keptReviews, type ReviewTables, readReviewTables } from './review-tables.ts';
import { settleSheets } from './settle-sheets.ts';
import { openFiles, workshopFiles } from './workshop-files.ts';

export interface ImportReviewsOptions extends RawReviewFlags {
  /** A review that is there and says something else is replaced. */
  readonly replace?: boolean;
  /** All that is read are second, independent reviews. */
  readonly second?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const TABLE = 'case-reviews';

/**
 * `dbv import case-reviews`: what workshops wrote down, laid beside the reviews that an area has. Nothing that is there is
 * lost, and every row that was read is accounted for.
 *
 * Errors: `UserError` where a file, the area or a flag cannot be used, and where nobody is there to ask.
 */
export async function importCaseReviews(
  paths: readonly string[],
  folder: string,
  options: ImportReviewsOptions,
  world: World,
  dialogue?: Dialogue,
): Promise<void> {
  const area = await readAreaConfig(folder);
  const playbook = await areaPlaybook(folder, world);
  const columns = wordColumns(playbook);
  const flags = readReviewFlags(options, columns);
  const tables = await readReviewTables(folder, area);
  const { opened, unusable } = openFiles(await workshopFiles(paths, world), flags.columns);
  if (unusable.length > 0) return refuse(unusable, world);

  const sample = tables.sample.table;
  const completed = opened.map(({ source, sheet }) => ({ source, ...completeSheet(sheet, sample?.rows ?? []) }));
  const sheets = completed.map(({ sheet }) => sheet);
  const settled = await settleSheets(sheets, columns, tableOptions(area, TABLE), flags, dialogue);
  if (settled.open.length > 0 && !dialogue && !options.yes && !options.dryRun) throw nobodyToAsk(settled.open);

  const context = { elementIds: playbook.elements.map(({ id }) => id), sample, options: settled.options };
  const readings = completed.map(({ source, ...each }) =>
    readReviews({ ...each, sheet: withListsSettled(each.sheet, columns, settled.options.values) }, source, context),
  );
  if (readings.some(({ usable }) => !usable)) {
    return refuse(
      readings.flatMap(({ issues }) => issues),
      world,
      settled.open,
    );
  }
  const sent = readings.flatMap(({ file, reviews }) => reviews.map((review): SentReview => ({ file, review })));
  const merged = await merge(sent, tables, options, dialogue);
  const changes = [
    ...(settled.form ? dateChanges([{ table: TABLE, dates: new Map([['reviewed_on', settled.form]]) }], area) : []),
    ...valueChanges({ table: TABLE, values: settled.values }, area),
  ];
  const files = changedFiles(tables, merged, area);
  const draft: ReviewImport = {
    readings,
    merged,
    open: settled.open,
    words: settled.values,
    config: changesText(changes),
    files: [...files.keys()].map((file) => shownPath(world.cwd, file)),
    progress: sample && sample.rows.length > 0 ? sampleProgress(sample.rows, merged.first.rows) : undefined,
    agreement: agreement(merged.first.rows, merged.second.rows, playbook),
    provision: playbook.provision,
    written: false,
  };
  const mayWrite = !options.dryRun && (files.size > 0 || changes.length > 0);
  const written = mayWrite && (await isConfirmed(draft, dialogue));
  if (written) {
    await changeConfig(folder, changes);
    for (const [file, content] of files) await replaceFile(await realPlace(file), content);
  }
  const outcome = { ...draft, written };
  world.write(options.json ? importJson(outcome) : await importText(outcome, world));
  if (needsSomebody(outcome)) world.finish(1);
}

async function refuse(issues: readonly Issue[], world: World, open: readonly Open[] = []): Promise<void> {
  world.say(await issuesText({ issues, accounts: [], unusable: [] }, 5, world));
  if (open.length > 0) world.say(`\nOpen:\n${openLines(open)}\n`);
  world.say('\nNothing was written. Mend the errors above.\n');
  world.finish(1);
}

function openLines(open: readonly Open[]): string {
  return open.flatMap(({ what, remedy }) => [`  ${what}`, `    \u2192 ${remedy}`]).join('\n');
}

/**
 * Merges, and asks about each review that may be one that is there but says something else. What is said of one may make
 * another question, so it is merged until there is none.
 */
async function merge(
  sent: readonly SentReview[],
  tables: ReviewTables,
  { replace, second }: ImportReviewsOptions,
  dialogue: Dialogue | undefined,
): Promise<Merged> {
  const decisions = new Map<SentReview, Decision>();
  const options = {
    first: keptReviews(tables.first),
    second: keptReviews(tables.second),
    allSecond: second ?? false,
    decide: (each: SentReview): Decision => decisions.get(each) ?? (replace ? 'replace' : 'leave'),
  };
  for (;;) {
    const merged = mergeReviews(sent, options);
    const undecided = merged.fates.find(({ sent: each, fate }) => fate === 'differs' && !decisions.has(each));
    if (!undecided || !dialogue) return merged;
    decisions.set(undecided.sent, await askWhich(undecided.sent, dialogue));
  }
}

async function askWhich({ file, review }: SentReview, { ask }: Dialogue): Promise<Decision> {
  const answer = await ask({
    message: `${file}, line ${review.line}: the case has a review of the same day and roles that says something else. What is this one?`,
    choices: [
      { value: 'leave', name: 'not known: keep what is there' },
      { value: 'replace', name: 'the same review, corrected: it takes the place of what is there' },
      { value: 'second', name: 'a second, independent review by other people' },
    ],
  });
  return answer === 'replace' || answer === 'second' ? answer : 'leave';
}

async function isConfirmed(outcome: ReviewImport, dialogue: Dialogue | undefined): Promise<boolean> {
  if (!dialogue) return true;
  dialogue.show(
    `\n${[...fateLines(outcome), ...(outcome.config ? ['', outcome.config.trimEnd()] : [])].join('\n')}\n\n`,
  );
  const answer = await dialogue.ask({
    message: `Write ${[...outcome.files, ...(outcome.config ? ['dbv.yaml'] : [])].join(', ')}?`,
    choices: [
      { value: 'yes', name: 'Yes' },
      { value: 'no', name: 'No' },
    ],
  });
  return answer === 'yes';
}

function nobodyToAsk(open: readonly Open[]): UserError {
  return new UserError(`Nobody is there to ask, so nothing was written:\n${openLines(open)}`, {
    hint: 'Give the answers as flags. With --yes what is certain is taken and the rest is left out; --dry-run only shows.',
  });
}

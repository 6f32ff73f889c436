import { shownName } from '../../ingest/header-names.ts';
import { formReaders } from '../../ingest/survey-forms/form-readers.ts';
import { type MatchedColumn, mapKey } from '../../ingest/survey-forms/match-columns.ts';
import { type NamedRespondent, newAnswers } from '../../ingest/survey-forms/new-answers.ts';
import { type FormFile, openForm } from '../../ingest/survey-forms/open-form.ts';
import { readForm } from '../../ingest/survey-forms/read-form.ts';
import { isOfOtherKey, respondentId } from '../../ingest/survey-forms/respondent-ids.ts';
import { readBytes, shownPath } from '../../io/files.ts';
import { keyedHash, keyFilePlace, readKey, readOrMakeKey } from '../../io/key-file.ts';
import type { World } from '../../io/world.ts';
import type { Area } from '../../model/area.ts';
import type { SurveyGroup } from '../../model/codes.ts';
import { UserError } from '../../model/errors.ts';
import type { KeyedHash } from '../../model/pseudonym.ts';
import { surveyQuestions } from '../../model/survey-questions.ts';
import { surveyTarget, targetText } from '../../model/survey-target.ts';
import type { Row } from '../../model/tables/index.ts';
import type { YamlChange } from '../../yaml/edit-yaml.ts';
import { appendRows } from './append-rows.ts';
import { changeConfig } from './change-config.ts';
import { areaPlaybook } from './content.ts';
import { readAreaConfig } from './load-area.ts';
import { changesText } from './map-config.ts';
import type { Dialogue } from './map-dialogue.ts';
import { quoted } from './map-flags.ts';
import { looksOf } from './map-report.ts';
import { noExportError } from './no-export.ts';
import { readOneTable } from './read-one-table.ts';
import { isOpen, settleForm } from './survey-columns.ts';
import { type SurveyFlags, typedSurveyFlag } from './survey-flags.ts';
import { type SurveyOutcome, surveyJson, surveyText } from './survey-report.ts';

export interface ImportSurveyOptions extends SurveyFlags {
  readonly group: SurveyGroup;
  /** Keep comments, in their column of surveys.csv. */
  readonly comments?: boolean;
  /** Put this file in place of all answers of the group. */
  readonly replace?: boolean;
  readonly keyFile?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `dbv import survey`: the export of a form into `surveys.csv` of an area. Respondents who are there already are not
 * added again. What the columns were settled to be is kept in `dbv.yaml`.
 *
 * Errors: `UserError` where the file, the area, a flag or the key cannot be used, and where there is nobody to ask.
 */
export async function importSurvey(
  place: string,
  folder: string,
  options: ImportSurveyOptions,
  world: World,
  dialogue?: Dialogue,
): Promise<void> {
  const { group, replace = false, comments = false } = options;
  const area = await readAreaConfig(folder);
  const playbook = await areaPlaybook(folder, world);
  const form = await openedForm(place, world);
  const questions = surveyQuestions(playbook, group);
  const context = {
    questions,
    elementIds: playbook.elements.map(({ id }) => id),
    tells: playbook.survey.reading.questions,
    mapped: columnMap(area, group),
  };
  const { columns, answers } = await settleForm(form, context, options.columns, dialogue);
  const taken = columns.filter(({ certain }) => certain);
  const words = wordsOf(area, options);
  const changes = [...columnChanges(taken, area, group), ...wordChanges(options, area)];
  const surveys = await readOneTable(folder, area, 'surveys');
  if (surveys.bytes && !surveys.table && !isBlank(surveys.bytes)) throw unusable(surveys.file);

  const outcome: SurveyOutcome = {
    group,
    people: playbook.survey.groups.find(({ id }) => id === group)!.plural,
    form,
    columns,
    changes: changesText(changes),
    table: shownPath(world.cwd, surveys.place),
    takenOut: 0,
    written: false,
    replace,
    comments,
    columnsShown: answers !== undefined,
  };
  const show = async (what: SurveyOutcome) =>
    world.write(options.json ? surveyJson(what) : await surveyText(what, looksOf(world), world));
  const open = openQuestion(columns);
  if (open !== undefined) {
    await show({ ...outcome, open });
    return world.finish(1);
  }

  const reading = readForm(form, taken, formReaders(playbook, questions, words), { comments });
  const mayWrite = !options.dryRun && (dialogue !== undefined || options.yes === true || !isOpen(columns));
  const hash = await hashOf(folder, options, mayWrite, world);
  const held = (surveys.table?.rows ?? []).filter((row) => row.group === group);
  if (!replace) refuseOtherKey(held, hash, outcome.people);
  const named = reading.respondents.map(
    (respondent): NamedRespondent => ({ ...respondent, id: respondentId(group, respondent.identity, hash) }),
  );
  const read = { ...reading, ...newAnswers(replace ? [] : held, named, group) };
  const takenOut = mayWrite ? await write(folder, { rows: read.rows, group, replace, changes }) : 0;
  await show({ ...outcome, read, takenOut, written: mayWrite });
  if (answers) world.say(`\nThe same without questions:\n${replayLine(place, folder, options, answers, world)}\n`);
  if (!mayWrite && !options.dryRun) throw nobodyToAsk();
}

/** Why answers cannot be taken yet, in a sentence. */
function openQuestion(columns: readonly MatchedColumn[]): string | undefined {
  const consent = columns.find(({ target, certain }) => target?.column === 'consent' && !certain);
  if (consent) {
    return `"${shownName(consent.name)}" may say who did not agree to take part, whose answers may not be used: say what it is.`;
  }
  const isAsked = columns.some(
    ({ target, certain }) => certain && (target?.element !== undefined || target?.column === 'top_three'),
  );
  return isAsked ? undefined : 'No column was matched to a question surely.';
}

async function openedForm(place: string, world: Pick<World, 'cwd'>): Promise<FormFile> {
  const bytes = await readBytes(place);
  const shown = shownPath(world.cwd, place);
  if (!bytes) throw new UserError(`There is no file ${shown}.`, { hint: 'Check the path.' });
  const form = openForm(bytes, shown);
  if ('columns' in form) return form;
  throw noExportError(form, shown);
}

function columnMap({ surveys }: Area, group: SurveyGroup) {
  return new Map(
    Object.entries(surveys?.[group]?.columns ?? {}).map(([name, target]) => [mapKey(name), surveyTarget(target)!]),
  );
}

/** The area's own words, and those of flags over them. */
function wordsOf({ surveys }: Area, { group, words }: ImportSurveyOptions) {
  const known: Record<string, Record<string, string>> = { ...surveys?.[group]?.answers };
  for (const { column, word, code } of words) known[column] = { ...known[column], [word]: code };
  return known;
}

/** What is taken, or left out because a person says so. What the form adds by itself is known again without a map. */
function columnChanges(taken: readonly MatchedColumn[], { surveys }: Area, group: SurveyGroup): YamlChange[] {
  const stand = new Map(
    Object.entries(surveys?.[group]?.columns ?? {}).map(([name, target]) => [mapKey(name), { name, target }] as const),
  );
  return taken.flatMap(({ name, target }): YamlChange[] => {
    if (!target) return [];
    const known = stand.get(mapKey(name));
    const value = targetText(target);
    const same = known && surveyTarget(known.target);
    if (same && targetText(same) === value) return [];
    return [{ path: ['surveys', group, 'columns', known?.name ?? name], value }];
  });
}

function wordChanges({ group, words }: ImportSurveyOptions, { surveys }: Area): YamlChange[] {
  return words
    .filter(({ column, word, code }) => surveys?.[group]?.answers?.[column]?.[word] !== code)
    .map(({ column, word, code }) => ({ path: ['surveys', group, 'answers', column, word], value: code }));
}

/** The hash of the area's key, which is only made where answers are written under it. */
async function hashOf(
  folder: string,
  { keyFile }: ImportSurveyOptions,
  mayWrite: boolean,
  world: World,
): Promise<KeyedHash> {
  const place = keyFilePlace(world, keyFile);
  if (mayWrite) return (await readOrMakeKey(place, [folder])).hash;
  return (await readKey(place, [folder]))?.hash ?? keyedHash(new Uint8Array(32));
}

function refuseOtherKey(held: readonly Row<'surveys'>[], hash: KeyedHash, people: string): void {
  if (!held.some(({ respondentId: id }) => isOfOtherKey(id, hash))) return;
  throw new UserError(`Answers of ${people} are there that were imported with another key, and would count twice.`, {
    hint: 'Name the key they were imported with: --key-file or DBV_KEY_FILE. --replace puts this file in their place.',
  });
}

interface Writing {
  readonly rows: Parameters<typeof appendRows>[2];
  readonly group: SurveyGroup;
  readonly replace: boolean;
  readonly changes: readonly YamlChange[];
}

/** Writes the answers, then the map; gives how many rows were taken out. */
async function write(folder: string, { rows, group, replace, changes }: Writing): Promise<number> {
  const without = replace ? { column: 'group', value: group } : undefined;
  const appended = rows.length > 0 ? await appendRows(folder, 'surveys', rows, without) : undefined;
  await changeConfig(folder, changes);
  return appended?.takenOut ?? 0;
}

/** A file with nothing in it is as good as none. */
function isBlank(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).trim() === '';
}

function unusable(file: string): UserError {
  return new UserError(`${file} has errors that make it unusable, so nothing can be added to it.`, {
    hint: 'Mend what dbv check reports, or move the file away.',
  });
}

function nobodyToAsk(): UserError {
  return new UserError('Nobody is there to ask, so nothing was written.', {
    hint: 'With --yes what is certain is taken, and --set gives the other columns. --dry-run only shows.',
  });
}

/** How a run with a person is done again without one. */
function replayLine(
  place: string,
  folder: string,
  { group, words }: ImportSurveyOptions,
  answers: readonly string[],
  { cwd }: Pick<World, 'cwd'>,
): string {
  return [
    'dbv import survey',
    quoted(shownPath(cwd, place)),
    `--group ${group}`,
    `--out ${quoted(shownPath(cwd, folder) || '.')}`,
    '--yes',
    ...words.map(({ column, word, code }) => typedSurveyFlag('--answer', `${column}:${word}=${code}`)),
    ...answers,
  ].join(' ');
}

import { givenCell } from '../../ingest/append/given-cell.ts';
import { nearest } from '../../ingest/nearest.ts';
import { readArea } from '../../ingest/read-area.ts';
import type { World } from '../../io/world.ts';
import { type Area, areaSchema } from '../../model/area.ts';
import { type Day, dayFromIso } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import { progress } from '../../model/tables/progress.ts';
import { type AreaAnswers, areaFiles } from '../../scaffold/area-files.ts';
import { answerFault, needsReason } from '../../walk/check-answer.ts';
import { answerCells, type NewAnswer } from '../../walk/new-answer.ts';
import { openOf, type QuestionState } from '../../walk/question-state.ts';
import type { StepState } from '../../walk/step-state.ts';
import { appendRows } from './append-rows.ts';
import { areaPlaybook } from './content.ts';
import { type AnswersFile, type GivenAnswer, readAnswers } from './guide-answers.ts';
import { type AreaStanding, loadStanding, standingOf, standingWith } from './guide-standing.ts';
import type { LoadedArea } from './load-area.ts';
import { writeArea } from './write-area.ts';

export interface ReplayOptions {
  readonly answers: string;
  /** The step to keep to. */
  readonly step?: string;
  /** Who agreed and when, for rows that do not say. */
  readonly agreedBy?: string;
  readonly date?: Day;
}

/** What a replay did. */
export interface Replayed {
  readonly standing: AreaStanding;
  /** Files of a new area that were made. */
  readonly made: number;
  /** Answers written, by file. */
  readonly written: ReadonlyMap<string, number>;
}

/** What rows about the area itself are called: their step, and their questions with the answers that init takes. */
const AREA_STEP = 'area';
const AREA_QUESTIONS = {
  name: 'name',
  la_code: 'laCode',
  region: 'region',
  reference_date: 'referenceDate',
  history_from: 'historyFrom',
} as const satisfies Record<string, keyof AreaAnswers>;
const AREA_NEEDED = ['name', 'reference_date'] as const;

/**
 * Walks through an area with the answers of a file and nobody there: makes the area where there is none, takes every
 * answer, and needs one for each question that the walk would ask.
 *
 * Errors: `UserError` that names every answer that is wrong, by file and line, and every one that is missing. Nothing was
 * written then.
 */
export async function replay(folder: string, isArea: boolean, options: ReplayOptions, world: World): Promise<Replayed> {
  const file = await readAnswers(options.answers);
  const area = isArea ? undefined : newArea(file);
  const faults = [...file.faults, ...(area?.faults ?? [])];
  if (area && !area.answers) throw faulty(faults);
  const before = area?.answers ? await standingOfNew(folder, area.answers, world) : await loadStanding(folder, world);
  if (options.step !== undefined) requireStep(before, options.step);

  const rows = file.rows.filter(({ step }) => step !== AREA_STEP);
  const judged = judge(rows, before, options, file.name, world);
  faults.push(...judged.faults, ...missingAnswers(judged.after, rows, options.step, file.name));
  if (faults.length > 0) throw faulty(faults);

  const made = area?.answers ? (await writeArea(folder, areaFiles(area.answers))).written.length : 0;
  const fresh = judged.given.filter((each) => !stands(each, before));
  const written = new Map<string, number>();
  for (const table of ['self-assessment', 'feedback', 'progress'] as const) {
    const cells = fresh.filter(({ place }) => place.into === table).map(answerCells);
    if (cells.length > 0) written.set((await appendRows(folder, table, cells)).file, cells.length);
  }
  return { standing: await loadStanding(folder, world), made, written };
}

function faulty(faults: readonly string[]): UserError {
  return new UserError(`Nothing was written:\n${faults.map((fault) => `  ${fault}`).join('\n')}`, {
    hint: 'dbv guide --questions prints a file of the open questions to fill in.',
  });
}

function requireStep({ walk }: AreaStanding, id: string): void {
  if (walk.steps.some(({ step }) => step.id === id)) return;
  throw new UserError(`There is no step ${id}.`, {
    hint: `There are: ${walk.steps.map(({ step }) => step.id).join(', ')}.`,
  });
}

/** What a file says of an area that is to be made; without answers where it says too little. */
function newArea({ name, rows, faults: unread }: AnswersFile): { answers?: AreaAnswers; faults: string[] } {
  const own = rows.filter(({ step }) => step === AREA_STEP);
  const faults = own.flatMap((row) => {
    const fault = areaFault(row);
    return fault === undefined ? [] : [`${name}:${row.line}: ${fault}`];
  });
  const missing = AREA_NEEDED.filter((key) => !own.some(({ question }) => question === key));
  faults.push(
    ...missing.map((key) => `${name}: no answer to ${AREA_STEP}, ${key}: there is no area yet, and it needs one`),
  );
  if (faults.length > 0 || unread.length > 0) return { faults };
  const answers = Object.fromEntries(
    own.map(({ question, answer }) => [AREA_QUESTIONS[question as keyof typeof AREA_QUESTIONS], answer]),
  );
  return { answers: answers as unknown as AreaAnswers, faults };
}

function areaFault({ question, answer }: GivenAnswer): string | undefined {
  if (!Object.hasOwn(AREA_QUESTIONS, question)) {
    return `of an area it can be said: ${Object.keys(AREA_QUESTIONS).join(', ')}`;
  }
  const checked = areaSchema.shape[question as keyof typeof AREA_QUESTIONS].safeParse(answer);
  if (!checked.success) return `${question} ${checked.error.issues[0]?.message ?? 'cannot be taken'}`;
  const isDate = question === 'reference_date' || question === 'history_from';
  return isDate && dayFromIso(answer) === undefined ? `${question} must be a date like 2026-01-31` : undefined;
}

/** Where an area stands that has no file yet. */
async function standingOfNew(folder: string, answers: AreaAnswers, world: World): Promise<AreaStanding> {
  const playbook = await areaPlaybook(folder, world);
  const area: Area = { name: answers.name, reference_date: answers.referenceDate };
  const content = {
    provision: playbook.provision,
    elementIds: playbook.elements.map(({ id }) => id),
    quality: playbook.streams.quality,
  };
  const read = readArea([], area, content, dayFromIso(answers.referenceDate)!);
  const data: LoadedArea = { ...read, folder, area };
  return standingOf(data, playbook, world);
}

interface Judged {
  readonly given: readonly NewAnswer[];
  readonly faults: readonly string[];
  /** Where the area stands once the answers that can be taken are written. */
  readonly after: AreaStanding;
}

/**
 * Judges every row. What an answer can be about may depend on other answers of the file, so that places are looked up
 * where the area stands once all of them are taken.
 */
function judge(
  rows: readonly GivenAnswer[],
  before: AreaStanding,
  options: ReplayOptions,
  name: string,
  world: World,
): Judged {
  const first = rows.map((row) => judgeRow(row, before.walk.steps, options));
  const after = standingWith(before, first.flatMap(givenOf), world);
  const second = rows.map((row) => judgeRow(row, after.walk.steps, options));
  const given = second.flatMap(givenOf);
  const faults = second.flatMap((each, index) =>
    'fault' in each ? [`${name}:${rows[index]!.line}: ${each.fault}`] : [],
  );
  return { given, faults, after: standingWith(before, given, world) };
}

type Judgement = NewAnswer | { readonly fault: string };

function givenOf(judgement: Judgement): NewAnswer[] {
  return 'fault' in judgement ? [] : [judgement];
}

function judgeRow(row: GivenAnswer, steps: readonly StepState[], options: ReplayOptions): Judgement {
  const ids = steps.map(({ step }) => step.id);
  const state = steps.find(({ step }) => step.id === row.step);
  if (state === undefined) return { fault: `step: there is no such step${suggestion(row.step, ids)}` };
  const { step, status, questions } = state;
  if (options.step !== undefined && options.step !== step.id) return { fault: `step: --step keeps to ${options.step}` };
  const found = questions.find(({ asked }) => asked.id === row.question);
  if (found === undefined) {
    const near = suggestion(
      row.question,
      questions.map(({ asked }) => asked.id),
    );
    return { fault: `question: step ${step.id} asks no such question today${near}` };
  }
  if (status === 'blocked') return { fault: `step: ${step.id} cannot begin yet; missing: ${state.missing.join('; ')}` };
  return takeRow(row, found, options);
}

function suggestion(text: string, known: readonly string[]): string {
  const near = nearest(text, known);
  return near === undefined ? '' : `; nearest is ${near}`;
}

function takeRow(row: GivenAnswer, { asked }: QuestionState, options: ReplayOptions): Judgement {
  const { question } = asked;
  const fault = (column: string, text: string) => ({ fault: `${column}: ${asked.id}: ${text}` });
  const unfit = answerFault(question, row.answer);
  if (unfit !== undefined) return fault('answer', unfit);
  if (row.reason === '' && needsReason(question, row.answer)) return fault('reason', 'this answer needs a reason');
  const agreedBy = asked.into === 'feedback' ? '' : (row.agreedBy ?? options.agreedBy);
  if (agreedBy === undefined) return fault('agreed_by', 'say who agreed it, as roles, or give --agreed-by');
  const date = row.date ?? options.date;
  if (date === undefined) return fault('date', 'say when it was agreed, or give --date');
  const cells = { answer: row.answer, reason: row.reason, agreed_by: agreedBy };
  for (const column of ['answer', 'reason', 'agreed_by'] as const) {
    const cell = cells[column] === '' ? { text: '' } : givenCell(progress.columns[column], cells[column]);
    if ('wrong' in cell) return fault(column, cell.wrong);
  }
  return { place: asked, answer: row.answer, reason: row.reason, agreedBy, date };
}

/** Questions that the walk would ask and that have no answer, right or wrong, in the area or the file. */
function missingAnswers(
  { walk }: AreaStanding,
  rows: readonly GivenAnswer[],
  step: string | undefined,
  name: string,
): string[] {
  const given = new Set(rows.map((row) => `${row.step}\n${row.question}`));
  return walk.steps
    .filter((state) => state.status !== 'blocked' && (step === undefined || state.step.id === step))
    .flatMap(({ step: { id }, questions }) =>
      openOf(questions)
        .filter(({ asked, answer }) => answer === undefined && asked.question.optional !== true)
        .filter(({ asked }) => !given.has(`${id}\n${asked.id}`))
        .map(({ asked }) => `${name}: no answer to ${id}, ${asked.id}: ${asked.ask}`),
    );
}

/** Whether an answer is the one that counts already, so that a file can be replayed again. */
function stands({ place, answer, reason, agreedBy, date }: NewAnswer, { walk }: AreaStanding): boolean {
  const now = walk.steps
    .flatMap(({ questions }) => questions)
    .find(({ asked }) => asked.step === place.step && asked.id === place.id)?.answer;
  return (
    now !== undefined &&
    now.count === undefined &&
    now.text === answer &&
    (now.reason ?? '') === reason &&
    (now.agreedBy ?? '') === agreedBy &&
    now.date === date
  );
}

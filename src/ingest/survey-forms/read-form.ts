import type { Phase } from '../../model/codes.ts';
import { type Issue, type IssueCode, issue } from '../../model/issues.ts';
import { SURVEY_HALVES, type SurveyHalf } from '../../model/playbook.ts';
import { targetText } from '../../model/survey-target.ts';
import { TABLES } from '../../model/tables/index.ts';
import type { SetAside } from '../../model/tables/table.ts';
import { shownName } from '../header-names.ts';
import { readerOfCells } from '../read-cell.ts';
import { addSetAside } from '../set-aside.ts';
import type { FormReaders, Need } from './form-readers.ts';
import type { MatchedColumn } from './match-columns.ts';
import type { FormColumn, FormFile, FormRow } from './open-form.ts';
import type { Answer } from './read-answer.ts';
import { TOP } from './read-top-three.ts';
import { rowIdentity } from './row-identity.ts';

/** What one respondent said of one element. */
export interface FormAnswer {
  readonly element: string;
  readonly importance?: number;
  readonly experience?: number;
  readonly topThree?: boolean;
}

/** One respondent, known by a text that is only ever hashed. */
export interface FormRespondent {
  readonly line: number;
  readonly identity: string;
  readonly phase?: Phase;
  readonly need?: Need;
  readonly comment?: string;
  readonly answers: readonly FormAnswer[];
}

/** What a form says: read = respondents + set aside. */
export interface FormReading {
  readonly respondents: readonly FormRespondent[];
  readonly read: number;
  readonly setAside: readonly SetAside[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the rows of a form by what its columns were settled to be. Nothing else is read, and of a respondent who did not
 * agree nothing is. A cell that cannot be read is left out, with an issue that says where it is.
 */
export function readForm(
  form: FormFile,
  columns: readonly MatchedColumn[],
  readers: FormReaders,
  options: { readonly comments: boolean },
): FormReading {
  const parts = partsOf(columns);
  const issues: Issue[] = [...form.misshapen];
  const setAside: { reason: IssueCode; line: number }[] = form.misshapen.map(({ code, line }) => ({
    reason: code,
    line: line ?? 0,
  }));
  const leaveOut = (code: IssueCode, line: number, column?: FormColumn, args?: Record<string, string>) => {
    issues.push(issue(code, form.file, { line, column: column && shownName(column.name) }, args));
    setAside.push({ reason: code, line });
  };
  const identify = identifier();
  const drafts: Draft[] = [];
  for (const row of form.rows) {
    const answerOf = answerReader(row, form.file, issues);
    if (parts.consent && answerOf(parts.consent, readers.consent) !== true) {
      leaveOut('survey-no-consent', row.line, parts.consent);
      continue;
    }
    const identity = identify(row, parts);
    if ('first' in identity) {
      const column = parts.ids[0]!;
      leaveOut('row-duplicate', row.line, column, { column: shownName(column.name), first: String(identity.first) });
      continue;
    }
    const phase = parts.phase && answerOf(parts.phase, readers.phase);
    const need = parts.need && answerOf(parts.need, readers.need);
    const comment = options.comments ? commentOf(row, parts.comments) : undefined;
    const ratings = ratingsOf(parts, answerOf, readers);
    const top = topThreeOf(row, parts, readers, form.file, issues);
    if (ratings.size === 0 && top.chosen.size === 0) {
      leaveOut('survey-no-answers', row.line);
      continue;
    }
    drafts.push({
      line: row.line,
      identity: identity.text,
      ...(phase !== undefined && { phase }),
      ...(need !== undefined && { need }),
      ...(comment !== undefined && { comment }),
      ratings,
      top,
    });
  }
  return {
    respondents: respondentsOf(drafts, parts),
    read: form.read,
    setAside: addSetAside([], setAside),
    issues: issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** Columns by what they are for. */
interface Parts {
  readonly ids: readonly FormColumn[];
  readonly times: readonly FormColumn[];
  readonly consent: FormColumn | undefined;
  readonly phase: FormColumn | undefined;
  readonly need: FormColumn | undefined;
  readonly comments: readonly FormColumn[];
  /** Cells with several answers. */
  readonly picks: readonly FormColumn[];
  /** A tick for one element. */
  readonly ticks: readonly (FormColumn & { readonly element: string })[];
  readonly ratings: readonly (FormColumn & { readonly element: string; readonly half: SurveyHalf })[];
  /** Every column that holds answers, in an order that the file does not decide. */
  readonly answers: readonly FormColumn[];
}

function partsOf(columns: readonly MatchedColumn[]): Parts {
  const whole = (name: string) => columns.filter(({ target }) => target && targetText(target) === name);
  const ofElement = (column: string) =>
    columns.flatMap(({ name, position, target }) =>
      target?.column === column && target.element !== undefined ? [{ name, position, element: target.element }] : [],
    );
  return {
    ids: columns.filter(({ own }) => own === 'id'),
    times: columns.filter(({ own }) => own === 'time'),
    consent: whole('consent')[0],
    phase: whole('phase')[0],
    need: whole('need')[0],
    comments: whole('comment'),
    picks: whole('top_three'),
    ticks: ofElement('top_three'),
    ratings: SURVEY_HALVES.flatMap((half) => ofElement(half).map((column) => ({ ...column, half }))),
    answers: columns
      .filter(({ target }) => target && target.column !== 'ignore' && target.column !== 'comment')
      .map((column) => ({ column, key: targetText(column.target!) }))
      .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
      .map(({ column }) => column),
  };
}

/** Knows rows: a number of the form's own that stands there twice is the same answer, and is not read again. */
function identifier() {
  const firsts = new Map<string, { line: number; times: number }>();
  return (row: FormRow, { ids, times, answers }: Parts): { readonly text: string } | { readonly first: number } => {
    const cells = (columns: readonly FormColumn[]) => columns.map(({ position }) => row.cell(position));
    const numbers = cells(ids);
    const text = rowIdentity({ ids: numbers, times: cells(times), answers: cells(answers) });
    const known = firsts.get(text);
    if (known === undefined) {
      firsts.set(text, { line: row.line, times: 1 });
      return { text };
    }
    if (numbers.some((number) => number !== '')) return { first: known.line };
    known.times++;
    return { text: `${text} ${known.times}` };
  };
}

type AnswerOf = <Value>(column: FormColumn, read: (text: string) => Answer<Value>) => Value | undefined;

/** Reads cells of a row; those that cannot be read are reported and have no value. */
function answerReader(row: FormRow, file: string, issues: Issue[]): AnswerOf {
  return (column, read) => {
    const answer = read(row.cell(column.position));
    if (answer.kind === 'value') return answer.value;
    if (answer.kind === 'fault') {
      issues.push(issue(answer.code, file, { line: row.line, column: shownName(column.name) }, answer.args));
    }
    return undefined;
  };
}

const readComment = readerOfCells(TABLES.surveys.columns.comment);

/** What was said beside the questions; words for nothing said are left out. */
function commentOf(row: FormRow, columns: readonly FormColumn[]): string | undefined {
  const said = columns
    .map(({ position }) => row.cell(position).replace(/\s+/g, ' '))
    .filter((text) => readComment(text).kind === 'value');
  return said.length > 0 ? said.join(' / ') : undefined;
}

type Ratings = ReadonlyMap<string, Readonly<Partial<Record<SurveyHalf, number>>>>;

function ratingsOf({ ratings }: Parts, answerOf: AnswerOf, readers: FormReaders): Ratings {
  const found = new Map<string, Partial<Record<SurveyHalf, number>>>();
  for (const column of ratings) {
    const value = answerOf(column, readers.rating[column.half]);
    if (value === undefined) continue;
    found.set(column.element, { ...found.get(column.element), [column.half]: value });
  }
  return found;
}

/** What a respondent put first, and whether what is not among it was surely not. */
interface TopThree {
  readonly chosen: ReadonlySet<string>;
  readonly complete: boolean;
}

const NOTHING: TopThree = { chosen: new Set(), complete: false };

function topThreeOf(
  row: FormRow,
  { picks, ticks }: Parts,
  readers: FormReaders,
  file: string,
  issues: Issue[],
): TopThree {
  const chosen = new Set<string>();
  let faults = 0;
  let answered = false;
  const report = (code: IssueCode, column: FormColumn, args?: Record<string, string>) => {
    faults++;
    issues.push(issue(code, file, { line: row.line, column: shownName(column.name) }, args));
  };
  for (const column of picks) {
    const text = row.cell(column.position);
    const { elements, unknown } = readers.picks(text);
    answered ||= text !== '';
    for (const element of elements) chosen.add(element);
    if (unknown > 0) report('survey-answer-unknown', column, { count: String(unknown) });
  }
  for (const column of ticks) {
    const answer = readers.tick(column.element)(row.cell(column.position));
    answered ||= answer.kind === 'value';
    if (answer.kind === 'value' && answer.value) chosen.add(column.element);
    if (answer.kind === 'fault') report(answer.code, column, answer.args);
  }
  if (chosen.size > TOP) {
    report('survey-answers-many', (picks[0] ?? ticks[0])!, { count: String(chosen.size), most: String(TOP) });
    return NOTHING;
  }
  return answered ? { chosen, complete: faults === 0 } : NOTHING;
}

interface Draft extends Omit<FormRespondent, 'answers'> {
  readonly ratings: Ratings;
  readonly top: TopThree;
}

/** What was not put first is only said of elements that the form asks about. */
function respondentsOf(drafts: readonly Draft[], { ratings, ticks }: Parts): FormRespondent[] {
  const inForm = new Set([
    ...[...ratings, ...ticks].map(({ element }) => element),
    ...drafts.flatMap(({ top }) => [...top.chosen]),
  ]);
  const elements = [...inForm].sort();
  return drafts.map(({ ratings: rated, top, ...respondent }) => ({
    ...respondent,
    answers: elements.flatMap((element): FormAnswer[] => {
      const first = top.chosen.has(element) ? true : top.complete ? false : undefined;
      const rating = rated.get(element);
      if (rating === undefined && first === undefined) return [];
      return [{ element, ...rating, ...(first !== undefined && { topThree: first }) }];
    }),
  }));
}

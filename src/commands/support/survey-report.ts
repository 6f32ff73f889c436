import { shownName } from '../../ingest/header-names.ts';
import type { MatchedColumn } from '../../ingest/survey-forms/match-columns.ts';
import type { NewAnswers } from '../../ingest/survey-forms/new-answers.ts';
import type { FormFile } from '../../ingest/survey-forms/open-form.ts';
import type { FormReading } from '../../ingest/survey-forms/read-form.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import type { World } from '../../io/world.ts';
import type { SurveyGroup } from '../../model/codes.ts';
import { type Issue, issueRemedy, issueText, severityOf } from '../../model/issues.ts';
import { targetText } from '../../model/survey-target.ts';
import { issuesText } from './issue-report.ts';
import type { Looks } from './map-report.ts';
import { typedSurveyFlag } from './survey-flags.ts';

/** What a run found and did. */
export interface SurveyOutcome {
  readonly group: SurveyGroup;
  /** The group in words: "parent carers". */
  readonly people: string;
  readonly form: FormFile;
  readonly columns: readonly MatchedColumn[];
  /** Why nothing can be read yet. */
  readonly open?: string;
  /** Absent where nothing can be read yet. */
  readonly read?: FormReading & NewAnswers;
  /** What `dbv.yaml` has to say anew, as it will stand there. */
  readonly changes: string;
  /** The file answers go to, as shown. */
  readonly table: string;
  readonly takenOut: number;
  readonly written: boolean;
  readonly replace: boolean;
  readonly comments: boolean;
  /** A person was shown what the columns are, and said that it is right. */
  readonly columnsShown: boolean;
}

/** Every column and what it is: questions first, then what is open, left out and dropped. No cell is in it. */
export function columnLines(columns: readonly MatchedColumn[], { style, width }: Looks): string[] {
  const taken = columns.filter(({ target, certain }) => certain && target && target.column !== 'ignore');
  const open = columns.filter(({ own, certain, target }) => !own && !certain && target);
  const left = columns.filter(
    ({ own, certain, target }) => !own && (target?.column === 'ignore' || (!certain && !target)),
  );
  const names = (list: readonly MatchedColumn[]) => list.map(({ name }) => `"${shownName(name)}"`).join(', ');
  const own = (kind: MatchedColumn['own'][]) => columns.filter((column) => column.own && kind.includes(column.own));
  const size = Math.max(0, ...taken.map(({ target }) => targetText(target!).length));
  const line = (text: string) => [wrap(text, width)];
  return [
    ...(taken.length > 0 ? [style.heading('Questions')] : []),
    ...taken.map(({ name, target }) => `  ${style.id(targetText(target!).padEnd(size))}  ${shownName(name)}`),
    ...(open.length > 0 ? [style.warn('Not taken, because not certain')] : []),
    ...open.flatMap(({ name, target, reason }) => [
      wrap(`  "${shownName(name)}": ${reason}`, width, '    '),
      `    \u2192 ${typedSurveyFlag('--set', `${name}=${targetText(target!)}`)}`,
    ]),
    ...(left.length > 0 ? line(`Left out, for it is none of the questions: ${names(left)}.`) : []),
    ...(own(['dropped']).length > 0 ? line(`Never read: ${names(own(['dropped']))}.`) : []),
    ...(own(['id', 'time']).length > 0
      ? line(`Only to know an answer again, through a keyed hash: ${names(own(['id', 'time']))}.`)
      : []),
  ];
}

/** For a person: what the file is, what was read of it and what was written. */
export async function surveyText(outcome: SurveyOutcome, looks: Looks, world: Pick<World, 'colour'>): Promise<string> {
  const { form, columns, read, people } = outcome;
  const { style, width } = looks;
  const lines = [
    style.heading(`${form.file}: answers of ${people}, ${counted(form.columns.length, 'column')}`),
    ...form.notes.map((note) => wrap(issueText(note), width)),
    ...(outcome.columnsShown ? [] : [...columnLines(columns, looks), '']),
  ];
  if (!read) {
    return [...lines, style.bad(wrap(`Nothing was written. ${outcome.open ?? ''}`, width)), ''].join('\n');
  }
  const account = await issuesText({ issues: read.issues, unusable: [], accounts: [accountOf(outcome)] }, 5, world);
  return [...lines, account, ...endLines(outcome, looks), ''].join('\n');
}

function accountOf({ form, read }: SurveyOutcome) {
  const { respondents, read: rows, setAside } = read!;
  const reasons = setAside.map(({ reason, lines }) => ({ reason, count: lines.length }));
  return {
    table: 'surveys',
    file: form.file,
    bytes: 0,
    sha256: '',
    read: rows,
    used: respondents.length,
    setAside: reasons,
  };
}

function endLines(outcome: SurveyOutcome, { style, width }: Looks): string[] {
  const { read, changes, table, takenOut, written, replace, people, comments, columns } = outcome;
  const { added, known, changed, rows, setAside } = read!;
  const asides = setAside.map(({ reason, lines }) => `${reason}: ${lines.length}`);
  const hasComments = columns.some(({ target }) => target?.column === 'comment');
  const to = (what: string) => style[written ? 'good' : 'heading'](`${written ? 'Written' : 'Not written'} to ${what}`);
  return [
    ...(asides.length > 0 ? [wrap(`Set aside: ${asides.join(', ')}.`, width)] : []),
    ...(replace && takenOut > 0 ? [`${counted(takenOut, 'row')} of ${people} taken out first.`] : []),
    `${counted(added, 'new respondent')}${known > 0 ? `, ${known} there already` : ''}.`,
    ...(changed > 0
      ? [
          wrap(
            `Of ${changed} of those that are there this file says something else; they were left as they are. --replace puts this file in place of all answers of ${people}.`,
            width,
          ),
        ]
      : []),
    ...(hasComments
      ? [
          wrap(
            comments
              ? `Comments stand in ${table} and in no report. Read them for names before anyone else does.`
              : 'Comments were not read; --comments keeps them.',
            width,
          ),
        ]
      : []),
    ...(rows.length > 0 ? [to(`${table}: ${counted(rows.length, 'row')}.`)] : []),
    ...(changes === ''
      ? []
      : [to('dbv.yaml under surveys: what the columns are, so that the next import asks nothing.')]),
    ...(written && added > 0
      ? [
          '',
          wrap(
            `Next: dbv check. Where it is known how many were invited, dbv log engagement gives the response rate.`,
            width,
          ),
        ]
      : []),
  ];
}

/** For a script: the same as data. No cell is in it. */
export function surveyJson({
  group,
  form,
  columns,
  open,
  read,
  changes,
  table,
  takenOut,
  written,
}: SurveyOutcome): string {
  return jsonText({
    file: form.file,
    group,
    columns: columns.map(({ name, own, target, certain, reason }) => ({
      column: name,
      ...(own && { own }),
      ...(target && { question: targetText(target) }),
      taken: certain && target !== undefined && target.column !== 'ignore',
      reason,
    })),
    notes: form.notes.map(flatIssue),
    ...(open === undefined ? {} : { open }),
    ...(read && {
      read: read.read,
      used: read.respondents.length,
      setAside: read.setAside.map(({ reason, lines }) => ({ reason, count: lines.length })),
      added: read.added,
      known: read.known,
      changed: read.changed,
      rows: read.rows.length,
      issues: read.issues.map(flatIssue),
    }),
    table,
    takenOut,
    changes,
    written,
  });
}

function flatIssue(issue: Issue) {
  const { code, line, column } = issue;
  return {
    severity: severityOf(code),
    code,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: issueText(issue),
    remedy: issueRemedy(issue),
  };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

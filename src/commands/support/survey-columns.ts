import { shownName } from '../../ingest/header-names.ts';
import { nearest } from '../../ingest/nearest.ts';
import {
  type MatchContext,
  type MatchedColumn,
  mapKey,
  matchColumns,
} from '../../ingest/survey-forms/match-columns.ts';
import type { FormColumn, FormFile } from '../../ingest/survey-forms/open-form.ts';
import { UserError } from '../../model/errors.ts';
import { type SurveyTarget, surveyTarget, targetText } from '../../model/survey-target.ts';
import type { Choice, Dialogue } from './map-dialogue.ts';
import { type ColumnAnswer, typedSurveyFlag } from './survey-flags.ts';
import { columnLines } from './survey-report.ts';

/** What each column of a form was settled to be. */
export interface SettledForm {
  /** Every column; those that are certain are taken. */
  readonly columns: readonly MatchedColumn[];
  /** Flags that would give the answers a person gave; absent where nobody was asked. */
  readonly answers?: readonly string[];
}

/**
 * Settles columns: what flags say, then the area's map, then what is certain; the rest only when a person says so.
 *
 * Errors: `UserError` where a flag names a column or an element that there is not.
 */
export async function settleForm(
  form: FormFile,
  context: MatchContext,
  flags: readonly ColumnAnswer[],
  dialogue: Dialogue | undefined,
): Promise<SettledForm> {
  for (const { target } of [...flags, ...[...context.mapped.values()].map((target) => ({ target }))]) {
    if (target.element !== undefined && !context.elementIds.includes(target.element)) throw noElement(target, context);
  }
  const flagged = new Map(flags.map(({ name, target }) => [mapKey(columnNamed(form, name).name), target]));
  const columns = matchColumns(form.columns, { ...context, mapped: new Map([...context.mapped, ...flagged]) }).map(
    (column) => (flagged.has(mapKey(column.name)) ? { ...column, reason: 'You say so.' } : column),
  );
  return dialogue && isOpen(columns) ? askColumns(columns, context, dialogue) : { columns };
}

/** Whether there is a column of which neither the area nor a flag has said yet what it is. */
export function isOpen(columns: readonly MatchedColumn[]): boolean {
  return columns.some(({ own, mapped }) => own === undefined && !mapped);
}

function columnNamed({ file, columns }: FormFile, name: string): FormColumn {
  const found = columns.find((column) => mapKey(column.name) === mapKey(name));
  if (found) return found;
  const near = nearest(
    name,
    columns.map((column) => column.name),
  );
  throw new UserError(`${file} has no column "${shownName(name)}".`, {
    hint: near === undefined ? 'See the header of the file.' : `Nearest is "${shownName(near)}".`,
  });
}

function noElement(target: SurveyTarget, { elementIds }: MatchContext): UserError {
  return new UserError(`There is no element for ${targetText(target)}.`, {
    hint: `Elements are ${elementIds.join(', ')}. Mend --set, or surveys: in dbv.yaml.`,
  });
}

/** Asks for what is likely and not certain, then whether all of it is right; what is left then is left out for good. */
async function askColumns(
  matched: readonly MatchedColumn[],
  context: MatchContext,
  dialogue: Dialogue,
): Promise<SettledForm> {
  const columns = [...matched];
  const answers = new Map<number, string>();
  const ask = async (column: MatchedColumn) => {
    const answer = await askColumn(column, context, dialogue);
    const target = surveyTarget(answer)!;
    columns[columns.indexOf(column)] = { ...column, target, certain: true, reason: 'You say so.' };
    answers.set(column.position, typedSurveyFlag('--set', `${column.name}=${answer === IGNORE ? '' : answer}`));
  };
  for (const column of matched) if (column.target && !column.certain) await ask(column);
  for (;;) {
    dialogue.show(`${columnLines(columns, dialogue.looks).join('\n')}\n`);
    const answer = await dialogue.ask({ message: 'Is this what the columns are?', choices: IS_RIGHT });
    if (answer === 'stop') throw new UserError('Stopped. Nothing was written.', { exitCode: 130 });
    if (answer === 'yes') break;
    await ask(await whichColumn(columns, dialogue));
  }
  const left = columns.filter(({ certain }) => !certain);
  for (const { name, position } of left) answers.set(position, typedSurveyFlag('--set', `${name}=`));
  return {
    columns: columns.map((column) =>
      column.certain ? column : { ...column, target: surveyTarget(IGNORE)!, certain: true, reason: 'You say so.' },
    ),
    answers: [...answers.values()],
  };
}

const IGNORE = 'ignore';
const IS_RIGHT: readonly [Choice, ...Choice[]] = [
  { value: 'yes', name: 'Yes; what is no question is left out' },
  { value: 'change', name: 'Change a column' },
  { value: 'stop', name: 'Stop, and write nothing' },
];

async function whichColumn(columns: readonly MatchedColumn[], dialogue: Dialogue): Promise<MatchedColumn> {
  const choosable = columns.filter(({ own }) => own === undefined);
  const [first, ...others] = choosable.map(
    ({ name, position, target }): Choice => ({
      value: String(position),
      name: `${target ? targetText(target) : '-'}: ${shownName(name)}`,
    }),
  );
  const answer = await dialogue.ask({ message: 'Which column?', choices: [first!, ...others] });
  return choosable.find(({ position }) => String(position) === answer)!;
}

function askColumn(
  { name, target, reason }: MatchedColumn,
  { questions }: MatchContext,
  dialogue: Dialogue,
): Promise<string> {
  const ofElements = questions.asked.flatMap(({ id, wording }) =>
    questions.halves.map((half): Choice => ({ value: `${id}.${half}`, name: `${id} ${half}: ${wording.short}` })),
  );
  return dialogue.ask({
    message: `"${shownName(name)}" ${reason} Which question is it?`,
    choices: [
      { value: IGNORE, name: 'none of them; it is left out' },
      ...ofElements,
      { value: 'top_three', name: 'the three to change first' },
      { value: 'phase', name: 'phase' },
      { value: 'need', name: 'need' },
      { value: 'consent', name: 'whether the respondent agreed to take part' },
      { value: 'comment', name: 'a comment in free text; kept with --comments only' },
    ],
    offered: target ? targetText(target) : IGNORE,
  });
}

import type { SurveyGroup } from '../../model/codes.ts';
import type { Row } from '../../model/tables/index.ts';
import type { GivenRow } from '../append/settle-rows.ts';
import type { FormAnswer, FormRespondent } from './read-form.ts';

type Held = Row<'surveys'>;

/** A respondent with the id that stands in the table. */
export interface NamedRespondent extends FormRespondent {
  readonly id: string;
}

/** What a form adds to the answers that are there. */
export interface NewAnswers {
  /** Rows of the table, in order of the ids, so that the order in which people answered is not told. */
  readonly rows: readonly GivenRow[];
  readonly added: number;
  /** Respondents who are there already. */
  readonly known: number;
  /** Of those, the ones of whom the form says something else now. */
  readonly changed: number;
}

/** The answers of those respondents who are not there yet. What is there is not touched. */
export function newAnswers(
  held: readonly Held[],
  respondents: readonly NamedRespondent[],
  group: SurveyGroup,
): NewAnswers {
  const there = new Map<string, Held[]>();
  for (const row of held) {
    if (row.group !== group) continue;
    const rows = there.get(row.respondentId);
    if (rows) rows.push(row);
    else there.set(row.respondentId, [row]);
  }
  const added = respondents.filter(({ id }) => !there.has(id)).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const known = respondents.filter(({ id }) => there.has(id));
  return {
    rows: added.flatMap((respondent) => rowsOf(respondent, group)),
    added: added.length,
    known: known.length,
    changed: known.filter((respondent) => !isAsHeld(respondent, there.get(respondent.id)!)).length,
  };
}

/** A comment is about no one element: it stands in the first row of its respondent. */
function rowsOf({ id, phase, need, comment, answers }: NamedRespondent, group: SurveyGroup): GivenRow[] {
  return answers.map((answer, index) => ({
    respondent_id: id,
    group,
    element: answer.element,
    importance: numberText(answer.importance),
    experience: numberText(answer.experience),
    top_three: answer.topThree === undefined ? '' : answer.topThree ? '1' : '0',
    phase: phase ?? '',
    need: need ?? '',
    ...(comment !== undefined && index === 0 && { comment }),
  }));
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function isAsHeld({ phase, need, answers }: NamedRespondent, rows: readonly Held[]): boolean {
  if (rows.length !== answers.length) return false;
  const byElement = new Map(rows.map((row) => [row.element, row]));
  return answers.every((answer) => {
    const row = byElement.get(answer.element);
    return row !== undefined && row.phase === phase && row.need === need && isSame(answer, row);
  });
}

function isSame(answer: FormAnswer, row: Held): boolean {
  return (
    answer.importance === row.importance && answer.experience === row.experience && answer.topThree === row.topThree
  );
}

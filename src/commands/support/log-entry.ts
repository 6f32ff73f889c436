import type { GivenRow } from '../../ingest/append/settle-rows.ts';
import { nearest } from '../../ingest/nearest.ts';
import { jsonText } from '../../io/json.ts';
import { wrap } from '../../io/pages.ts';
import type { World } from '../../io/world.ts';
import type { Area } from '../../model/area.ts';
import { isoDay } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import type { StepContent } from '../../model/playbook.ts';
import { appendRows } from './append-rows.ts';
import { areaPlaybook } from './content.ts';
import type { Person } from './guide-dialogue.ts';
import { readAreaConfig } from './load-area.ts';
import { answersTo, type GivenValues, type LoggedTable, logQuestions, ratingsIn } from './log-questions.ts';

/**
 * Adds an entry to the log of engagement or feedback, as flags say and a person says, and says what was added.
 *
 * Errors: `UserError` where something is missing and nobody is there to ask, or cannot be taken.
 */
export async function logEntry(
  table: LoggedTable,
  folder: string,
  given: GivenValues & { readonly json?: boolean },
  person: Person | undefined,
  world: World,
): Promise<void> {
  const area = await readAreaConfig(folder);
  const playbook = await areaPlaybook(folder, world);
  const values = await answersTo(logQuestions(table, playbook, world), given, person);
  const rows = table === 'engagement' ? [engagementRow(values)] : feedbackRows(values, playbook.steps);
  const { file, made } = await appendRows(folder, table, rows);
  for (const note of notesOn(values, area, world)) world.say(`${wrap(note, world.columns)}\n`);
  const added = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} added`;
  world.write(
    given.json ? jsonText({ file, made, added: rows }) : `${file}: ${added}${made ? ' to a new file' : ''}.\n`,
  );
}

function engagementRow({ date = '', group = '', activity = '', people = '', invited = '' }: GivenValues): GivenRow {
  return { date, group, activity, people, invited };
}

function feedbackRows(values: GivenValues, steps: readonly StepContent[]): GivenRow[] {
  const { date = '', step = '', group = '', rating, ratings = '' } = values;
  const known = knownStep(step, steps);
  const each = rating === undefined ? ratingsIn(ratings) : [rating];
  // An empty list is one rating left blank, which is then refused as such.
  return (each.length === 0 ? [''] : each).map((one) => ({ date, step: known, group, rating: one }));
}

/** The id of a step; by its id or title. */
function knownStep(named: string, steps: readonly StepContent[]): string {
  const isSame = (text: string) => text.toLowerCase() === named.trim().toLowerCase();
  const found = steps.find(({ id, title }) => isSame(id) || isSame(title));
  if (found) return found.id;
  const ids = steps.map(({ id }) => id);
  const near = nearest(named, ids);
  throw new UserError(`There is no step ${named} in the diagnostic.`, {
    hint: `${near === undefined ? '' : `Did you mean ${near}? `}Steps are ${ids.join(', ')}.`,
  });
}

/** What is odd about an entry and may yet be right. */
function notesOn({ date, people, invited }: GivenValues, { reference_date }: Area, { today }: World): string[] {
  const now = isoDay(today());
  const isFuture = date !== undefined && date > now;
  return [
    ...(isFuture ? [`${date} is after today, ${now}: check the year.`] : []),
    ...(!isFuture && date !== undefined && reference_date !== undefined && date > reference_date
      ? [
          `${date} is after reference_date in dbv.yaml, ${reference_date}; dbv check warns of it until that is moved on.`,
        ]
      : []),
    ...(Number(invited || Number.POSITIVE_INFINITY) < Number(people)
      ? ['More took part than were invited, so no share of those invited is shown for this group.']
      : []),
  ];
}

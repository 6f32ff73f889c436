import { givenCell } from '../../ingest/append/given-cell.ts';
import type { World } from '../../io/world.ts';
import { SURVEY_GROUPS } from '../../model/codes.ts';
import { isoDay } from '../../model/day.ts';
import { UserError } from '../../model/errors.ts';
import type { Playbook } from '../../model/playbook.ts';
import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';
import { capitalised, listWords } from '../../render/view/words.ts';
import type { Person } from './guide-dialogue.ts';
import type { Choice } from './map-dialogue.ts';

/** The tables that `dbv log` adds to. */
export type LoggedTable = 'engagement' | 'feedback';

/** What flags may give: a value for a column, or several ratings at once. */
export interface GivenValues {
  readonly date?: string;
  readonly group?: string;
  readonly activity?: string;
  readonly people?: string;
  readonly invited?: string;
  readonly step?: string;
  readonly rating?: string;
  readonly ratings?: string;
}

/** One thing to know of an entry, and the flag that gives it. */
export interface LogQuestion {
  readonly name: keyof GivenValues;
  readonly message: string;
  readonly choices?: readonly [Choice, ...Choice[]];
  readonly offered?: string;
  /** Asked only where something else is asked too. */
  readonly optional?: boolean;
  /** What is wrong with an answer, in words; undefined where it can be taken. */
  readonly check: (text: string) => string | undefined;
}

/** What is to be known of an entry, in the order in which it is asked. */
export function logQuestions(
  table: LoggedTable,
  { survey, steps }: Pick<Playbook, 'survey' | 'steps'>,
  world: Pick<World, 'today'>,
): LogQuestion[] {
  const check = (column: string) => (text: string) => wrongWith(table, column, text);
  const [first, ...others] = SURVEY_GROUPS.map((value): Choice => {
    const plural = survey.groups.find(({ id }) => id === value)?.plural;
    return { value, name: plural === undefined ? value : capitalised(plural) };
  });
  const date: LogQuestion = {
    name: 'date',
    message: 'Which day (YYYY-MM-DD)?',
    offered: isoDay(world.today()),
    check: check('date'),
  };
  const group: LogQuestion = { name: 'group', message: 'Who?', choices: [first!, ...others], check: check('group') };
  if (table === 'engagement') {
    return [
      date,
      group,
      { name: 'activity', message: 'What: workshop, survey, visit …?', check: check('activity') },
      { name: 'people', message: 'How many took part?', check: check('people') },
      {
        name: 'invited',
        message: 'How many were invited (leave blank if not known)?',
        optional: true,
        check: check('invited'),
      },
    ];
  }
  const [firstStep, ...otherSteps] = steps.map(({ id, title }): Choice => ({ value: id, name: title }));
  return [
    date,
    { name: 'step', message: 'Which step?', choices: [firstStep!, ...otherSteps], check: check('step') },
    group,
    {
      name: 'ratings',
      message: 'Ratings from 1 (poor) to 5 (very good), with commas between:',
      check: (text) => {
        const ratings = ratingsIn(text);
        return ratings.length === 0 ? wrongWith(table, 'rating', '') : firstWrong(table, ratings);
      },
    },
  ];
}

/** The ratings in a list. */
export function ratingsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

function firstWrong(table: LoggedTable, ratings: readonly string[]): string | undefined {
  return ratings.map((rating) => wrongWith(table, 'rating', rating)).find((wrong) => wrong !== undefined);
}

function wrongWith(table: LoggedTable, column: string, text: string): string | undefined {
  const cell = givenCell((TABLES[table] as unknown as AnyTableSpec).columns[column]!, text);
  return 'wrong' in cell ? cell.wrong : undefined;
}

/**
 * What flags give, and what a person says of the rest.
 *
 * Errors: `UserError` that names the flags missing, where nobody is there to ask.
 */
export async function answersTo(
  questions: readonly LogQuestion[],
  given: GivenValues,
  person: Person | undefined,
): Promise<GivenValues> {
  const isGiven = ({ name }: LogQuestion) =>
    given[name] !== undefined || (name === 'ratings' && given.rating !== undefined);
  const open = questions.filter((question) => !isGiven(question));
  const needed = open.filter(({ optional }) => !optional);
  if (needed.length === 0) return given;
  if (person === undefined) {
    const flags = needed.map(({ name }) => `--${name}`);
    throw new UserError(`Nobody is there to ask: ${listWords(flags)} must be given.`, {
      hint: 'Nothing was written. See the examples under --help.',
    });
  }
  const answers: Partial<Record<keyof GivenValues, string>> = {};
  for (const question of open) answers[question.name] = await answerTo(question, person);
  return { ...given, ...answers };
}

async function answerTo({ message, choices, offered, check }: LogQuestion, person: Person): Promise<string> {
  if (choices) return person.choose({ message, choices });
  return person.write({ message, check, ...(offered !== undefined && { offered }) });
}

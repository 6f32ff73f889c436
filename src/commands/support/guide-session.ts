import { shownPath } from '../../io/files.ts';
import { markdownPage, wrap } from '../../io/pages.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import { STATUS_WORDS } from '../../walk/alterations.ts';
import { openOf, type QuestionState } from '../../walk/question-state.ts';
import type { StepState } from '../../walk/step-state.ts';
import type { Person } from './guide-dialogue.ts';
import { goOnHint, overviewPage, stepPage } from './guide-pages.ts';
import { askAgain, askQuestions, type Ended, type Session } from './guide-questions.ts';
import { loadStanding } from './guide-standing.ts';
import type { Choice } from './map-dialogue.ts';

/** What the person asks for at a menu, beside steps and questions. */
const LOOK = '(look)';
const REPORT = '(report)';
const STOP = '(stop)';
const ANSWER = '(answer)';
const CHANGE = '(change)';
const READ = '(read)';
const BACK = '(back)';

const STOP_CHOICE: Choice = { value: STOP, name: 'Stop here' };

const OTHERWISE: readonly Choice[] = [
  { value: READ, name: 'Read the guidance' },
  { value: BACK, name: 'Back to all steps' },
  STOP_CHOICE,
];

export interface GuideSessionOptions {
  /** The step to keep to. */
  readonly step?: string;
  /** Writes the report; as `dbv diagnose` does. */
  readonly report: () => Promise<void>;
}

/** Walks a person through the steps of an area until they stop. */
export async function walkThrough(
  folder: string,
  person: Person,
  options: GuideSessionOptions,
  world: World,
): Promise<void> {
  const standing = await loadStanding(folder, world);
  const session: Session = { folder, person, world, standing, date: undefined, agreed: undefined };
  person.show(
    `${wrap('Counts shown here are exact: for inside the building. Write roles and not names, and nothing of a single child. What you write stays in the area\u2019s own files; no text of yours reaches a report.', world.columns)}\n\n`,
  );
  if (options.step === undefined) await walkSteps(session, options);
  else await openStep(session, options.step);
  person.show(`Every answer given is written. ${goOnHint(folder, world)}\n`);
}

async function walkSteps(session: Session, { report }: GuideSessionOptions): Promise<void> {
  for (;;) {
    const { walk } = session.standing;
    session.person.show(overviewPage(session.standing, session.world));
    const steps = walk.steps.map(({ step, status }) => ({
      value: step.id,
      name: `${step.order} ${step.title}: ${STATUS_WORDS[status]}`,
    }));
    const picked = await session.person.choose({
      message: 'Which step?',
      choices: [
        ...steps,
        { value: LOOK, name: 'Look at the files again' },
        { value: REPORT, name: 'Run the diagnosis and write the report' },
        STOP_CHOICE,
      ],
      offered: walk.next?.step.id ?? REPORT,
    });
    if (picked === STOP) return;
    if (picked === REPORT) await writeReport(session, report);
    else if (picked !== LOOK && (await openStep(session, picked)) === 'stopped') return;
    // What others put into the folder meanwhile counts.
    session.standing = await loadStanding(session.folder, session.world);
  }
}

/** Writes the report, or says what stands in the way. */
async function writeReport({ person }: Session, report: () => Promise<void>): Promise<void> {
  try {
    await report();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    person.show(`${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}\n`);
  }
}

/** Opens one step until the person goes back to the others, or stops. */
async function openStep(session: Session, id: string): Promise<Ended> {
  for (;;) {
    const state = stateOf(session, id);
    const open = openOf(state.questions);
    const answered = state.questions.filter(({ answer }) => answer !== undefined);
    session.person.show(stepPage(state, session.standing, session.world));
    if (state.status === 'blocked') session.person.show('Its questions come once what it needs is there.\n\n');
    const canAnswer = state.status !== 'blocked' && open.length > 0;
    const canChange = state.status !== 'blocked' && answered.length > 0;
    const picked = await session.person.choose({
      message: `Step ${state.step.order}:`,
      choices: [
        ...(canAnswer ? ([{ value: ANSWER, name: `Answer its questions (${open.length} open)` }] as const) : []),
        ...(canChange ? ([{ value: CHANGE, name: 'Change an answer' }] as const) : []),
        ...OTHERWISE,
      ],
      offered: canAnswer ? ANSWER : BACK,
    });
    if (picked === BACK) return 'through';
    if (picked === STOP) return 'stopped';
    if (picked === READ) session.person.show(`\n${markdownPage(state.step.guidance, session.world)}\n`);
    if (picked === ANSWER && (await askQuestions(session, state.step)) === 'stopped') return 'stopped';
    if (picked === CHANGE && (await changeAnswer(session, state, answered)) === 'stopped') return 'stopped';
  }
}

async function changeAnswer(session: Session, { step }: StepState, answered: readonly QuestionState[]): Promise<Ended> {
  const picked = await session.person.choose({
    message: 'Which answer?',
    choices: [
      ...answered.map(({ asked, answer }) => ({
        value: asked.id,
        name: shortened(`${asked.id}: ${answer!.text}`, session.world.columns - 4),
      })),
      { value: BACK, name: 'Back' },
    ],
  });
  return picked === BACK ? 'through' : askAgain(session, step, picked);
}

function shortened(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}\u2026` : text;
}

function stateOf({ standing, folder, world }: Session, id: string): StepState {
  const state = standing.walk.steps.find(({ step }) => step.id === id);
  if (state) return state;
  const known = standing.walk.steps.map(({ step }) => step.id).join(', ');
  throw new UserError(`There is no step ${id} in ${shownPath(world.cwd, folder) || 'this area'}.`, {
    hint: `There are: ${known}.`,
  });
}

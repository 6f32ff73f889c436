import { givenCell } from '../../ingest/append/given-cell.ts';
import { wrap } from '../../io/pages.ts';
import { styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { type Day, dayFromIso, isoDay } from '../../model/day.ts';
import { progress } from '../../model/tables/progress.ts';
import { alterations } from '../../walk/alterations.ts';
import { answerFault, needsReason } from '../../walk/check-answer.ts';
import { choicesOf } from '../../walk/choices.ts';
import { answerCells, type NewAnswer } from '../../walk/new-answer.ts';
import { openOf, type QuestionState } from '../../walk/question-state.ts';
import type { StepState } from '../../walk/step-state.ts';
import { appendRows } from './append-rows.ts';
import type { Line, Person } from './guide-dialogue.ts';
import { answerText, evidenceFor } from './guide-evidence.ts';
import { type AreaStanding, standingWith } from './guide-standing.ts';

/** A walk in progress: the area, who is there, and what they said once for all their answers. */
export interface Session {
  readonly folder: string;
  readonly person: Person;
  readonly world: World;
  standing: AreaStanding;
  /** The day of the answers, once it was given. */
  date: Day | undefined;
  /** The roles that agreed the last answer, and the step it was given at. */
  agreed: { readonly by: string; readonly step: string } | undefined;
}

/** How a turn of questions ended: all of them put, or the person stopped. */
export type Ended = 'through' | 'stopped';

const BACK = 'back';
const STOP = 'stop';
const MENU_BACK = '(back)';
const MENU_STOP = '(stop)';

/** Most lines of what an answer altered. */
const ALTERATIONS_SHOWN = 8;

/**
 * Puts the open questions of a step one at a time and writes each answer at once. Going back leads to the question
 * before, also one that was answered earlier; from the first one it leads out.
 */
export async function askQuestions(session: Session, step: StepState['step']): Promise<Ended> {
  const ids = questionsNow(session, step).map(({ asked }) => asked.id);
  let position = nextOpen(session, step, ids, 0);
  while (position < ids.length) {
    const turn = await askQuestion(session, step, ids[position]!, `Question ${position + 1} of ${ids.length}`);
    if (turn === STOP) return 'stopped';
    if (turn === BACK && position === 0) return 'through';
    position = turn === BACK ? position - 1 : nextOpen(session, step, ids, position + 1);
  }
  return 'through';
}

/** Puts one question again, to change its answer. */
export async function askAgain(session: Session, step: StepState['step'], id: string): Promise<Ended> {
  return (await askQuestion(session, step, id, 'To change an answer')) === STOP ? 'stopped' : 'through';
}

/** The first open question from a place on; the end of the list where there is none. */
function nextOpen(session: Session, step: StepState['step'], ids: readonly string[], from: number): number {
  const open = new Set(openOf(questionsNow(session, step)).map(({ asked }) => asked.id));
  const found = ids.findIndex((id, index) => index >= from && open.has(id));
  return found === -1 ? ids.length : found;
}

async function askQuestion(
  session: Session,
  step: StepState['step'],
  id: string,
  place: string,
): Promise<typeof BACK | typeof STOP | 'done'> {
  const state = questionsNow(session, step).find(({ asked }) => asked.id === id);
  // An answer may have taken away what another question was about.
  if (state === undefined) return 'done';
  showQuestion(session, state, place);
  return takeAnswer(session, state);
}

function questionsNow({ standing }: Session, step: StepState['step']): readonly QuestionState[] {
  return standing.walk.steps.find((state) => state.step.id === step.id)?.questions ?? [];
}

function showQuestion({ person, world, standing }: Session, { asked, answer }: QuestionState, place: string): void {
  const style = styles(world);
  const paragraphs = [
    ...evidenceFor(asked, standing).filter((text) => text !== ''),
    `Why it is asked: ${asked.question.why}`,
    ...(answer === undefined ? [] : [answerText(asked, answer)]),
  ];
  person.show(
    [
      '',
      style.dim(place),
      style.heading(wrap(asked.ask, world.columns)),
      ...paragraphs.map((text) => wrap(text, world.columns)),
      '',
      '',
    ].join('\n'),
  );
}

/** Asks for one answer, its reason and who agreed it, writes it, and shows what it altered. */
async function takeAnswer(session: Session, state: QuestionState): Promise<typeof BACK | typeof STOP | 'done'> {
  const { asked } = state;
  const { person } = session;
  const answer = await askFor(person, state);
  if (answer === BACK || answer === STOP) return answer;
  if (answer === '') return 'done';
  const reason = await askReason(person, state, answer);
  if (reason === BACK) return takeAnswer(session, state);
  if (reason === STOP) return STOP;
  const agreedBy = await askAgreed(session, state);
  if (agreedBy === BACK) return takeAnswer(session, state);
  if (agreedBy === STOP) return STOP;
  const date = await askDate(session);
  if (date === BACK) return takeAnswer(session, state);
  if (date === STOP) return STOP;
  await record(session, { place: asked, answer, reason, agreedBy, date });
  return 'done';
}

async function askFor(person: Person, { asked, answer }: QuestionState): Promise<string> {
  const { question } = asked;
  const current = answer?.count === undefined ? answer?.text : undefined;
  if (question.kind === 'choice') {
    const picked = await person.choose({
      message: 'Answer:',
      choices: [
        ...choicesOf(question).map(({ value, title }) => ({ value, name: title })),
        ...(question.optional ? [{ value: '', name: 'Leave it open' }] : []),
        { value: MENU_BACK, name: 'Go back' },
        { value: MENU_STOP, name: 'Stop here' },
      ],
      ...(current === undefined ? {} : { offered: current }),
    });
    return { [MENU_BACK]: BACK, [MENU_STOP]: STOP }[picked] ?? picked;
  }
  return person.write({
    message: 'Answer (or back, stop):',
    ...(current === undefined ? {} : { offered: current }),
    check: unlessCommand((text) => {
      if (text === '' && question.optional) return undefined;
      const fault = answerFault(question, text);
      return fault === undefined ? cellFault('answer', text) : `Please ${fault}.`;
    }),
  });
}

async function askReason(person: Person, { asked, answer }: QuestionState, given: string): Promise<string> {
  const must = needsReason(asked.question, given);
  if (!must && asked.question.reason === undefined) return '';
  // The reason of another answer would not be the reason of this one.
  const offered = answer?.text === given ? answer.reason : undefined;
  return person.write({
    message: must ? 'Reason (or back, stop):' : 'Reason, or leave blank (or back, stop):',
    ...(offered === undefined ? {} : { offered }),
    check: unlessCommand((text) => (text === '' && must ? 'This answer needs a reason.' : cellFault('reason', text))),
  });
}

/** Who agreed an answer: asked once a step, and again where an earlier answer is changed. */
async function askAgreed(session: Session, { asked, answer }: QuestionState): Promise<string> {
  // A rating is one person's, and nobody agrees it.
  if (asked.into === 'feedback') return '';
  if (session.agreed?.step === asked.step && answer === undefined) return session.agreed.by;
  const offered = session.agreed?.by ?? answer?.agreedBy;
  const by = await session.person.write({
    message: 'Agreed by, as roles (or back, stop):',
    ...(offered === undefined ? {} : { offered }),
    check: unlessCommand((text) =>
      text === '' ? 'Who agreed it? Give roles, not names.' : cellFault('agreed_by', text),
    ),
  });
  if (by !== BACK && by !== STOP) session.agreed = { by, step: asked.step };
  return by;
}

async function askDate(session: Session): Promise<Day | typeof BACK | typeof STOP> {
  if (session.date !== undefined) return session.date;
  const text = await session.person.write({
    message: 'Date of the answers of this sitting (or back, stop):',
    offered: isoDay(session.world.today()),
    check: unlessCommand((given) => (dayFromIso(given) === undefined ? 'Write a date as 2026-01-31.' : undefined)),
  });
  if (text === BACK || text === STOP) return text;
  session.date = dayFromIso(text)!;
  return session.date;
}

function unlessCommand(check: NonNullable<Line['check']>): NonNullable<Line['check']> {
  return (text) => (text === BACK || text === STOP ? undefined : check(text));
}

/** What is wrong with a text as a cell of the decisions; undefined where it can stand there. */
function cellFault(column: 'answer' | 'reason' | 'agreed_by', text: string): string | undefined {
  const cell = givenCell(progress.columns[column], text);
  return 'wrong' in cell ? cell.wrong : undefined;
}

/** Writes an answer and shows what it altered. */
async function record(session: Session, given: NewAnswer): Promise<void> {
  const { folder, person, world, standing } = session;
  const { file } = await appendRows(folder, given.place.into, [answerCells(given)]);
  session.standing = standingWith(standing, [given], world);
  const altered = alterations(standing, session.standing);
  const more = altered.length - ALTERATIONS_SHOWN;
  person.show(
    [
      `Written to ${file}${given.agreedBy === '' ? '' : `, agreed by ${given.agreedBy}`}.`,
      ...(altered.length === 0 ? [] : ['It alters:']),
      ...altered
        .slice(0, ALTERATIONS_SHOWN)
        .map((line) => wrap(`  ${line}`, world.columns, '    ').replace(/^(?! )/, '  ')),
      ...(more > 0 ? [`  and ${more} more`] : []),
      '',
    ].join('\n'),
  );
}

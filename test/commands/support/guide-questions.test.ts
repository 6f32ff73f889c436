import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askAgain, askQuestions, type Session } from '../../../src/commands/support/guide-questions.ts';
import { loadStanding } from '../../../src/commands/support/guide-standing.ts';
import { copyOfExample, dbv, fakeWorld, temporaryFolder } from '../../world.ts';
import { AS_OFFERED, personSaying, type Scripted } from './guide-person.ts';

async function sessionOf(folder: string, person: Scripted): Promise<Session> {
  const world = { ...fakeWorld(folder), finish: () => {} };
  return { folder, person, world, standing: await loadStanding(folder, world), date: undefined, agreed: undefined };
}

async function emptyArea(): Promise<string> {
  const cwd = temporaryFolder();
  await dbv(cwd, 'init', 'ourplace', '--name', 'Our Place', '--reference-date', '2026-01-31');
  return path.join(cwd, 'ourplace');
}

const stepOf = ({ standing }: Session, id: string) => standing.playbook.steps.find((step) => step.id === id)!;
const rowsIn = (folder: string, table: string) =>
  readFileSync(path.join(folder, 'answers', `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);

/** Leaves where the script ends, as on Ctrl-C. */
async function untilLeft(turn: Promise<unknown>): Promise<void> {
  await expect(turn).rejects.toMatchObject({ name: 'ExitPromptError' });
}

describe('askQuestions', () => {
  it('writes each answer at once; who agreed is asked once a step and the date once a sitting', async () => {
    const folder = await emptyArea();
    const person = personSaying('The director', 'Board', AS_OFFERED, 'What works', 'all', 'They met.');
    await untilLeft(askQuestions(await sessionOf(folder, person), stepOf(await sessionOf(folder, person), 'prepare')));
    expect(rowsIn(folder, 'progress')).toEqual([
      'prepare,sponsor,The director,,Board,2026-02-01',
      'prepare,aims,What works,,Board,2026-02-01',
      'prepare,scope-agreed,all,They met.,Board,2026-02-01',
    ]);
    expect(person.seen()).toMatch(/Question 1 of 6\nWho owns the diagnostic\?[^\n]*\nWhy it is asked: The sponsor/);
    expect(person.seen()).toContain('Step 1 Prepare and agree the scope: not begun → under way');
  });

  it('refuses what a question does not take, and asks again', async () => {
    const folder = await emptyArea();
    const session = await sessionOf(
      folder,
      personSaying('', 'N/A', 'The director', '', 'Board', 'soon', '2026-02-30', '2026-02-28'),
    );
    await untilLeft(askQuestions(session, stepOf(session, 'prepare')));
    expect((session.person as Scripted).refused).toEqual([
      'Please write an answer.',
      expect.stringContaining('N/A'),
      'Who agreed it? Give roles, not names.',
      'Write a date as 2026-01-31.',
      'Write a date as 2026-01-31.',
    ]);
    expect(rowsIn(folder, 'progress')).toEqual(['prepare,sponsor,The director,,Board,2026-02-28']);
  });

  it('goes back to the question before and offers its answer; from the first it leads out', async () => {
    const folder = await emptyArea();
    const person = personSaying('The director', 'Board', AS_OFFERED, 'back', AS_OFFERED, 'Forum', 'stop');
    const session = await sessionOf(folder, person);
    expect(await askQuestions(session, stepOf(session, 'prepare'))).toBe('stopped');
    expect(person.seen()).toContain('Now: The director (1 February 2026, agreed by Board).');
    expect(rowsIn(folder, 'progress').at(-1)).toBe('prepare,sponsor,The director,,Forum,2026-02-01');

    const first = await sessionOf(await emptyArea(), personSaying('back'));
    expect(await askQuestions(first, stepOf(first, 'prepare'))).toBe('through');
  });

  it('begins at the first open question, and is through where there is none', async () => {
    const folder = await emptyArea();
    const before = await sessionOf(folder, personSaying('Nobody', 'Board', AS_OFFERED, 'all'));
    expect(await askQuestions(before, stepOf(before, 'surveys'))).toBe('through');
    const after = await sessionOf(folder, personSaying());
    expect(await askQuestions(after, stepOf(after, 'surveys'))).toBe('through');
    expect(rowsIn(folder, 'progress')).toHaveLength(2);
  });

  it('asks for a reason where the answer needs one', async () => {
    const folder = copyOfExample('northshire');
    rmSync(path.join(folder, 'answers/progress.csv'));
    const person = personSaying('dissent', '', 'Two of three schools have changed.', 'Board', AS_OFFERED, 'agree');
    const session = await sessionOf(folder, person);
    await untilLeft(askQuestions(session, stepOf(session, 'score')));
    expect(person.refused).toEqual(['This answer needs a reason.']);
    expect(rowsIn(folder, 'progress')).toEqual([
      'score,challenge:E01,dissent,Two of three schools have changed.,Board,2026-02-01',
      'score,challenge:E02,agree,,Board,2026-02-01',
    ]);
    expect(person.seen()).toMatch(/Score \d+ of 100 \(100 = strongest evidence of need for change\), grade [A-D]/);
  });

  it('takes a rating for one person\u2019s, and leaves an optional question open', async () => {
    const folder = await emptyArea();
    const person = personSaying('4', AS_OFFERED, '', '', '', 'We ask first.', 'Board');
    const session = await sessionOf(folder, person);
    expect(await askQuestions(session, stepOf(session, 'feedback'))).toBe('through');
    const feedback = readFileSync(path.join(folder, 'data/feedback.csv'), 'utf8');
    expect(feedback).toBe('date,step,group,rating\n2026-02-01,feedback,parent_carer,4\n');
    expect(rowsIn(folder, 'progress')).toEqual(['feedback,change,We ask first.,,Board,2026-02-01']);
  });

  it('stops at the reason or at who agreed, with nothing written', async () => {
    const folder = await emptyArea();
    for (const said of [
      ['1', 'stop'],
      ['1', 'We saw it.', 'stop'],
      ['1', 'We saw it.', 'Board', 'stop'],
    ]) {
      const session = await sessionOf(folder, personSaying(...said));
      expect(await askQuestions(session, stepOf(session, 'self-assessment'))).toBe('stopped');
    }
    expect(rowsIn(folder, 'self-assessment')).toEqual([]);
    expect(existsSync(path.join(folder, 'answers', '.self-assessment.csv.new'))).toBe(false);
  });
});

describe('askAgain', () => {
  it('shows what a changed mark alters, and keeps the earlier one in the file', async () => {
    const folder = copyOfExample('northshire');
    const person = personSaying('5', 'Visits run in every school.', 'Board', AS_OFFERED);
    const session = await sessionOf(folder, person);
    const before = session.standing.diagnosis.elements.find(({ id }) => id === 'E09')!.score as number;
    expect(await askAgain(session, stepOf(session, 'self-assessment'), 'maturity:E09')).toBe('through');
    const after = session.standing.diagnosis.elements.find(({ id }) => id === 'E09')!.score as number;
    expect(after).toBeLessThan(before);
    expect(person.seen()).toContain('Now: 2 In place in a few settings (11 November 2025, agreed by Head of SEN;');
    expect(person.seen()).toMatch(
      new RegExp(`It alters:[\\s\\S]*E09 [^\\n]*score ${Math.round(before)} → ${Math.round(after)}`),
    );
    expect(rowsIn(folder, 'self-assessment').filter((row) => row.startsWith('E09,'))).toHaveLength(3);
  });

  it('leads back without a change', async () => {
    const folder = copyOfExample('northshire');
    const session = await sessionOf(folder, personSaying('(back)'));
    expect(await askAgain(session, stepOf(session, 'self-assessment'), 'maturity:E09')).toBe('through');
    const other = await sessionOf(folder, personSaying('(stop)'));
    expect(await askAgain(other, stepOf(other, 'self-assessment'), 'maturity:E09')).toBe('stopped');
  });
});

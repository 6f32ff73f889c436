import { describe, expect, it } from 'vitest';
import type { StepQuestion } from '../../src/model/playbook.ts';
import { decisionsOf, withChallenges } from '../../src/walk/decisions.ts';
import { decided, scored, step, table, walkFacts } from './facts.ts';

const QUESTIONS: StepQuestion[] = [
  { id: 'owner', ask: 'Who?', kind: 'text', why: 'To know.' },
  {
    id: 'signed',
    ask: 'Is it signed?',
    kind: 'choice',
    choices: [{ value: 'yes', title: 'Signed off' }, 'no'],
    why: 'To know.',
  },
  { id: 'day', ask: 'On which day?', kind: 'date', why: 'To know.' },
  {
    id: 'challenge',
    ask: '{name}?',
    kind: 'choice',
    choices: ['agree', 'dissent'],
    each: 'scored-element',
    why: 'To know.',
  },
];
const elements = [scored('E01'), scored('E02')];

function decisions(...answers: readonly (readonly [string, string])[]) {
  return decisionsOf(
    walkFacts({
      steps: [step('score', { questions: QUESTIONS }), step('idle')],
      tables: table('progress', decided(...answers)),
      diagnosis: { elements },
    }),
  );
}

describe('decisionsOf', () => {
  it('counts what is answered at each step that asks anything', () => {
    const { steps } = decisions(['score/owner', 'x'], ['score/challenge:E02', 'agree'])!;
    expect(steps).toEqual([{ id: 'score', title: 'Step score', asked: 5, answered: 2 }]);
  });

  it('gives answers from lists and dates, in words and with their day', () => {
    const { answers } = decisions(['score/signed', 'no'], ['score/signed', 'yes'], ['score/day', '2026-09-01'])!;
    expect(answers).toEqual([
      { step: 'score', question: 'signed', ask: 'Is it signed?', answer: 'Signed off', date: '2026-03-01' },
      { step: 'score', question: 'day', ask: 'On which day?', answer: '2026-09-01', date: '2026-03-01' },
    ]);
  });

  it('gives nothing that somebody wrote, also where it stands in place of a choice or a date', () => {
    const written = 'CANARY-SURNAME said so';
    const text = JSON.stringify(
      decisions(
        ['score/owner', written],
        ['score/signed', written],
        ['score/day', written],
        ['score/challenge:E01', written],
      ),
    );
    expect(text).not.toContain('CANARY');
    expect(text).not.toContain('Steering group');
  });

  it('is absent where nothing was decided', () => {
    expect(decisions()).toBeUndefined();
    expect(decisionsOf(walkFacts())).toBeUndefined();
  });
});

describe('withChallenges', () => {
  it('sets beside a score whether the partnership agreed last, and when', () => {
    const tables = table(
      'progress',
      decided(['score/challenge:E01', 'agree'], ['score/challenge:E01', 'dissent'], ['score/challenge:E02', 'perhaps']),
    );
    expect(withChallenges([...elements, scored('E03')], tables).map(({ challenge }) => challenge)).toEqual([
      { answer: 'dissent', date: '2026-03-01' },
      undefined,
      undefined,
    ]);
  });
});

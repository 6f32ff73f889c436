import { describe, expect, it } from 'vitest';
import type { StepQuestion } from '../../src/model/playbook.ts';
import { openOf, questionStates } from '../../src/walk/question-state.ts';
import { feedback } from '../assess/facts.ts';
import { decided, step, table, walkFacts } from './facts.ts';

const signed: StepQuestion = {
  id: 'signed',
  ask: 'Is it signed?',
  kind: 'choice',
  choices: ['yes', { value: 'not-yet', title: 'Not yet', settles: false }],
  why: 'To know.',
};

const stateOf = (question: StepQuestion, answer?: string) => {
  const facts = walkFacts(
    answer === undefined ? {} : { tables: table('progress', decided([`s/${question.id}`, answer])) },
  );
  return questionStates(step('s', { questions: [question] }), facts)[0]!;
};

describe('questionStates', () => {
  it('settles a question by an answer that settles it', () => {
    expect(stateOf(signed)).toMatchObject({ answer: undefined, settled: false });
    expect(stateOf(signed, 'not-yet')).toMatchObject({ answer: { text: 'not-yet' }, settled: false });
    expect(stateOf(signed, 'yes')).toMatchObject({ answer: { text: 'yes' }, settled: true });
  });

  it('is not settled by an answer that the question does not take', () => {
    expect(stateOf(signed, 'maybe').settled).toBe(false);
  });

  it('needs no answer where it is optional', () => {
    expect(stateOf({ ...signed, optional: true }).settled).toBe(true);
  });

  it('takes the mean of ratings as it is', () => {
    const rating: StepQuestion = {
      ...signed,
      id: 'rating',
      choices: ['1', '2', '3', '4', '5'],
      each: 'group',
      into: 'feedback',
    };
    const tables = table(
      'feedback',
      [4, 5].map((mark) => feedback({ group: 'child', rating: mark })),
    );
    const states = questionStates(step('s', { questions: [rating] }), walkFacts({ tables }));
    expect(states.map(({ settled }) => settled)).toEqual([false, false, false, true]);
  });
});

describe('openOf', () => {
  it('asks what is unanswered, also where it may be, and what is not settled', () => {
    const states = [
      stateOf(signed),
      stateOf(signed, 'not-yet'),
      stateOf(signed, 'yes'),
      stateOf({ ...signed, optional: true }),
    ];
    expect(openOf(states).map((state) => states.indexOf(state))).toEqual([0, 1, 3]);
  });
});

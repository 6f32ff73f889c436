import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/walk/answers.ts';
import { answerCells, type NewAnswer, withAnswer } from '../../src/walk/new-answer.ts';
import { day, feedback } from '../assess/facts.ts';
import { decided, table } from './facts.ts';

const decision: NewAnswer = {
  place: { step: 'score', id: 'challenge:E09', about: 'E09', into: 'progress' },
  answer: 'dissent',
  reason: 'Two of three schools have changed.',
  agreedBy: 'Steering group',
  date: day('2026-03-02'),
};
const mark: NewAnswer = {
  ...decision,
  place: { step: 'self-assessment', id: 'maturity:E09', about: 'E09', into: 'self-assessment' },
  answer: '2',
};
const rating: NewAnswer = {
  ...decision,
  place: { step: 'feedback', id: 'rating:child', about: 'child', into: 'feedback' },
  answer: '4',
  reason: '',
  agreedBy: '',
};

describe('answerCells', () => {
  it('makes the row of the table that the answer goes to', () => {
    expect(answerCells(decision)).toEqual({
      step: 'score',
      question: 'challenge:E09',
      answer: 'dissent',
      reason: 'Two of three schools have changed.',
      agreed_by: 'Steering group',
      date: '2026-03-02',
    });
    expect(answerCells(mark)).toEqual({
      element: 'E09',
      maturity: '2',
      reason: 'Two of three schools have changed.',
      agreed_by: 'Steering group',
      date: '2026-03-02',
    });
    expect(answerCells(rating)).toEqual({ date: '2026-03-02', step: 'feedback', group: 'child', rating: '4' });
  });
});

describe('withAnswer', () => {
  it('gives tables in which the answer counts, also where there was none of its table', () => {
    for (const given of [decision, mark, rating]) {
      const { text, date } = answersOf(withAnswer({}, given))(given.place)!;
      expect([text, date]).toEqual([given.answer, given.date]);
    }
  });

  it('adds a row after the others and leaves the tables it was given alone', () => {
    const before = table('progress', decided(['score/challenge:E09', 'agree'], ['score/priorities', 'x']));
    const after = withAnswer(before, decision);
    expect(after.progress.rows.map(({ line, answer }) => [line, answer])).toEqual([
      [2, 'agree'],
      [3, 'x'],
      [4, 'dissent'],
    ]);
    expect([before.progress.rows.length, after.progress.read]).toEqual([2, 3]);
  });

  it('takes a blank reason for none, and one rating more into the mean: (2 + 4) ÷ 2 = 3', () => {
    const plain = withAnswer({}, { ...decision, reason: '' });
    expect(answersOf(plain)(decision.place)?.reason).toBeUndefined();
    const tables = withAnswer(table('feedback', [feedback({ group: 'child', rating: 2 })]), rating);
    expect(answersOf(tables)(rating.place)).toMatchObject({ text: '3', count: 2 });
  });
});

import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/walk/choices.ts';

describe('choicesOf', () => {
  it('takes a word for an answer that says all, settles the question and needs no reason', () => {
    expect(choicesOf({ choices: ['yes', 'no'] })).toEqual([
      { value: 'yes', title: 'yes', settles: true, needsReason: false },
      { value: 'no', title: 'no', settles: true, needsReason: false },
    ]);
  });

  it('reads what is said of an answer', () => {
    const choices = [
      { value: 'agree', title: 'We agree' },
      { value: 'dissent', title: 'We do not', reason: 'needed' as const },
      { value: 'not-yet', title: 'Not yet', settles: false },
    ];
    expect(choicesOf({ choices }).map(({ settles, needsReason }) => [settles, needsReason])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  it('needs a reason of every answer where the question does; other kinds have no choices', () => {
    expect(choicesOf({ choices: ['yes', 'no'], reason: 'needed' }).every(({ needsReason }) => needsReason)).toBe(true);
    expect(choicesOf({})).toEqual([]);
  });
});

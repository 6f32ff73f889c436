import { describe, expect, it } from 'vitest';
import type { StepQuestion } from '../../src/model/playbook.ts';
import { answerFault, needsReason } from '../../src/walk/check-answer.ts';

function question(fields: Partial<StepQuestion> = {}): StepQuestion {
  return { id: 'q', ask: 'Which?', kind: 'text', why: 'To know.', ...fields };
}

describe('answerFault', () => {
  it('takes any text but a blank', () => {
    expect(answerFault(question(), 'The sponsor')).toBeUndefined();
    expect(answerFault(question(), '  ')).toBe('write an answer');
  });

  it('takes a day of the calendar, written one way', () => {
    const asked = question({ kind: 'date' });
    expect(answerFault(asked, ' 2026-02-28 ')).toBeUndefined();
    for (const wrong of ['2026-02-29', '28/02/2026', 'soon']) {
      expect(answerFault(asked, wrong)).toBe('write a date as 2026-01-31');
    }
  });

  it('takes a number within its limits, and says them', () => {
    expect(answerFault(question({ kind: 'number' }), '-2.5')).toBeUndefined();
    expect(answerFault(question({ kind: 'number' }), 'many')).toBe('write a number');
    expect(answerFault(question({ kind: 'number', min: 1 }), '0')).toBe('write a number, 1 or more');
    expect(answerFault(question({ kind: 'number', max: 9 }), '10')).toBe('write a number, 9 or less');
    expect(answerFault(question({ kind: 'number', min: 1, max: 5 }), '6')).toBe('write a number from 1 to 5');
    expect(answerFault(question({ kind: 'number', min: 1, max: 5 }), '5')).toBeUndefined();
  });

  it('takes one of the choices, by its word', () => {
    const asked = question({ kind: 'choice', choices: [{ value: 'agree', title: 'We agree' }, 'dissent'] });
    expect(answerFault(asked, 'agree')).toBeUndefined();
    expect(answerFault(asked, 'We agree')).toBe('choose one of agree, dissent');
  });
});

describe('needsReason', () => {
  it('is of the question, or of one of its answers', () => {
    expect(needsReason(question({ reason: 'needed' }), 'x')).toBe(true);
    expect(needsReason(question({ reason: 'welcome' }), 'x')).toBe(false);
    const asked = question({ kind: 'choice', choices: ['agree', { value: 'dissent', title: 'No', reason: 'needed' }] });
    expect([needsReason(asked, 'agree'), needsReason(asked, 'dissent')]).toEqual([false, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkSteps } from '../../src/playbook/check-steps.ts';
import { readStep } from '../../src/playbook/step.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { lineOf, markdown, step } from './tiny.ts';

const text = (id: string, order: number) => markdown(step(id, order), 'Do it.');

function read(file: string, content: string) {
  const reading = readStep(file, content);
  if (isFaults(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

describe('checkSteps', () => {
  it('is content with steps numbered from 1 without a gap', () => {
    expect(checkSteps([read('steps/b.md', text('b', 2)), read('steps/a.md', text('a', 1))], true)).toEqual([]);
  });

  it('finds a gap and a number given twice', () => {
    const steps = [
      read('steps/a.md', text('a', 1)),
      read('steps/b.md', text('b', 1)),
      read('steps/c.md', text('c', 4)),
    ];
    expect(checkSteps(steps, true)).toMatchObject([
      { file: 'steps/b.md', line: lineOf(text('b', 1), 'order'), column: 8, message: 'Step 1 should be step 2.' },
      { file: 'steps/c.md', message: 'Step 4 should be step 3.' },
    ]);
  });

  it('says nothing of the order where a step could not be read', () => {
    expect(checkSteps([read('steps/b.md', text('b', 2))], false)).toEqual([]);
  });

  it('finds an id that is not the file name and a table that does not exist', () => {
    const faulty = markdown({ ...step('a', 1), tables: ['plans', 'plan'] }, 'Do it.');
    expect(checkSteps([read('steps/b.md', faulty)], true)).toMatchObject([
      { line: 2, message: 'The id "a" is not the file\'s name.' },
      { message: 'There is no "plan".', remedy: expect.stringContaining('case-reviews') },
    ]);
  });

  it('finds tables and indicators that a test names and that do not exist', () => {
    const test = { test: 'tables-sound', title: 't', reason: 'r' };
    const faulty = markdown(
      {
        ...step('a', 1),
        needs: [{ ...test, tables: ['plan'] }],
        tests: [{ ...test, test: 'indicators-known', indicators: ['known-share', 'other-share'] }],
      },
      'Do it.',
    );
    const steps = [read('steps/a.md', faulty)];
    expect(checkSteps(steps, true, ['known-share'])).toMatchObject([
      { line: lineOf(faulty, '- plan', 2), message: 'There is no "plan".' },
      { line: lineOf(faulty, 'other-share'), message: 'There is no "other-share".' },
    ]);
    // Without the list of indicators there is nothing to check them by.
    expect(checkSteps(steps, true)).toHaveLength(1);
  });

  it('finds a question asked twice, and an answer that does not fit the table it goes to', () => {
    const question = { id: 'q', ask: 'a', kind: 'text', why: 'w' };
    const faulty = markdown(
      {
        ...step('a', 1),
        questions: [
          question,
          { ...question, each: 'element', into: 'feedback' },
          { ...question, id: 'r', into: 'feedback' },
        ],
      },
      'Do it.',
    );
    expect(checkSteps([read('steps/a.md', faulty)], true)).toMatchObject([
      { message: '"q" stands twice.' },
      { message: 'Answers go into "feedback" only where the question is asked of each group.' },
      { message: 'Answers go into "feedback" only where the question is asked of each group.' },
    ]);
  });

  it('takes marks of elements and ratings by groups', () => {
    const question = { id: 'q', ask: 'a', kind: 'text', why: 'w', each: 'element', into: 'self-assessment' };
    const rating = { ...question, id: 'r', each: 'group', into: 'feedback' };
    const fit = markdown({ ...step('a', 1), questions: [question, rating] }, 'Do it.');
    expect(checkSteps([read('steps/a.md', fit)], true)).toEqual([]);
  });
});

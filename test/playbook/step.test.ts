import { describe, expect, it } from 'vitest';
import { readStep } from '../../src/playbook/step.ts';
import { lineOf, markdown, step } from './tiny.ts';

describe('readStep', () => {
  it('reads front matter and guidance', () => {
    expect(readStep('steps/a.md', markdown(step('a', 1), '\nDo it.\n'))).toMatchObject({
      value: { id: 'a', order: 1, guidance: 'Do it.' },
    });
  });

  it('finds a step without guidance', () => {
    expect(readStep('steps/a.md', markdown(step('a', 1), ' \n'))).toMatchObject([
      { message: 'The step has no guidance.' },
    ]);
  });

  it('finds faults of the front matter at their lines', () => {
    const text = markdown({ ...step('a', 1), people: [] }, 'Do it.');
    expect(readStep('steps/a.md', text)).toMatchObject([
      { line: lineOf(text, 'people'), message: '"people" is too small or too short: the least is 1.' },
    ]);
  });
});

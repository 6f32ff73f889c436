import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { faultsError, faultText } from '../../src/yaml/faults.ts';

const fault = { file: 'b.yaml', line: 2, column: 5, message: 'It is wrong.', remedy: 'Mend it.' };

describe('faultText', () => {
  it('gives the place, what is wrong and what to do', () => {
    expect(faultText(fault)).toBe('b.yaml:2:5 It is wrong. Mend it.');
  });

  it('leaves out what is not known of the place', () => {
    expect(faultText({ file: 'b.yaml', message: 'It is missing.', remedy: 'Add it.' })).toBe(
      'b.yaml It is missing. Add it.',
    );
  });
});

describe('faultsError', () => {
  it('lists every fault in the order of files, lines and columns', () => {
    const faults = [{ ...fault, line: 10 }, { ...fault, column: 1 }, fault, { ...fault, file: 'a.yaml' }];
    const error = faultsError('The playbook', faults, 'Mend them.');
    expect(error).toBeInstanceOf(UserError);
    expect(error.exitCode).toBe(2);
    expect(error.hint).toBe('Mend them.');
    expect(error.message.split('\n')).toEqual([
      'The playbook has 4 faults:',
      '  a.yaml:2:5 It is wrong. Mend it.',
      '  b.yaml:2:1 It is wrong. Mend it.',
      '  b.yaml:2:5 It is wrong. Mend it.',
      '  b.yaml:10:5 It is wrong. Mend it.',
    ]);
  });

  it('speaks of one fault in the singular', () => {
    expect(faultsError('The playbook', [fault], 'Mend them.').message).toMatch(/^The playbook has 1 fault:/);
  });
});

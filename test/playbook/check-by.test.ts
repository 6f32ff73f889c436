import { describe, expect, it } from 'vitest';
import { checkBy } from '../../src/playbook/check-by.ts';
import { isFaults } from '../../src/yaml/located.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

function messages(by: Record<string, string> | undefined, text = '') {
  const part = readYaml('a.yaml', text);
  return isFaults(part) ? [] : checkBy(part, [], by);
}

describe('checkBy', () => {
  it('is content without a breakdown and with values that exist', () => {
    expect(messages(undefined)).toEqual([]);
    expect(messages({ age_band: '11-15', primary_need: 'SLCN', sex: 'F' })).toEqual([]);
    expect(messages({ setting: 'mainstream_academy_senunit' })).toEqual([]);
  });

  it('finds a value that a dimension does not have, at its place', () => {
    expect(messages({ age_band: '11-16' }, 'by: {age_band: 11-16}')).toMatchObject([
      {
        line: 1,
        column: 16,
        message: 'There is no "11-16" to break down by.',
        remedy: 'Use one of: 0-4, 5-10, 11-15, 16-19, 20-25.',
      },
    ]);
  });

  it('finds a dimension that does not exist, even one that every object has', () => {
    expect(messages({ colour: 'red' })).toMatchObject([{ message: 'There is no "colour" to break down by.' }]);
    expect(messages({ constructor: 'x' })).toMatchObject([
      { remedy: 'Use one of: age_band, primary_need, sex, setting.' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { writtenValue } from '../../src/playbook/written-value.ts';

describe('writtenValue', () => {
  it.each([
    [3, '3'],
    [0.5, '0.5'],
    [false, 'false'],
    ['  low \n', 'low'],
    [['agreed', 'live'], 'agreed, live'],
    [
      [
        [0, 0],
        [0.5, 100],
      ],
      '[0, 0], [0.5, 100]',
    ],
    [{ weight: 1, weakEnd: 'low', reason: 'Because.' }, 'weight 1, weakEnd low'],
  ])('writes %j as %s', (value, expected) => {
    expect(writtenValue(value)).toBe(expected);
  });

  it.each([[undefined], [null], [''], [{ reason: 'r' }], ['word '.repeat(30)]])('does not write %j', (value) => {
    expect(writtenValue(value)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { faultAt, isFaults } from '../../src/yaml/located.ts';

const part = {
  file: 'a.yaml',
  value: { key: 1 },
  at: (path: readonly PropertyKey[]) => ({ line: path.length, column: 7 }),
};

describe('faultAt', () => {
  it('is a fault at the place of a part', () => {
    expect(faultAt(part, ['key', 0], 'm', 'r')).toEqual({
      file: 'a.yaml',
      line: 2,
      column: 7,
      message: 'm',
      remedy: 'r',
    });
  });
});

describe('isFaults', () => {
  it('tells faults from a value', () => {
    expect(isFaults([faultAt(part, [], 'm', 'r')])).toBe(true);
    expect(isFaults({ ...part, value: [] })).toBe(false);
  });
});

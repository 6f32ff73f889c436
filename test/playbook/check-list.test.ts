import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKnown, checkList, checkPresent, checkUnique } from '../../src/playbook/check-list.ts';

const part = {
  file: 'a.yaml',
  value: {},
  at: (path: readonly PropertyKey[]) => ({ line: Number(path[1] ?? 0) + 1, column: 1 }),
};
const wanted = ['a', 'b', 'c'];

describe('checkUnique', () => {
  it('finds an id that stands twice, at its second place', () => {
    expect(checkUnique(part, ['ids'], ['a', 'b', 'a'])).toEqual([
      { file: 'a.yaml', line: 3, column: 1, message: '"a" stands twice.', remedy: 'Keep one of the two.' },
    ]);
  });
});

describe('checkPresent', () => {
  it('finds an id that is missing, at the list', () => {
    expect(checkPresent(part, ['ids'], ['a', 'c'], wanted)).toMatchObject([
      { line: 1, message: '"b" is missing from "ids".' },
    ]);
  });
});

describe('checkKnown', () => {
  it('finds an id that is not known and names those that are', () => {
    expect(checkKnown(part, ['ids'], ['a', 'x'], wanted)).toMatchObject([
      { line: 2, message: 'There is no "x".', remedy: 'Use one of: a, b, c.' },
    ]);
  });
});

describe('checkList', () => {
  it('is content with exactly the wanted ids in any order, and with nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 5 }), (ids) => {
        const sound = ids.toSorted().join() === wanted.join();
        expect(checkList(part, ['ids'], ids, wanted).length === 0).toBe(sound);
      }),
    );
  });
});

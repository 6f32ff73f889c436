import { describe, expect, it } from 'vitest';
import { present } from '../../src/assess/present.ts';

describe('present', () => {
  it('leaves out what is undefined and keeps null, nought and false, in order', () => {
    const kept = present({ a: 1, b: undefined, c: null, d: 0, e: false });
    expect(Object.entries(kept)).toEqual([
      ['a', 1],
      ['c', null],
      ['d', 0],
      ['e', false],
    ]);
  });
});

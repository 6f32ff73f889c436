import { describe, expect, it } from 'vitest';
import { counted, firstOf } from '../../src/walk/words.ts';

describe('counted', () => {
  it('says one as one', () => {
    expect([0, 1, 2].map((count) => counted(count, 'case', 'cases'))).toEqual(['0 cases', '1 case', '2 cases']);
  });
});

describe('firstOf', () => {
  it('names as many as fit and counts the rest', () => {
    expect(firstOf(['a', 'b, c'])).toBe('a; b, c');
    expect(firstOf(['a', 'b', 'c', 'd'], 2)).toBe('a; b; and 2 more');
  });
});

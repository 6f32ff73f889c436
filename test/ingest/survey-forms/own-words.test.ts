import { describe, expect, it } from 'vitest';
import { codeFault, isWorded } from '../../../src/ingest/survey-forms/own-words.ts';

describe('words of an area\u2019s own', () => {
  it('are given for questions with closed answers', () => {
    expect(['importance', 'top_three', 'consent', 'comment'].map(isWorded)).toEqual([true, true, true, false]);
  });

  it('stand for a mark, a code, an element, yes or no, or nothing', () => {
    expect(codeFault('experience', '5')).toBeUndefined();
    expect(codeFault('experience', '6')).toBe('Use one of: 1, 2, 3, 4, 5.');
    expect(codeFault('need', 'ASD')).toBeUndefined();
    expect(codeFault('phase', 'college')).toContain('post16');
    expect(codeFault('top_three', 'E05')).toBeUndefined();
    expect(codeFault('top_three', 'clubs')).toContain('such as E05');
    expect(codeFault('consent', 'maybe')).toBe('Use one of: yes, no.');
    expect(codeFault('importance', '')).toBeUndefined();
  });
});

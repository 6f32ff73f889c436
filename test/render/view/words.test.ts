import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  capitalised,
  codeWords,
  headNumber,
  listWords,
  plural,
  safeAddress,
  sentence,
  spanWords,
  uncapitalised,
} from '../../../src/render/view/words.ts';

describe('words', () => {
  it('make lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('begin sentences with numbers', () => {
    const of = (count: number) => headNumber(count, 'element is', 'elements are');
    expect([0, 1, 2, 9, 12].map(of)).toEqual([
      'No elements are',
      'One element is',
      'Two elements are',
      'Nine elements are',
      '12 elements are',
    ]);
  });

  it('have one and many', () => {
    expect([0, 1, 2].map((count) => plural(count, 'case', 'cases'))).toEqual(['cases', 'case', 'cases']);
  });

  it('span from one number to another, or stand at one', () => {
    expect([spanWords(1, 3), spanWords(3, 3)]).toEqual(['1 to 3', '3']);
  });

  it('change their first letter', () => {
    expect([capitalised('of plans'), uncapitalised('Plans in SEN units'), capitalised('')]).toEqual([
      'Of plans',
      'plans in SEN units',
      '',
    ]);
  });

  it('come from codes', () => {
    expect(codeWords('annual-cost-missing')).toBe('annual cost missing');
    expect(codeWords('key_stage_4')).toBe('key stage 4');
  });

  it('end in one full stop', () => {
    expect(['a', 'a.', 'a?', ''].map(sentence)).toEqual(['a.', 'a.', 'a?', '']);
  });

  it('make the anchors that GitHub makes', () => {
    expect(anchorOf('1. What we found')).toBe('1-what-we-found');
    expect(anchorOf('E11 High-quality EHC plans with personal, SMART goals')).toBe(
      'e11-high-quality-ehc-plans-with-personal-smart-goals',
    );
    expect(anchorOf('Caf\u00e9 "x" <y>')).toBe('caf\u00e9-x-y');
  });

  it('make links only of plain addresses', () => {
    expect(safeAddress('https://dbvinsend.com/insights?a=1#b')).toBe('https://dbvinsend.com/insights?a=1#b');
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a.example/"onclick=',
      'https://a b',
      'https://a.example/(x)',
      '//a.example',
      'https://user@a.example',
      '',
    ]) {
      expect(safeAddress(text), text).toBe('');
    }
  });
});

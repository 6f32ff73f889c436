import { describe, expect, it } from 'vitest';
import { cellKeyText, keyMark } from '../../../src/ingest/fixes/cell-keys.ts';
import { correctionsOf, hasOtherKey, isFilledIn } from '../../../src/ingest/fixes/corrections.ts';
import { located } from '../area.ts';
import { hash, otherHash } from '../hash.ts';
import { fixFile } from './sheet.ts';

const of = (mark: string, row = '0123456789abcdef') => cellKeyText({ table: 'plans', mark, row, cell: '89abcdef' });
const key = of(keyMark(hash));
const sex = { key, column: 'sex', code: 'code-unknown' };

describe('correctionsOf', () => {
  it('takes what is filled in, and nothing else', () => {
    const { fixes, issues } = correctionsOf(fixFile({ ...sex, correction: 'M' }, { ...sex, reason: 'asked' }), hash);
    expect(issues).toEqual([]);
    expect(fixes!.corrections).toMatchObject([{ column: 'sex', code: 'code-unknown', text: 'M', line: 2 }]);
  });

  it('has a word for a cell that is to be blank', () => {
    expect(correctionsOf(fixFile({ ...sex, correction: '(Blank)' }), hash).fixes!.corrections[0]!.text).toBe('');
  });

  it('asks for no key where nothing is filled in, and says how many wait for it where something is', () => {
    expect(correctionsOf(fixFile(sex), undefined)).toEqual({ issues: [] });
    const { fixes, issues } = correctionsOf(fixFile({ ...sex, correction: 'M' }), undefined);
    expect(fixes).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'fix-no-key', args: { count: '1' } }]);
  });

  it.each([
    ['of another key', { ...sex, key: of(keyMark(otherHash)) }, 'fix-other-key'],
    ['for no one cell', { column: 'Surname' }, 'fix-not-a-cell'],
    ['whose key was changed', { ...sex, key: `${key}0` }, 'fix-key-unreadable'],
    ['whose column is none of the table', { ...sex, column: 'gender' }, 'fix-key-unreadable'],
    ['whose column is a word that every object knows', { ...sex, column: 'constructor' }, 'fix-key-unreadable'],
  ])('says which correction is %s', (_, cells, code) => {
    const { fixes, issues } = correctionsOf(fixFile({ ...cells, correction: 'M' }), hash);
    expect(issues.map(located)).toEqual([`${code} 2 correction`]);
    expect(fixes!.corrections).toEqual([]);
  });

  it('follows the first of two that differ, and takes two that agree for one', () => {
    const two = (text: string) =>
      correctionsOf(fixFile({ ...sex, correction: 'M' }, { ...sex, correction: text }), hash);
    expect(two('F').fixes!.corrections.map(({ text }) => text)).toEqual(['M']);
    expect(two('F').issues).toMatchObject([{ code: 'fix-twice', line: 3, args: { other: '2' } }]);
    expect(two('M')).toMatchObject({ fixes: { corrections: [{ text: 'M' }] }, issues: [] });
  });
});

describe('isFilledIn and hasOtherKey', () => {
  it('look at corrections only', () => {
    expect(isFilledIn(fixFile(sex))).toBe(false);
    expect(isFilledIn(fixFile(sex, { ...sex, correction: 'M' }))).toBe(true);
    expect(hasOtherKey(fixFile(sex), otherHash)).toBe(false);
    const filled = fixFile({ ...sex, correction: 'M' });
    expect([hasOtherKey(filled, hash), hasOtherKey(filled, otherHash), hasOtherKey(filled, undefined)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

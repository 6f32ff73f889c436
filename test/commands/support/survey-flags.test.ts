import { describe, expect, it } from 'vitest';
import { readSurveyFlags, typedSurveyFlag } from '../../../src/commands/support/survey-flags.ts';

const set = (value: string) => readSurveyFlags({ set: [value] }).columns;
const answer = (value: string) => readSurveyFlags({ answer: [value] }).words;

describe('readSurveyFlags', () => {
  it('reads what a column is; an equals sign may stand in its name', () => {
    expect(set('Is 1 = best? How is it=e05.experience')).toEqual([
      { name: 'Is 1 = best? How is it', target: { element: 'E05', column: 'experience' } },
    ]);
    expect(set('Anything else?=')).toEqual([{ name: 'Anything else?', target: { column: 'ignore' } }]);
  });

  it('reads what a word stands for', () => {
    expect(answer('experience:Not great: at all=2')).toEqual([
      { column: 'experience', word: 'Not great: at all', code: '2' },
    ]);
    expect(answer('need:Pass=')).toEqual([{ column: 'need', word: 'Pass', code: '' }]);
  });

  it.each([
    ['--set E05.importance', () => set('E05.importance')],
    ['--set A=E05.weight', () => set('A=E05.weight')],
    ['--answer Bad=2', () => answer('Bad=2')],
    ['--answer comment:Bad=2', () => answer('comment:Bad=2')],
    ['--answer experience:Bad=6', () => answer('experience:Bad=6')],
  ])('refuses %s, and says how to write it', (flag, read) => {
    expect(read).toThrow(expect.objectContaining({ message: expect.stringContaining(`${flag}: `) }));
  });

  it('is nothing without flags', () => {
    expect(readSurveyFlags({})).toEqual({ columns: [], words: [] });
  });
});

describe('typedSurveyFlag', () => {
  it('is the flag as it is typed again', () => {
    expect(typedSurveyFlag('--set', 'How is it?=E05.experience')).toBe('--set "How is it?=E05.experience"');
    expect(typedSurveyFlag('--set', 'What\'s "it"=phase')).toBe(`--set 'What'\\''s "it"=phase'`);
  });
});

import { describe, expect, it } from 'vitest';
import { surveys } from '../../../src/model/tables/surveys.ts';
import { read } from '../cell.ts';
import { decidingColumns, faultsIn, requiredColumns } from './table-facts.ts';

describe('surveys', () => {
  it('need the columns of the contract; a respondent has many rows', () => {
    expect(requiredColumns(surveys)).toBe('respondent_id group element');
    expect(surveys.key).toBeUndefined();
    expect(decidingColumns(surveys)).toBe('');
  });

  it('read answers from 1 to 5', () => {
    const { importance, experience, top_three, group } = surveys.columns;
    expect(['0', '1', '5', '6', '2.5'].map((answer) => read(importance, answer))).toEqual([
      '!number-out-of-range',
      1,
      5,
      '!number-out-of-range',
      '!number-not-whole',
    ]);
    expect(read(experience, '3')).toBe(3);
    expect(read(top_three, 'Y')).toBe(true);
    expect([read(group, 'Parent_Carer'), read(group, 'parent')]).toEqual(['parent_carer', '!code-unknown']);
  });

  it('query a row without any answer; one half of an answer is one, and so is a no', () => {
    expect(faultsIn(surveys, { importance: 3 })).toEqual([]);
    expect(faultsIn(surveys, { experience: 3 })).toEqual([]);
    expect(faultsIn(surveys, { topThree: false })).toEqual([]);
    expect(faultsIn(surveys, { comment: 'words' })).toEqual(['survey-empty']);
  });
});

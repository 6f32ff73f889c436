import { describe, expect, it } from 'vitest';
import { treatmentOf } from '../../../src/model/pseudonym.ts';
import { progress } from '../../../src/model/tables/progress.ts';
import { read } from '../cell.ts';
import { requiredColumns } from './table-facts.ts';

describe('progress', () => {
  it('needs what was answered to what, and when; it lives with the answers', () => {
    expect(requiredColumns(progress)).toBe('step question answer date');
    expect(progress.folder).toBe('answers');
  });

  it('may hold several answers to one question: the last counts', () => {
    expect(progress.key).toBeUndefined();
  });

  it('takes any text for an answer: which ones a question takes is said in the playbook', () => {
    expect(read(progress.columns.answer, 'The sponsor, and the forum')).toBe('The sponsor, and the forum');
  });

  it('takes for a step and a question only words that could be theirs', () => {
    expect(['score', 'case-reviews'].map((cell) => read(progress.columns.step, cell))).toEqual([
      'score',
      'case-reviews',
    ]);
    expect(['sponsor', 'challenge:E09', 'decision:I-01'].map((cell) => read(progress.columns.question, cell))).toEqual([
      'sponsor',
      'challenge:E09',
      'decision:I-01',
    ]);
    for (const cell of ['CANARY-SURNAME', '9988776615', 'ZZ99 9ZZ', 'a@b.c']) {
      expect([read(progress.columns.step, cell), read(progress.columns.question, cell)]).toEqual([
        '!cell-unreadable',
        '!cell-unreadable',
      ]);
    }
  });

  it('lets no free text into files fit to be checked in', () => {
    expect(Object.values(progress.columns).map(treatmentOf)).toEqual([
      'keep',
      'keep',
      'closed',
      'drop',
      'drop',
      'keep',
    ]);
  });
});

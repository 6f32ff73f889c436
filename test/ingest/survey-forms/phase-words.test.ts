import { describe, expect, it } from 'vitest';
import { phaseOfWord } from '../../../src/ingest/survey-forms/phase-words.ts';

describe('phaseOfWord', () => {
  it('knows codes and everyday words', () => {
    expect(['post16', 'Post-16', 'College', 'PRIMARY SCHOOL', 'Nursery', 'early years'].map(phaseOfWord)).toEqual([
      'post16',
      'post16',
      'post16',
      'primary',
      'early_years',
      'early_years',
    ]);
    expect(phaseOfWord('middle school')).toBeUndefined();
  });
});

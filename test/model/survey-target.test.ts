import { describe, expect, it } from 'vitest';
import { surveyTarget, targetText } from '../../src/model/survey-target.ts';

describe('surveyTarget', () => {
  it('reads what a column is, in whatever case, and writes it again', () => {
    expect(surveyTarget(' e05.Importance ')).toEqual({ element: 'E05', column: 'importance' });
    expect(surveyTarget('TOP_THREE')).toEqual({ column: 'top_three' });
    for (const text of [
      'E05.experience',
      'E17.top_three',
      'top_three',
      'phase',
      'need',
      'consent',
      'comment',
      'ignore',
    ]) {
      expect(targetText(surveyTarget(text)!)).toBe(text);
    }
  });

  it('is undefined for what is none', () => {
    for (const text of ['', 'E05', 'E05.phase', 'importance', 'E5.importance', 'E05.weight']) {
      expect(surveyTarget(text), text).toBeUndefined();
    }
  });
});

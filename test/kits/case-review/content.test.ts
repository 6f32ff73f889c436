import { describe, expect, it } from 'vitest';
import { questionViews } from '../../../src/kits/case-review/content.ts';
import { CASE_QUESTIONS } from '../../../src/model/playbook.ts';
import { PLAYBOOK } from '../../ingest/workshops/sheets.ts';

describe('the questions of the form', () => {
  it('are numbered in the order of the method, whatever order their words stand in', () => {
    const { caseReviewKit: kit } = PLAYBOOK;
    const turned = { ...kit, form: { ...kit.form, questions: kit.form.questions.toReversed() } };
    const titles = Object.values(questionViews(turned)).map(({ title }) => title);
    expect(titles.map((title) => title.split('.')[0])).toEqual(CASE_QUESTIONS.map((_, index) => String(index + 1)));
    expect(titles[0]).toBe('1. Ideal');
    expect(questionViews(turned)).toEqual(questionViews(kit));
  });

  it('have something to say on every line, or nothing at all', () => {
    expect(questionViews(PLAYBOOK.caseReviewKit).roles.note).toBe('');
    expect(questionViews(PLAYBOOK.caseReviewKit).question.ask).toBe(
      'Had support worked better, could this child have done as well or better elsewhere, or sooner?',
    );
  });
});

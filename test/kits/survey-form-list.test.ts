import { describe, expect, it } from 'vitest';
import { surveyFormList } from '../../src/kits/survey-form-list.ts';
import { SURVEY_GROUPS } from '../../src/model/codes.ts';
import { questionsOf } from '../ingest/survey-forms/exports.ts';

const linesOf = (group: (typeof SURVEY_GROUPS)[number]) => surveyFormList(questionsOf(group), 'Northshire').split('\n');

describe('questions to paste into a form', () => {
  it('are numbered, with the type and the answers one a line', () => {
    const lines = linesOf('child');
    const at = lines.indexOf('3. The helpers in my class help me to learn. Is this true for you?');
    expect(lines.slice(at, at + 8)).toEqual([
      '3. The helpers in my class help me to learn. Is this true for you?',
      'Type: Choice, one answer',
      'Answers:',
      'No',
      'Sometimes',
      'Yes',
      'I do not know',
      '',
    ]);
  });

  it('are two tables for adults, whose rows bear the number by which answers are matched again', () => {
    const lines = linesOf('practitioner');
    const rows = lines.filter((line) => /^E\d\d[ab] /.test(line));
    expect(rows).toHaveLength(34);
    expect(rows[0]).toMatch(/^E01a /);
    expect(rows[17]).toMatch(/^E01b /);
    expect(lines.filter((line) => line === 'Columns:')).toHaveLength(2);
  });

  it.each(SURVEY_GROUPS)('for %s say how to set the form up and how to bring the answers in', (group) => {
    const text = linesOf(group).join('\n');
    expect(text).toContain('Do not collect names or e-mail addresses.');
    expect(text).toContain(`dbv import survey answers.csv --group ${group}`);
    expect(text).not.toContain('{area}');
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('have no answer in a list of several that a form would part in two', () => {
    for (const group of SURVEY_GROUPS) {
      for (const { wording } of questionsOf(group).asked) expect(wording.short).not.toMatch(/[,;]/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { located, readTexts } from './area.ts';

describe('checkSurveyAnswers', () => {
  it('sets aside the second answer of one respondent on one element', () => {
    const { tables, issues } = readTexts({
      surveys: `respondent_id,group,element,importance
S1,child,E01,5
S1,child,E02,5
S1,child,E01,1
S1,parent_carer,E01,2
S2,child,E01,3
`,
    });
    expect(issues.map(located)).toEqual(['row-duplicate 4 respondent_id']);
    expect(issues[0]!.args).toEqual({ column: 'respondent_id and element', first: '2' });
    expect(tables.surveys!.rows.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  });
});

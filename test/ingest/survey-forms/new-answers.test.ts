import { describe, expect, it } from 'vitest';
import { type NamedRespondent, newAnswers } from '../../../src/ingest/survey-forms/new-answers.ts';
import type { Row } from '../../../src/model/tables/index.ts';

const held = (fields: Partial<Row<'surveys'>>): Row<'surveys'> => ({
  line: 2,
  respondentId: 'a',
  group: 'child',
  element: 'E07',
  importance: 5,
  experience: 3,
  topThree: undefined,
  phase: 'primary',
  need: undefined,
  comment: undefined,
  ...fields,
});
const respondent = (id: string, fields: Partial<NamedRespondent> = {}): NamedRespondent => ({
  id,
  line: 2,
  identity: id,
  phase: 'primary',
  answers: [{ element: 'E07', importance: 5, experience: 3 }],
  ...fields,
});

describe('newAnswers', () => {
  it('adds only respondents who are not there yet, in order of their ids', () => {
    const { rows, added, known, changed } = newAnswers(
      [held({})],
      ['c', 'a', 'b'].map((id) => respondent(id)),
      'child',
    );
    expect([added, known, changed]).toEqual([2, 1, 0]);
    expect(rows.map(({ respondent_id }) => respondent_id)).toEqual(['b', 'c']);
    expect(rows[0]).toEqual({
      respondent_id: 'b',
      group: 'child',
      element: 'E07',
      importance: '5',
      experience: '3',
      top_three: '',
      phase: 'primary',
      need: '',
    });
  });

  it('tells respondents apart within their group', () => {
    expect(newAnswers([held({ group: 'provider' })], [respondent('a')], 'child').added).toBe(1);
  });

  it('says of whom the file says something else now, and leaves what is there', () => {
    const known = [held({}), held({ respondentId: 'b' }), held({ respondentId: 'c' }), held({ respondentId: 'd' })];
    const now = [
      respondent('a', { answers: [{ element: 'E07', importance: 4, experience: 3 }] }),
      respondent('b', { phase: 'secondary' }),
      respondent('c', { answers: [...respondent('c').answers, { element: 'E08', importance: 1 }] }),
      respondent('d'),
    ];
    expect(newAnswers(known, now, 'child')).toEqual({ rows: [], added: 0, known: 4, changed: 3 });
  });

  it('puts a comment into the first row of its respondent', () => {
    const answers = [
      { element: 'E07', topThree: true },
      { element: 'E08', topThree: false },
    ];
    const { rows } = newAnswers([], [respondent('a', { comment: 'More time', answers })], 'child');
    expect(rows.map(({ comment, top_three }) => [comment, top_three])).toEqual([
      ['More time', '1'],
      [undefined, '0'],
    ]);
  });
});

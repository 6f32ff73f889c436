import { describe, expect, it } from 'vitest';
import { ideasOf } from '../../src/assess/ideas.ts';
import { surveyAnswers } from '../../src/assess/survey-answers.ts';
import { surveyedOn, voices } from '../../src/assess/voices.ts';
import { voicesSchema } from '../../src/model/diagnosis.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { answer, day, engagement, feedback, tableOf } from './facts.ts';
import { SEVENTEEN } from './playbook.ts';

const IDEAS = ideasOf(SEVENTEEN);
const IDS = SEVENTEEN.map(({ id }) => id);

interface Rows {
  readonly surveys?: readonly Row<'surveys'>[];
  readonly engagement?: readonly Row<'engagement'>[];
  readonly feedback?: readonly Row<'feedback'>[];
}
const read = ({ surveys = [], engagement: took = [], feedback: rated = [] }: Rows) =>
  voices(
    { surveys: tableOf(surveys), engagement: tableOf(took), feedback: tableOf(rated) },
    surveyAnswers(surveys, IDEAS),
    IDS,
    IDEAS,
    [],
  );

describe('voices', () => {
  it('shows each group apart, with what it said of each element it was asked about', () => {
    const { groups } = read({
      surveys: [
        answer({ respondentId: 'a', element: 'E05', importance: 5, experience: 2, topThree: true }),
        answer({ respondentId: 'b', element: 'E05', importance: 4, experience: 4 }),
        answer({ respondentId: 'b', element: 'E09', importance: 4 }),
        answer({ respondentId: 'c', group: 'child', element: 'E15', importance: 5, experience: 1 }),
      ],
    });
    expect(groups.map(({ group, respondents }) => [group, respondents])).toEqual([
      ['parent_carer', 2],
      ['child', 1],
    ]);
    const [e05, e09] = groups[0]!.elements;
    // Needs 1 × ¾ = 0.75 and ¾ × ¼ = 0.1875.
    expect(e05).toMatchObject({
      element: 'E05',
      n: 2,
      nBoth: 2,
      importance: 4.5,
      experience: 3,
      topThreeShare: 0.5,
      topThree: 1,
    });
    expect(e05!.need).toBeCloseTo(0.46875, 12);
    expect(e09).toEqual({ element: 'E09', n: 1, nBoth: 0, importance: 4, topThreeShare: 0, topThree: 0 });
    // An answer about one of the pair is shown for both.
    expect(groups[1]!.elements.map(({ element, need }) => [element, need])).toEqual([
      ['E07', 1],
      ['E15', 1],
    ]);
  });

  it('gives a response rate where every survey says how many were invited: 2 of 40 + 10', () => {
    const surveys = [answer({ respondentId: 'a', importance: 3 }), answer({ respondentId: 'b', importance: 3 })];
    const known = [
      engagement({ invited: 40 }),
      engagement({ activity: 'Paper survey', invited: 10 }),
      engagement({ activity: 'workshop' }),
    ];
    expect(read({ surveys, engagement: known }).groups[0]).toMatchObject({ invited: 50, responseRate: 0.04 });
    const partly = read({ surveys, engagement: [...known, engagement({ activity: 'survey, second round' })] })
      .groups[0]!;
    expect('invited' in partly || 'responseRate' in partly).toBe(false);
  });

  it('gives no rate where more answered than were invited', () => {
    const surveys = [answer({ respondentId: 'a', importance: 3 }), answer({ respondentId: 'b', importance: 3 })];
    const { groups } = read({ surveys, engagement: [engagement({ invited: 1 })] });
    expect(groups[0]).toMatchObject({ invited: 1 });
    expect('responseRate' in groups[0]!).toBe(false);
  });

  it('is empty, and fits the document, where nobody was asked', () => {
    const nothing = voices({}, new Map(), IDS, IDEAS, []);
    expect(voicesSchema.parse(nothing)).toEqual({ groups: [], engagement: [], feedback: [] });
  });

  it('fits the published document', () => {
    const result = read({
      surveys: [answer({ importance: 5, experience: 1 })],
      engagement: [engagement({ invited: 90 })],
      feedback: [feedback()],
    });
    expect(() => voicesSchema.parse(result)).not.toThrow();
  });
});

describe('surveyedOn', () => {
  it('is the latest survey of the group that is recorded', () => {
    const took = [
      engagement({ date: day('2025-03-01') }),
      engagement({ date: day('2025-06-01') }),
      engagement({ date: day('2025-09-01'), activity: 'workshop' }),
      engagement({ date: day('2025-10-01'), group: 'provider' }),
    ];
    expect(surveyedOn(took, 'parent_carer')).toBe('2025-06-01');
    expect(surveyedOn(took, 'child')).toBeUndefined();
  });
});

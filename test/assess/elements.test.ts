import { describe, expect, it } from 'vitest';
import { caseSample } from '../../src/assess/case-sample.ts';
import { type ElementSettings, elementResults } from '../../src/assess/elements.ts';
import { ideasOf } from '../../src/assess/ideas.ts';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import { sizedStrata } from '../../src/assess/sizing.ts';
import type { EvidenceSources } from '../../src/assess/streams.ts';
import { surveyAnswers } from '../../src/assess/survey-answers.ts';
import { type ElementResult, elementResultSchema } from '../../src/model/diagnosis.ts';
import type { ElementContent } from '../../src/model/playbook.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { answer, CALENDAR, caseRow, caseRows, selfAnswer } from './facts.ts';
import { element, SEVENTEEN, STREAM_CONTENT } from './playbook.ts';

interface Facts {
  readonly cases?: readonly Row<'case-reviews'>[];
  readonly surveys?: readonly Row<'surveys'>[];
  readonly selfAssessment?: readonly Row<'self-assessment'>[];
  readonly seed?: number;
}

function read(elements: readonly ElementContent[], { cases, surveys = [], selfAssessment = [], seed = 1 }: Facts) {
  const ideas = ideasOf(elements);
  const sample = cases && caseSample(cases);
  const sources: EvidenceSources = {
    sample,
    surveys: surveyAnswers(surveys, ideas),
    engagement: [],
    selfAssessment,
    find: indicatorIndex([]),
    dateOf: () => undefined,
  };
  const settings: ElementSettings = {
    streams: STREAM_CONTENT,
    reference: CALENDAR.reference,
    seed,
    sized: sample ? sizedStrata(sample, { sizeFrom: 10, acceptPurposive: false }) : [],
    flows: new Map([['special_state:secondary', { newPlans: 40, transfers: 60 }]]),
  };
  return elementResults(elements, ideas, sources, settings);
}
const of = (results: readonly ElementResult[], id: string) => results.find((one) => one.id === id)!;

/** 40 cases; E09 decides 24 of them, E05 plays a part in 8, and E15 decides 4. */
const CASES = [
  ...caseRows(20, { population: 200, decisive: ['E09'] }),
  ...caseRows(4, { population: 200, decisive: ['E09', 'E15'] }),
  ...caseRows(8, { population: 200, contributory: ['E05'] }),
  ...caseRows(8, { population: 200 }),
];

describe('elementResults', () => {
  const results = read(SEVENTEEN, { cases: CASES });

  it('scores every element, in order, from what is there', () => {
    expect(results.map(({ id }) => id)).toEqual(SEVENTEEN.map(({ id }) => id));
    // 24 of 40 is 0.6; case reviews are 3 of the 8 that could apply: children were not asked, and there are no measures.
    expect(of(results, 'E09')).toMatchObject({ status: 'known', score: 60, coverage: 3 / 8, grade: 'D' });
    expect(of(results, 'E05').score).toBe(10); // 8 × ½ ÷ 40
    expect(of(results, 'E01').score).toBe(0);
  });

  it('shares evidence between the pair, and both rank once', () => {
    const [e07, e15] = [of(results, 'E07'), of(results, 'E15')];
    expect(e07.score).toBe(10);
    expect(e15.score).toBe(10);
    expect(e07.rank).toEqual(e15.rank);
    expect(e07).toMatchObject({ linkedTo: 'E15', decisiveCases: 4, contributoryCases: 0 });
    expect(e15).toMatchObject({ linkedTo: 'E07', decisiveCases: 4 });
    expect(Math.max(...results.map(({ rank }) => rank!.high))).toBeLessThanOrEqual(16);
  });

  it('calls a priority only what is in the top five in 80% of draws or more', () => {
    expect(of(results, 'E09')).toMatchObject({ priority: true, rank: { low: 1, median: 1, high: 1, topFiveShare: 1 } });
    for (const { rank, priority } of results) expect(priority).toBe(rank!.topFiveShare >= 0.8);
    // Thirteen ideas that no case names share the remaining places.
    expect(of(results, 'E01').priority).toBe(false);
  });

  it('says how many children a year it was decisive for: 100 × 24 ÷ 40', () => {
    expect(of(results, 'E09').reach).toMatchObject({ central: 60 });
    expect(of(results, 'E05').reach).toMatchObject({ low: 0, central: 0 });
  });

  it('carries the words of the playbook', () => {
    expect(of(results, 'E09')).toMatchObject({
      title: 'Element E09',
      shortTitle: 'E09',
      summary: 'About E09.',
      questions: ['One?', 'Two?', 'Three?'],
      changes: [{ title: 'A change', description: 'What it is.' }],
    });
  });

  it('is unknown below the minimum coverage, never nought, and then has no grade, rank or priority', () => {
    // Self-assessment alone is 1 of 8 in weight.
    const [only] = read([element('E01')], { selfAssessment: [selfAnswer({ maturity: 1 })] });
    expect(only).toMatchObject({ status: 'unknown', reason: 'coverage-too-low', coverage: 1 / 8, priority: false });
    for (const absent of ['score', 'grade', 'rank', 'reach', 'decisiveCases']) expect(only).not.toHaveProperty(absent);
    expect(only!.streams.find(({ stream }) => stream === 'self_assessment')!.status).toBe('known');
  });

  it('is known at the minimum coverage: parent carers are 2 of 8', () => {
    const [only] = read([element('E01')], { surveys: [answer({ importance: 5, experience: 1 })] });
    expect(only).toMatchObject({ status: 'known', score: 100, coverage: 0.25 });
  });

  it('calls nothing a priority where no more ideas are ranked than there are places at the top', () => {
    const five = SEVENTEEN.slice(0, 5);
    expect(read(five, { cases: CASES }).some(({ priority }) => priority)).toBe(false);
    expect(of(read(five, { cases: CASES }), 'E05').rank!.median).toBe(1);
    const six = [...five, SEVENTEEN[8]!];
    expect(of(read(six, { cases: CASES }), 'E09').priority).toBe(true);
  });

  it('gives the same results for the same seed and any order of rows', () => {
    expect(read(SEVENTEEN, { cases: CASES.toReversed() })).toEqual(results);
    const numbered = CASES.map((row, index) => caseRow({ ...row, line: index + 2 }));
    const other = read(SEVENTEEN, { cases: numbered, seed: 2 });
    expect(other.map(({ score }) => score)).toEqual(results.map(({ score }) => score));
    expect(of(other, 'E05').rank).not.toEqual(of(results, 'E05').rank);
  });

  it('fits the published document', () => {
    for (const result of results) expect(() => elementResultSchema.parse(result)).not.toThrow();
  });
});

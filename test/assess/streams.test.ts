import { describe, expect, it } from 'vitest';
import { caseNaming } from '../../src/assess/case-elements.ts';
import { caseSample } from '../../src/assess/case-sample.ts';
import { ideasOf } from '../../src/assess/ideas.ts';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import { type EvidenceSources, evidenceAbout } from '../../src/assess/streams.ts';
import { surveyAnswers } from '../../src/assess/survey-answers.ts';
import type { ElementContent } from '../../src/model/playbook.ts';
import { answer, caseRow, day, engagement, indicator, selfAnswer } from './facts.ts';
import { element, STREAM_CONTENT } from './playbook.ts';

const NOTHING: EvidenceSources = {
  sample: undefined,
  surveys: new Map(),
  engagement: [],
  selfAssessment: [],
  find: indicatorIndex([]),
  dateOf: () => undefined,
};
const MEASURED = {
  measures: [
    {
      indicator: 'special-share',
      weight: 1,
      weakEnd: 'high' as const,
      scale: [
        [0, 0],
        [1, 100],
      ] as [number, number][],
      reason: 'Because it is a test.',
    },
  ],
};

function read(content: ElementContent, sources: Partial<EvidenceSources> = {}) {
  const [idea] = ideasOf([content]);
  const all = { ...NOTHING, ...sources };
  const share = all.sample && caseNaming(all.sample, idea!, 0.5).share;
  return evidenceAbout(content, idea!, share, all, STREAM_CONTENT.streams);
}
const of = (evidence: ReturnType<typeof read>, stream: string) => evidence.find((one) => one.stream === stream)!;

describe('evidenceAbout', () => {
  it('has all seven streams in the order of the playbook, with their weights', () => {
    const evidence = read(element('E01'));
    expect(evidence.map(({ stream, weight }) => [stream, weight])).toEqual([
      ['case_review', 3],
      ['parent_carer', 2],
      ['provider', 1],
      ['practitioner', 1],
      ['child', 2],
      ['indicator', 1],
      ['self_assessment', 1],
    ]);
    expect(evidence.every(({ reading }) => reading === undefined)).toBe(true);
  });

  it('applies the stream of children only where they are asked, and indicators only where there are measures', () => {
    const plain = read(element('E01'));
    const full = read(element('E01', { askedOfChildren: true, ...MEASURED }));
    expect([of(plain, 'child').applicable, of(plain, 'indicator').applicable]).toEqual([false, false]);
    expect([of(full, 'child').applicable, of(full, 'indicator').applicable]).toEqual([true, true]);
    expect(of(plain, 'provider').applicable).toBe(true);
  });

  it('does not listen to children about what they were not asked', () => {
    const [idea] = ideasOf([element('E01')]);
    const surveys = surveyAnswers([answer({ group: 'child', importance: 5, experience: 1 })], [idea!]);
    const evidence = evidenceAbout(element('E01'), idea!, undefined, { ...NOTHING, surveys }, STREAM_CONTENT.streams);
    expect(of(evidence, 'child')).toMatchObject({ applicable: false, reading: undefined });
  });

  it('brings each source to its stream', () => {
    const content = element('E01', { askedOfChildren: true, ...MEASURED });
    const [idea] = ideasOf([content]);
    const sources: EvidenceSources = {
      sample: caseSample([
        caseRow({ decisive: ['E01'], reviewedOn: day('2025-11-09') }),
        caseRow({}),
        caseRow({ idealOutcome: 'cannot_say', reviewedOn: day('2025-12-01') }),
      ]),
      surveys: surveyAnswers(
        [
          answer({ importance: 5, experience: 1 }),
          answer({ group: 'child', importance: 5, experience: 3 }),
          answer({ group: 'provider', importance: 3, experience: 3 }),
        ],
        [idea!],
      ),
      engagement: [engagement({ date: day('2025-07-01') })],
      selfAssessment: [selfAnswer({ maturity: 2 })],
      find: indicatorIndex([indicator({ id: 'special-share', value: 0.3 })]),
      dateOf: () => '2026-01-15',
    };
    const share = caseNaming(sources.sample!, idea!, 0.5).share;
    const evidence = evidenceAbout(content, idea!, share, sources, STREAM_CONTENT.streams);
    expect(evidence.map(({ stream, reading }) => [stream, reading?.z, reading?.newest])).toEqual([
      ['case_review', 50, '2025-11-09'],
      ['parent_carer', 100, '2025-07-01'],
      ['provider', 25, undefined],
      ['practitioner', undefined, undefined],
      ['child', 50, undefined],
      ['indicator', 30, '2026-01-15'],
      ['self_assessment', 75, '2025-11-01'],
    ]);
    expect(of(evidence, 'indicator').measures).toHaveLength(1);
  });
});

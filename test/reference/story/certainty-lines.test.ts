import { describe, expect, it } from 'vitest';
import type { ElementResult } from '../../../src/model/diagnosis.ts';
import { asOfText, certaintyLines } from '../../../src/reference/story/certainty-lines.ts';
import { diagnosis } from '../../render/diagnosis.ts';
import { tell } from './tell.ts';

const lines = (changes: Partial<ElementResult>, document = diagnosis()) => {
  const { context, result, story } = tell('E09', changes, document);
  return certaintyLines(context, result, story);
};
const rank = { low: 2, median: 4, high: 6, topFiveShare: 0.634 };
const WITHHELD = { protected: 'c' } as const;
const case_review = {
  stream: 'case_review',
  status: 'known',
  weight: 3,
  raw: 0.2,
  n: 40,
  nEffective: 20,
  z: 58,
  newest: '2025-11-01',
} as const;
const provider = {
  stream: 'provider',
  status: 'known',
  weight: 1.5,
  raw: 0.4,
  n: 40,
  z: 90,
  newest: '2023-11-01',
} as const;
const parent_carer = { stream: 'parent_carer', status: 'missing', weight: 2 } as const;

describe('certaintyLines', () => {
  it('say how much of the evidence is there, and that too little gives no score', () => {
    expect(lines({ streams: [case_review, parent_carer], status: 'known', coverage: 0.6 })[0]).toBe(
      'Coverage 60%: weight 3 of the 5 that apply.',
    );
    const { rank: _, grade: __, ...rest } = diagnosis().elements[8]!;
    const bare = { ...rest, status: 'unknown', reason: 'coverage-too-low', coverage: 0.1, priority: false } as const;
    const document = diagnosis();
    const elements = document.elements.map((element) => (element.id === 'E09' ? bare : element));
    expect(lines({}, { ...document, elements })).toEqual([
      expect.stringContaining('Below 25% no score is given.'),
      'Not a priority: it has no score, and so no rank.',
    ]);
  });

  it('say why the grade is not higher', () => {
    const two = [case_review, provider];
    expect(lines({ streams: two, score: 68, grade: 'C' })[1]).toContain(
      'Not B: it needs 3 kinds of evidence and there are 2.',
    );
    const many = [case_review, provider, { ...provider, stream: 'child' as const, z: 60 }];
    expect(lines({ streams: many, score: 60, grade: 'B' })[1]).toMatch(
      /Not A: it needs 4 kinds of evidence and there are 3, it needs case reviews with an effective sample of 30, and it is 20, its evidence must be newer than 18 months, and Schools, settings and colleges and Children and young people cannot be shown to be and every kind of evidence must lie within 25 points of the score, and Schools, settings and colleges does not\.$/,
    );
    expect(lines({ grade: 'A' })[1]).toMatch(/^Grade A, the best there is\. /);
  });

  it('do not say why where the figures shown do not tell', () => {
    const shareable = { ...diagnosis(), audience: 'shareable' as const };
    const streams = (['parent_carer', 'provider', 'child'] as const).map((stream) => ({ ...case_review, stream }));
    const hidden = { ...case_review, n: WITHHELD, nEffective: WITHHELD, z: WITHHELD };
    expect(lines({ streams: [hidden, ...streams], score: 60, grade: 'B' }, shareable)[1]).toContain(
      'Why it is not A cannot be told from the figures that may be shown here.',
    );
  });

  it('say the rank with its interval, and what makes it a priority or keeps it from being one', () => {
    const often = lines({ rank, priority: false, grade: 'A' });
    expect(often[2]).toMatch(/^Rank 2 to 6 in 90% of 2,000 draws, with 4 in the middle; among the first 5 in 63%\./);
    expect(often[3]).toBe(
      'Not a priority: that takes being among the first 5 in 80% of draws or more, and it is so in 63%.',
    );
    expect(lines({ rank, priority: true, grade: 'A' })[3]).toBe(
      'A priority, because it is among the first 5 in 80% of draws or more.',
    );
    expect(lines({ rank, linkedTo: 'E15', grade: 'A' })[2]).toContain('shared with E15, the same idea');
  });

  it('say that a top of few says nothing', () => {
    const document = diagnosis();
    const elements = document.elements.slice(6, 9).map((element) => ({ ...element, rank, priority: false }));
    expect(lines({ grade: 'A' }, { ...document, elements }).at(-1)).toContain('no more than 5 elements ranked');
  });
});

describe('asOfText', () => {
  it('names area and day', () => {
    expect(asOfText(tell('E09').context)).toMatch(/, as of 31 January 2026$/);
  });
});

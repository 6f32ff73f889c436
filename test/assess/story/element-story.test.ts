import { describe, expect, it } from 'vitest';
import { elementStory } from '../../../src/assess/story/element-story.ts';
import type { ElementResult } from '../../../src/model/diagnosis.ts';
import { protect } from '../../../src/protect/protect.ts';
import { bareDiagnosis, diagnosis } from '../../render/diagnosis.ts';

const base = bareDiagnosis();
const [first] = base.elements;
const tell = (changes: Partial<ElementResult>) => {
  const element = { ...first!, ...changes };
  return elementStory(element, { measures: [] }, { ...base, elements: [element] });
};

const known = { status: 'known', n: 50, newest: '2025-10-01' } as const;
const STREAMS: ElementResult['streams'] = [
  { ...known, stream: 'case_review', weight: 3, raw: 0.2, nEffective: 20, z: 58 },
  { ...known, stream: 'provider', weight: 1, raw: 0.4, z: 50 },
  { stream: 'parent_carer', status: 'missing', weight: 2 },
  { stream: 'indicator', status: 'missing', weight: 4 },
  { stream: 'child', status: 'not-applicable', weight: 5 },
];

describe('elementStory', () => {
  it('has the weight that is there and that applies', () => {
    expect(tell({ streams: STREAMS }).weight).toEqual({ present: 4, applicable: 10 });
  });

  it('has what missing evidence would do, the weightiest first', () => {
    // The score is (3 × 58 + 50) ÷ 4 = 56; with 4 more in weight (4 × 56 + 4 × z) ÷ 8, with 2 more (4 × 56 + 2 × z) ÷ 6.
    const [indicator, parents] = tell({ streams: STREAMS, status: 'known', score: 56 }).gaps;
    expect(indicator).toEqual({ stream: 'indicator', weight: 4, coverage: 0.8, score: { low: 28, high: 78 } });
    expect(parents).toMatchObject({ stream: 'parent_carer', coverage: 0.6 });
    expect(parents!.score!.low).toBeCloseTo(224 / 6, 9);
    expect(tell({ streams: STREAMS, score: { protected: 'c' } }).gaps[0]).not.toHaveProperty('score');
  });

  it('has what the next better grade asks for and does not find', () => {
    const { nextGrade } = tell({ streams: STREAMS, status: 'known', score: 56, grade: 'C' });
    expect(nextGrade).toMatchObject({ grade: 'B', conditions: [{ kind: 'streams', needs: 3, holds: 'no' }] });
    expect(tell({ streams: STREAMS, score: 56, grade: 'A' })).not.toHaveProperty('nextGrade');
    expect(tell({ streams: STREAMS })).not.toHaveProperty('nextGrade');
  });

  it('adds up to the score of every element of an exact diagnosis', () => {
    const exact = diagnosis();
    for (const element of exact.elements.filter(({ status }) => status === 'known')) {
      const { streams } = elementStory(element, { measures: [] }, exact);
      const sum = streams.reduce((total, { part }) => total + (typeof part === 'number' ? part : 0), 0);
      expect(sum, element.id).toBeCloseTo(element.score as number, 1);
    }
  });

  it('holds no figure that a protected diagnosis withholds', () => {
    const shown = protect(diagnosis());
    for (const element of shown.elements) {
      for (const { stream, part, scaling, lower, upper } of elementStory(element, { measures: [] }, shown).streams) {
        if (stream.status !== 'known' || typeof stream.z === 'number') continue;
        expect([part, scaling, lower, upper], element.id).toEqual([
          { protected: 'c' },
          undefined,
          undefined,
          undefined,
        ]);
      }
    }
  });
});

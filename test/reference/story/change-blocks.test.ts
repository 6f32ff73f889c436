import { describe, expect, it } from 'vitest';
import type { ElementResult } from '../../../src/model/diagnosis.ts';
import { changeBlocks } from '../../../src/reference/story/change-blocks.ts';
import { bareDiagnosis, diagnosis } from '../../render/diagnosis.ts';
import { tell } from './tell.ts';

const WITHHELD = { protected: 'c' } as const;
const cases = {
  stream: 'case_review',
  status: 'known',
  weight: 3,
  raw: 0.175,
  lower: 0.125,
  upper: 0.25,
  n: 60,
  z: 52,
} as const;
const parents = { stream: 'parent_carer', status: 'known', weight: 2, raw: 0.4, n: 100, z: 50 } as const;
const missing = [
  { stream: 'provider', status: 'missing', weight: 1.5 },
  { stream: 'practitioner', status: 'missing', weight: 1.5 },
  { stream: 'self_assessment', status: 'missing', weight: 0.5 },
] as const;

const blocks = (changes: Partial<ElementResult>, document = diagnosis()) => {
  const { context, result, story } = tell('E10', { status: 'known', coverage: 0.6, ...changes }, document);
  return changeBlocks(context, result, story).join('\n');
};

describe('changeBlocks', () => {
  it('have the score at the ends of each interval: 51.2 − 7.2 and 51.2 + 10.8', () => {
    const text = blocks({ streams: [cases, parents], score: 51.2 });
    expect(text).toContain('the score would be:\n- Case reviews: 44.0 (\u22127.2) at 0.125, 62.0 (+10.8) at 0.25.');
    expect(text).not.toContain('Parent carers:');
  });

  it('have moves alone where a stream is withheld and the score coarse', () => {
    const hidden = { ...parents, raw: WITHHELD, z: WITHHELD };
    expect(blocks({ streams: [cases, hidden], score: 50 })).toContain(
      'the score would move by so many points:\n- Case reviews: \u22127.2 at 0.125, +10.8 at 0.25.',
    );
  });

  it('have what missing evidence would do: (51.2 × 5 + 1.5 × z) ÷ 6.5', () => {
    const text = blocks({ streams: [cases, parents, ...missing], score: 51.2 });
    expect(text).toContain(
      'Schools, settings and colleges: no evidence yet (weight 1.5). With it coverage would be 76%, as much as any missing kind would add; wherever it came out, the score would lie between 39.4 and 62.5.',
    );
    expect(text).toContain(
      'Practitioners: no evidence yet (weight 1.5). With it coverage would be 76%, as much as any',
    );
    expect(text).toContain('Self-assessment: no evidence yet (weight 0.5). With it coverage would be 65%; wherever');
    expect(blocks({ streams: [cases, missing[0]], score: WITHHELD })).toContain('With it coverage would be 100%.');
  });

  it('say whether missing evidence would give a score where there is none', () => {
    const { score: _, rank: __, ...element } = diagnosis().elements[9]!;
    const document = diagnosis();
    const bare = { ...element, status: 'unknown' as const };
    const told = (streams: ElementResult['streams']) => {
      const elements = document.elements.map((each) => (each.id === 'E10' ? { ...bare, streams } : each));
      return blocks({ status: 'unknown' }, { ...document, elements });
    };
    expect(told([{ ...cases, weight: 0.5 }, ...missing])).toContain(
      'would be 50%, as much as any missing kind would add, enough to give a score.',
    );
    const far = { stream: 'case_review', status: 'missing', weight: 20 } as const;
    expect(told([far, ...missing])).toContain('still short of the 25% that a score takes.');
    expect(told([...missing])).toContain('Whether it would be a priority cannot be said before it has a score.');
    expect(told([{ ...cases, weight: 0.5 }, ...missing])).not.toContain('end of its 95% interval');
  });

  it('say honestly that no one change crosses the priority line, and where it stands', () => {
    const text = blocks({ streams: [cases, parents], score: 51.2 });
    expect(text).toContain('cannot be said: that is decided by draws in which the evidence of every element varies');
    expect(text).toMatch(
      /By score alone it is now number \d+ of 16\. The (first one below|last one of) the top is E\d\d /,
    );
    const document = diagnosis();
    const elements = document.elements.map((element) => ({ ...element, score: WITHHELD }));
    expect(blocks({ score: WITHHELD }, { ...document, elements })).toContain('because scores are withheld');
    expect(blocks({ status: 'unknown' }, bareDiagnosis())).toContain('before it has a score');
  });
});

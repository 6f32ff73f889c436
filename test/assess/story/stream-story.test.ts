import { describe, expect, it } from 'vitest';
import { type StreamResult, streamStories } from '../../../src/assess/story/stream-story.ts';
import type { IndicatorResult } from '../../../src/model/diagnosis.ts';
import type { Measure } from '../../../src/model/playbook.ts';
import { bareDiagnosis } from '../../render/diagnosis.ts';

const WITHHELD = { protected: 'c' } as const;
const [element] = bareDiagnosis().elements;
const told = (streams: StreamResult[], measures: Measure[] = [], indicators: IndicatorResult[] = []) =>
  streamStories({ ...element!, streams }, { measures }, { ...bareDiagnosis(), indicators });

const cases: StreamResult = {
  stream: 'case_review',
  status: 'known',
  weight: 3,
  raw: 0.175,
  lower: 0.125,
  upper: 0.25,
  n: 60,
  z: 52,
};
const parents: StreamResult = { stream: 'parent_carer', status: 'known', weight: 2, raw: 0.4, n: 100, z: 50 };

describe('streamStories', () => {
  it('has parts that are weight × points ÷ all weight: 3 × 52 ÷ 5 and 2 × 50 ÷ 5', () => {
    expect(told([cases, parents]).map(({ part }) => part)).toEqual([31.2, 20]);
  });

  it('has what the ends of an interval do: 3 ÷ 5 × (40 − 52) and 3 ÷ 5 × (70 − 52)', () => {
    const [story] = told([cases, parents]);
    expect(story).toMatchObject({ lower: { raw: 0.125, z: 40 }, upper: { raw: 0.25, z: 70 } });
    expect(story!.lower!.effect).toBeCloseTo(-7.2, 9);
    expect(story!.upper!.effect).toBeCloseTo(10.8, 9);
    expect(told([cases, parents])[1]).not.toHaveProperty('lower');
  });

  it('leaves out what is withheld, missing or does not apply', () => {
    const hidden: StreamResult = { ...cases, raw: WITHHELD, lower: WITHHELD, upper: WITHHELD, z: WITHHELD };
    const gone: StreamResult[] = [
      { stream: 'provider', status: 'missing', weight: 1.5 },
      { stream: 'child', status: 'not-applicable', weight: 2 },
    ];
    expect(told([hidden, ...gone])).toEqual([
      { stream: hidden, part: WITHHELD },
      { stream: gone[0] },
      { stream: gone[1] },
    ]);
  });

  it('has the measures of the indicators, by scale or spread, each with its part', () => {
    const reason = 'Because.';
    const contents: Measure[] = [
      {
        indicator: 'measure:waits',
        weight: 1,
        weakEnd: 'high',
        scale: [
          [0, 0],
          [1, 100],
        ],
        reason,
      },
      { indicator: 'mainstream-share', by: { age_band: '5-10' }, weight: 3, weakEnd: 'low', reason },
      { indicator: 'new-plans', weight: 1, weakEnd: 'high', reason },
    ];
    const spread = { authorities: 150, p10: 0.2, p25: 0.3, p50: 0.4, p75: 0.6, p90: 0.9 };
    const result: IndicatorResult = {
      id: 'mainstream-share',
      title: 'Mainstream',
      by: { age_band: '5-10' },
      unit: 'share',
      polarity: 'context',
      status: 'known',
      used: 10,
      leftOut: [],
      benchmark: { period: '2025', spread },
    };
    const measures: StreamResult['measures'] = [
      { indicator: 'measure:waits', by: null, weight: 1, status: 'known', raw: 0.6, z: 60, scaledBy: 'scale' },
      {
        indicator: 'mainstream-share',
        by: { age_band: '5-10' },
        weight: 3,
        status: 'known',
        raw: 0.35,
        lower: 0.3,
        upper: 0.4,
        z: 62.5,
        scaledBy: 'spread',
      },
      { indicator: 'new-plans', by: null, weight: 1, status: 'known', raw: 60 },
    ];
    // (60 + 3 × 62.5) ÷ 4 = 61.875.
    const indicators: StreamResult = { stream: 'indicator', status: 'known', weight: 2, z: 61.875, measures };
    const [, story] = told([parents, indicators], contents, [result]);
    expect(story!.part).toBeCloseTo((2 * 61.875) / 4, 9);
    const [byScale, bySpread, apart] = story!.measures!;
    expect(byScale).toMatchObject({ part: 0.25, scaling: { by: 'scale', z: 60 } });
    expect(bySpread).toMatchObject({ part: 0.75, scaling: { by: 'spread', turned: true } });
    expect(bySpread!.scaling!.z).toBeCloseTo(62.5, 9);
    // ½ of the score × ¾ of the stream × (75 − 62.5), as 0.3 stands at 25, turned 75.
    expect(bySpread!.lower!.effect).toBeCloseTo(4.6875, 9);
    expect(apart).toEqual({ measure: measures[2] });
  });
});

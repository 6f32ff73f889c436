import { describe, expect, it } from 'vitest';
import type { ElementResult } from '../../src/model/diagnosis.ts';
import { type ElementRules, protectElement, protectMatrix, protectTheme } from '../../src/protect/elements.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protectIndicators } from '../../src/protect/indicators.ts';
import { diagnosis, share } from '../render/diagnosis.ts';
import { disclosure } from './rules.ts';

type StreamResult = ElementResult['streams'][number];

const template = diagnosis().elements[0]!;
const timely = share('issued-in-20-weeks-share', 86, 219);
const late = share('issued-over-52-weeks-share', 4, 219);
const rules: ElementRules = {
  disclosure,
  contributoryMark: 0.5,
  indicators: protectIndicators([timely, late], disclosure),
};

const survey: StreamResult = {
  stream: 'parent_carer',
  status: 'known',
  weight: 2,
  raw: 0.4149,
  lower: 0.38,
  upper: 0.45,
  n: 208,
  z: 54.1,
  newest: '2025-10-20',
};
const own: StreamResult = { stream: 'self_assessment', status: 'known', weight: 0.5, raw: 0.75, z: 78 };

/** Cases: raw = (decisive + contributory ÷ 2) ÷ 100. */
function cases(decisive: number, contributory: number): StreamResult {
  const raw = (decisive + contributory / 2) / 100;
  return {
    stream: 'case_review',
    status: 'known',
    weight: 3,
    raw,
    lower: raw / 2,
    upper: raw * 1.5,
    n: 100,
    nEffective: 88.4,
    z: raw * 280,
  };
}

function element(streams: StreamResult[], changes: Partial<ElementResult> = {}): ElementResult {
  const known = streams.filter(({ status }) => status === 'known');
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  const score = known.reduce((sum, one) => sum + one.weight * (one.z as number), 0) / weight;
  return { ...template, streams, score, ...changes };
}

describe('case reviews of an element', () => {
  it('are resized to the namings as shown', () => {
    // (22 + 18 ÷ 2) ÷ 100 = 0.31; shown (20 + 20 ÷ 2) ÷ 100 = 0.30.
    const shown = protectElement(element([cases(22, 18)], { decisiveCases: 22, contributoryCases: 18 }), rules);
    expect(shown).toMatchObject({ decisiveCases: 20, contributoryCases: 20 });
    // 0.31 × 280 = 86.8, to the nearest 5.
    expect(shown.streams[0]).toMatchObject({ raw: 0.3, n: 100, nEffective: 90, z: 85 });
  });

  it('are withheld, with their place on the scale, where either kind of naming is too few', () => {
    const shown = protectElement(element([cases(22, 5)], { decisiveCases: 22, contributoryCases: 5 }), rules);
    expect(shown.streams[0]).toMatchObject({ raw: WITHHELD, lower: WITHHELD, upper: WITHHELD, z: WITHHELD, n: 100 });
  });

  it('tell nothing of which small number stands behind them', () => {
    const of = (decisive: number) => {
      // The score is held still, as a score that takes in a withheld stream is only bounded.
      const exact = element([cases(decisive, 20), survey], {
        decisiveCases: decisive,
        contributoryCases: 20,
        score: 52,
        reach: { low: 2, central: decisive * 1.4, high: 15 },
      });
      return JSON.stringify(protectElement(exact, rules));
    };
    expect(new Set([1, 2, 3, 4, 5, 6, 7].map(of)).size).toBe(1);
  });
});

describe('other streams of an element', () => {
  it('show a survey over enough people, in whole points', () => {
    const shown = protectElement(element([survey]), rules).streams[0];
    expect(shown).toMatchObject({ raw: 0.41, lower: 0.38, upper: 0.45, n: 210, z: 55, newest: '2025-10-20' });
  });

  it('withhold a survey of few', () => {
    const shown = protectElement(element([{ ...survey, n: 7 }]), rules).streams[0];
    expect(shown).toMatchObject({ raw: WITHHELD, lower: WITHHELD, upper: WITHHELD, n: WITHHELD, z: WITHHELD });
    expect(shown).not.toHaveProperty('newest');
  });

  it('show what the area says of itself', () => {
    expect(protectElement(element([own]), rules).streams[0]).toMatchObject({ raw: 0.75, z: 80 });
  });

  it('leave a stream without evidence alone', () => {
    const missing: StreamResult = { stream: 'child', status: 'missing', weight: 2 };
    expect(protectElement(element([survey, missing]), rules).streams[1]).toEqual(missing);
  });

  const measure = (indicator: string, z: number) => ({
    indicator,
    by: null,
    weight: 1,
    status: 'known' as const,
    raw: 0.393,
    lower: 0.33,
    upper: 0.46,
    n: 219,
    z,
    scaledBy: 'spread' as const,
  });

  it('show measures as the protected indicator does, and their mean', () => {
    const indicator: StreamResult = {
      stream: 'indicator',
      status: 'known',
      weight: 1.5,
      z: 62.7,
      measures: [measure(timely.id, 62.7)],
    };
    const shown = protectElement(element([indicator]), rules).streams[0];
    expect(shown?.measures?.[0]).toMatchObject({ raw: 0.39, lower: 0.32, upper: 0.45, n: 220, z: 65 });
    expect(shown).toMatchObject({ z: 65 });
  });

  it('withhold the mean where a measure is withheld, or is not among the indicators', () => {
    for (const id of [late.id, 'measure:elsewhere']) {
      const indicator: StreamResult = {
        stream: 'indicator',
        status: 'known',
        weight: 1.5,
        z: 40,
        measures: [measure(timely.id, 62.7), measure(id, 17.3)],
      };
      const shown = protectElement(element([indicator, survey]), rules).streams[0];
      expect(shown?.measures?.[1]).toMatchObject({ raw: WITHHELD, z: WITHHELD });
      expect(shown).toMatchObject({ z: WITHHELD });
    }
  });
});

describe('the score of an element', () => {
  it('is worked out again from the streams as shown: (3 × 85 + 2 × 55) ÷ 5 = 73', () => {
    const exact = element([cases(22, 18), survey], { decisiveCases: 22, contributoryCases: 18 });
    expect(protectElement(exact, rules).score).toBe(73);
  });

  it('is as coarse as a count where a stream is withheld', () => {
    const streams = [
      { ...survey, n: 5 },
      { ...cases(22, 18), weight: 3 },
    ];
    expect(
      protectElement(element(streams, { decisiveCases: 22, contributoryCases: 18, score: 73.4 }), rules).score,
    ).toBe(75);
  });

  it('is withheld where withheld streams are half the weight or more', () => {
    const exact = element([cases(3, 18), survey], { decisiveCases: 3, contributoryCases: 18, score: 40 });
    expect(protectElement(exact, rules).score).toEqual(WITHHELD);
    expect(protectElement(element([], { score: 40 }), rules).score).toEqual(WITHHELD);
  });

  it('passes into the matrix', () => {
    const shown = protectElement(element([survey]), rules);
    const cells = [
      { element: shown.id, theme: 'A' as const, weight: 3, reason: 'test', value: 162.3 },
      { element: 'E99', theme: 'A' as const, weight: 2, reason: 'test', value: 20 },
      { element: 'E98', theme: 'A' as const, weight: 2, reason: 'test' },
    ];
    expect(protectMatrix(cells, [shown]).map(({ value }) => value)).toEqual([165, WITHHELD, undefined]);
  });

  it('of a theme is a whole number', () => {
    expect(protectTheme(diagnosis().themes[0]!).score).toBe(52);
    const { score: _, ...unscored } = diagnosis().themes[0]!;
    expect(protectTheme(unscored)).toEqual(unscored);
  });
});

describe('rank and reach', () => {
  it('say how often an element came among the first in whole percents, downwards', () => {
    const shareOf = (topFiveShare: number) =>
      protectElement(element([survey], { rank: { low: 1, median: 2, high: 3, topFiveShare } }), rules).rank
        ?.topFiveShare;
    expect(shareOf(0.7995)).toBe(0.79);
    expect(shareOf(0.8)).toBe(0.8);
    expect(shareOf(0.29)).toBe(0.29);
  });

  it('resize the children to the cases as shown: 36 × 20 ÷ 22', () => {
    const reach = { low: 22, central: 36, high: 55 };
    const shown = protectElement(element([cases(22, 18)], { decisiveCases: 22, contributoryCases: 18, reach }), rules);
    expect(shown.reach).toEqual({ low: 20, central: 35, high: 50 });
  });

  it('withhold the children where the cases are', () => {
    const reach = { low: 5, central: 20, high: 40 };
    const withheld = { low: WITHHELD, central: WITHHELD, high: WITHHELD };
    expect(
      protectElement(element([cases(6, 18)], { decisiveCases: 6, contributoryCases: 18, reach }), rules).reach,
    ).toEqual(withheld);
    const { decisiveCases: _, ...unsaid } = element([cases(22, 18)], { reach });
    expect(protectElement(unsaid, rules).reach).toEqual(withheld);
  });
});

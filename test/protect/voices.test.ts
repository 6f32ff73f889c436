import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { WITHHELD } from '../../src/protect/figures.ts';
import { protectVoices } from '../../src/protect/voices.ts';
import { disclosure } from './rules.ts';

type Voices = Diagnosis['voices'];
type ElementVoice = Voices['groups'][number]['elements'][number];

function voices(elements: readonly ElementVoice[], changes: Partial<Voices['groups'][number]> = {}): Voices {
  return {
    groups: [
      {
        group: 'parent_carer',
        respondents: 214,
        invited: 1191,
        responseRate: 214 / 1191,
        elements: [...elements],
        ...changes,
      },
    ],
    engagement: [{ group: 'child', activities: 2, people: 38, invited: 41 }],
    feedback: [
      { group: 'child', ratings: 6, mean: 4.667 },
      { group: 'provider', ratings: 41, mean: 4.219 },
    ],
  };
}

function voice(n: number, chosen: number, more: Partial<ElementVoice> = {}): ElementVoice {
  return {
    element: 'E09',
    n,
    nBoth: n,
    importance: 4.234,
    experience: 2.345,
    need: 0.6349,
    lower: 0.601,
    upper: 0.668,
    topThreeShare: chosen / n,
    ...more,
  };
}

function protectedVoice(exact: ElementVoice): ElementVoice {
  return protectVoices(voices([exact]), disclosure).groups[0]!.elements[0]!;
}

describe('voices', () => {
  it('have a response rate of protected counts: 215 ÷ 1,190', () => {
    expect(protectVoices(voices([]), disclosure).groups[0]).toMatchObject({
      respondents: 215,
      invited: 1190,
      responseRate: 0.18,
    });
  });

  it('have means over enough people, no finer than a tenth, and need to a hundredth', () => {
    expect(protectedVoice(voice(211, 80))).toMatchObject({
      n: 210,
      importance: 4.2,
      experience: 2.3,
      need: 0.63,
      lower: 0.6,
      upper: 0.67,
    });
  });

  it('withhold means over few people', () => {
    const few = protectedVoice(voice(6, 3));
    expect(few).toMatchObject({
      n: WITHHELD,
      importance: WITHHELD,
      experience: WITHHELD,
      need: WITHHELD,
      lower: WITHHELD,
      upper: WITHHELD,
      topThreeShare: WITHHELD,
    });
  });

  it('withhold need where few gave both halves of it, though many answered', () => {
    expect(protectedVoice(voice(60, 20, { nBoth: 5 }))).toMatchObject({
      n: 60,
      nBoth: WITHHELD,
      importance: 4.2,
      need: WITHHELD,
    });
  });

  it('count out again who put it among their top three: 81 of 211 is 80 of 210', () => {
    expect(protectedVoice(voice(211, 81))).toMatchObject({ topThree: 80, topThreeShare: 0.38 });
    expect(protectedVoice(voice(211, 5))).toMatchObject({ topThree: WITHHELD, topThreeShare: WITHHELD });
    expect(protectedVoice(voice(211, 0))).toMatchObject({ topThree: 0, topThreeShare: 0 });
  });

  it('protect engagement and feedback', () => {
    const shown = protectVoices(voices([]), disclosure);
    expect(shown.engagement).toEqual([{ group: 'child', activities: WITHHELD, people: 40, invited: 40 }]);
    expect(shown.feedback).toEqual([
      { group: 'child', ratings: WITHHELD, mean: WITHHELD },
      { group: 'provider', ratings: 40, mean: 4.2 },
    ]);
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (n, chosen) => {
        const once = protectVoices(voices([voice(n, Math.min(n, chosen))]), disclosure);
        expect(protectVoices(once, disclosure)).toEqual(once);
      }),
    );
  });
});

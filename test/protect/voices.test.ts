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

function protectEngagement(engagement: Voices['engagement']) {
  return protectVoices({ groups: [], engagement, feedback: [] }, disclosure).engagement;
}

function protectFeedback(feedback: Voices['feedback']) {
  return protectVoices({ groups: [], engagement: [], feedback }, disclosure).feedback;
}

describe('voices', () => {
  it('have coverage of protected counts; nobody is said to be nobody', () => {
    const row = (value: string, respondents: number, openPlans: number) => ({
      value,
      respondents,
      respondentsShare: respondents / 139,
      openPlans,
      openPlansShare: openPlans / 1188,
    });
    const groups = [row('primary', 133, 611), row('secondary', 6, 573), row('post16', 0, 4)];
    const coverage = [{ by: 'phase' as const, said: 139, notSaid: 3, openPlans: 1188, groups }];
    expect(protectVoices(voices([], { coverage }), disclosure).groups[0]!.coverage).toEqual([
      {
        by: 'phase',
        said: 140,
        notSaid: WITHHELD,
        openPlans: 1190,
        // 135 ÷ 140, 610 ÷ 1,190, 575 ÷ 1,190.
        groups: [
          { value: 'primary', respondents: 135, respondentsShare: 0.96, openPlans: 610, openPlansShare: 0.51 },
          {
            value: 'secondary',
            respondents: WITHHELD,
            respondentsShare: WITHHELD,
            openPlans: 575,
            openPlansShare: 0.48,
          },
          { value: 'post16', respondents: 0, respondentsShare: 0, openPlans: WITHHELD, openPlansShare: WITHHELD },
        ],
      },
    ]);
  });

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

  it('protect who took part, and do not hide how many activities there were', () => {
    const took = { group: 'child' as const, activities: 2, people: 32, invited: 41, attendance: 32 / 41 };
    // 32 and 41 are 30 and 40.
    expect(protectEngagement([took])).toEqual([{ ...took, people: 30, invited: 40, attendance: 0.75 }]);
    expect(protectEngagement([{ ...took, people: 5, attendance: 5 / 41 }])).toEqual([
      { ...took, people: WITHHELD, invited: 40, attendance: WITHHELD },
    ]);
  });

  it('never make nearly all of those invited look like all of them', () => {
    const took = { group: 'child' as const, activities: 2, people: 38, invited: 41, attendance: 38 / 41 };
    const once = protectEngagement([took]);
    expect(once).toEqual([{ ...took, people: 40, invited: 40, attendance: WITHHELD }]);
    expect(protectEngagement(once)).toEqual(once);
    expect(protectEngagement([{ ...took, people: 41, attendance: 1 }])[0]!.attendance).toBe(1);
  });

  it('protect ratings, and what is worked out from them', () => {
    const rated = { group: 'provider' as const, ratings: 42, mean: 4.187, high: 33, highShare: 33 / 42 };
    // 33 and 42 are 35 and 40: 0.875, as a whole percent 0.88.
    expect(protectFeedback([{ ...rated, step: 'size' }])).toEqual([
      { step: 'size', group: 'provider', ratings: 40, mean: 4.2, high: 35, highShare: 0.88 },
    ]);
    expect(protectFeedback([{ ...rated, high: 4, highShare: 4 / 42 }])).toEqual([
      { group: 'provider', ratings: 40, mean: 4.2, high: WITHHELD, highShare: WITHHELD },
    ]);
    expect(protectFeedback([{ group: 'child', ratings: 6, mean: 4.5, high: 6, highShare: 1 }])).toEqual([
      { group: 'child', ratings: WITHHELD, mean: WITHHELD, high: WITHHELD, highShare: WITHHELD },
    ]);
    // As documents of versions before had them.
    expect(protectFeedback([{ group: 'child', ratings: 60, mean: 4.52 }])).toEqual([
      { group: 'child', ratings: 60, mean: 4.5 },
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

import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from '../../src/indicators/index.ts';
import { PROVISIONS } from '../../src/model/codes.ts';

describe('the list of indicators', () => {
  it('is the method’s, in its order', () => {
    expect(INDICATOR_IDS).toEqual([
      'requests-received',
      'requests-per-10k',
      'refused-to-assess-share',
      'decided-in-6-weeks-share',
      'refused-to-issue-share',
      'issued-in-20-weeks-share',
      'issued-in-20-weeks-excluding-exceptions-share',
      'issued-over-52-weeks-share',
      'exceptions-share',
      'tribunal-share',
      'mediation-share',
      'new-plans',
      'open-plans',
      'ceased-plans',
      'plan-growth',
      'plans-per-1k',
      'mainstream-share',
      'resourced-share',
      'special-share',
      'special-state-share',
      'special-independent-share',
      'alternative-share',
      'post16-share',
      'post16-specialist-share',
      'elsewhere-share',
      'eotas-share',
      'home-educated-share',
      'neet-share',
      'elsewhere-other-share',
      'early-years-share',
      'unknown-provision-share',
      'setting-count',
      'need-share',
      'new-plan-mainstream-share',
      'left-mainstream-at-transfer-share',
      'independent-from-state-share',
      'out-of-area-share',
      'residential-share',
      'reviewed-in-12-months-share',
      'review-decided-in-4-weeks-share',
      'ceased-needs-met-share',
      'ceased-not-engaging-share',
      'ceased-to-work-or-higher-education-share',
      'plans-20-to-25-share',
      'neet-16-to-25-share',
      'post16-ordinary-share',
      ...PROVISIONS.map((provision) => `unit-cost-${provision.replaceAll('_', '-')}`),
      'independent-cost-gap',
      'spend-growth',
      'spend-per-plan',
      'parent-voice-share',
      'child-voice-share',
      'measure:<name>',
    ]);
  });

  it('calls no share by a title that another has', () => {
    expect(new Set(INDICATORS.map(({ title }) => title)).size).toBe(INDICATORS.length);
  });

  it('defines each in whole sentences', () => {
    for (const { definition } of INDICATORS) expect(definition).toMatch(/^[A-Zu].{20,}\.$/s);
  });

  it('takes no side on demand, refusals, plan numbers or cost', () => {
    const sided = INDICATORS.filter(({ polarity }) => polarity !== 'context').map(({ id, polarity }) => [id, polarity]);
    expect(sided).toEqual([
      ['decided-in-6-weeks-share', 'high-is-good'],
      ['issued-in-20-weeks-share', 'high-is-good'],
      ['issued-in-20-weeks-excluding-exceptions-share', 'high-is-good'],
      ['issued-over-52-weeks-share', 'low-is-good'],
      ['neet-share', 'low-is-good'],
      ['unknown-provision-share', 'low-is-good'],
      ['reviewed-in-12-months-share', 'high-is-good'],
      ['review-decided-in-4-weeks-share', 'high-is-good'],
      ['ceased-not-engaging-share', 'low-is-good'],
      ['ceased-to-work-or-higher-education-share', 'high-is-good'],
      ['neet-16-to-25-share', 'low-is-good'],
      ['parent-voice-share', 'high-is-good'],
      ['child-voice-share', 'high-is-good'],
    ]);
  });
});

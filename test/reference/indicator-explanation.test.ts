import { describe, expect, it } from 'vitest';
import { shippedPlaybook } from '../../src/commands/support/content.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import type { IndicatorResult } from '../../src/model/diagnosis.ts';
import { indicatorExplanation } from '../../src/reference/indicator-explanation.ts';
import { diagnosis } from '../render/diagnosis.ts';
import { ROOT } from '../world.ts';

const playbook = await shippedPlaybook({ root: ROOT, version: '1' });
const indicator = (id: string) => INDICATORS.find((each) => each.id === id)!;

/** What is said of one figure. */
function made(changes: Partial<IndicatorResult> & Pick<IndicatorResult, 'id'>): string {
  const result: IndicatorResult = {
    title: 'A figure',
    by: null,
    unit: 'share',
    polarity: 'context',
    status: 'known',
    used: 1208,
    leftOut: [],
    ...changes,
  };
  const { markdown } = indicatorExplanation(indicator(result.id), playbook, diagnosis({ indicators: [result] }));
  return markdown.split('\n- ').at(-1)!.split('\n')[0]!;
}

describe('an indicator', () => {
  it('says what uses it, and that nothing does', () => {
    const explain = (id: string) => indicatorExplanation(indicator(id), playbook).markdown;
    expect(explain('left-mainstream-at-transfer-share')).toMatch(/Evidence for: .*E09/);
    expect(explain('requests-received')).toContain('No element uses it as evidence.');
    expect(explain('requests-received')).toContain('Neither end is good or bad by itself');
  });

  it('shows how a share, a rate, growth and a mean were made', () => {
    const share = { id: 'mainstream-share', numerator: 544, denominator: 1208, value: 544 / 1208 };
    expect(made({ ...share, lower: 0.4225, upper: 0.4785 })).toBe(
      'All: 45.0% = 544 ÷ 1,208 (95% interval 42.3% to 47.9%); records used 1,208.',
    );
    expect(made({ id: 'plans-per-1k', unit: 'per-1k', numerator: 1208, denominator: 30541, value: 39.553 })).toContain(
      'All: 39.6 = 1,000 × 1,208 ÷ 30,541;',
    );
    expect(made({ id: 'plan-growth', unit: 'growth', numerator: 1208, denominator: 1100, value: 0.09818 })).toContain(
      'All: +9.8% = 1,208 ÷ 1,100 − 1;',
    );
    expect(
      made({
        id: 'unit-cost-special-independent',
        unit: 'gbp',
        numerator: 3_431_610,
        denominator: 51,
        value: 67_286.47,
      }),
    ).toContain('All: £67,286 = 3,431,610 ÷ 51;');
  });

  it('says what was left out, what was blank, and what stands beside it', () => {
    const text = made({
      id: 'mainstream-share',
      by: { age_band: '5-10' },
      value: 0.5,
      leftOut: [{ reason: 'annual-cost-missing', count: 3 }],
      blank: 2,
      benchmark: { england: 0.436, period: 'January 2025' },
    });
    expect(text).toBe(
      'Ages 5 to 10: 50.0%; records used 1,208; left out 3: annual cost missing; blank, counted as not a yes: 2; England 43.6%.',
    );
  });

  it('says why a figure is not known, and keeps a withheld one withheld', () => {
    expect(made({ id: 'plans-per-1k', status: 'unknown', reason: 'population-missing' })).toBe(
      'All: not known. The population is not given.',
    );
    const withheld = { protected: 'c' } as const;
    expect(
      made({ id: 'mainstream-share', value: withheld, numerator: withheld, denominator: 20, used: withheld }),
    ).toBe('All: c; records used c.');
  });
});

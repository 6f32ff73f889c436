import { describe, expect, it } from 'vitest';
import { indicatorsKnown } from '../../../src/walk/completion/known-indicators.ts';
import { indicator } from '../../assess/facts.ts';
import { rule, walkFacts } from '../facts.ts';

describe('indicatorsKnown', () => {
  it('looks at figures for everyone, and says which are not known', () => {
    const indicators = [
      indicator({ id: 'open-plans' }),
      indicator({ id: 'plan-growth', title: 'Growth', status: 'unknown', reason: 'history-too-short' }),
      indicator({ id: 'mainstream-share', by: { sex: 'F' } }),
    ];
    const named = rule('indicators-known', { indicators: ['open-plans', 'plan-growth', 'mainstream-share'] });
    expect(indicatorsKnown(walkFacts({ diagnosis: { indicators } }), named)).toEqual({
      met: false,
      found: '1 of 3 figures known',
      missing: [
        'Growth is not known; dbv explain plan-growth says what it needs',
        'mainstream-share is not known; dbv explain mainstream-share says what it needs',
      ],
    });
  });
});

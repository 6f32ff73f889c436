import { describe, expect, it } from 'vitest';
import type { KnownForecast } from '../../src/model/forecast.ts';
import { sameFlow } from '../../src/plan/same-flow.ts';
import { intervention } from '../assess/facts.ts';
import { facts, foreseen } from './facts.ts';

const interventions = [
  intervention({ interventionId: 'I01' }),
  intervention({ interventionId: 'I02', pathway: 'starts' }),
  intervention({ interventionId: 'I03' }),
  intervention({ interventionId: 'I04', status: 'idea' }),
];

describe('sameFlow', () => {
  it('names those that count and are on one pathway', () => {
    expect(sameFlow(facts({ interventions }))).toEqual([{ kind: 'same-pathway', interventions: ['I01', 'I03'] }]);
    expect(sameFlow(facts({ interventions: interventions.slice(0, 2) }))).toEqual([]);
  });

  it('adds what the forecast finds, and nothing twice', () => {
    const doubleClaims = [
      { kind: 'same-pathway', interventions: ['I03', 'I01'], unit: 'children', alone: 30, together: 27 },
      { kind: 'new-plans', interventions: ['I02', 'I01', 'I03'], unit: 'children', alone: 40, together: 36 },
    ];
    const outlook = foreseen({ mitigated: { doubleClaims } as unknown as NonNullable<KnownForecast['mitigated']> });
    expect(sameFlow(facts({ interventions, outlook }))).toEqual([
      { kind: 'same-pathway', interventions: ['I01', 'I03'] },
      { kind: 'new-plans', interventions: ['I01', 'I02', 'I03'] },
    ]);
  });
});

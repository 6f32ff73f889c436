import { describe, expect, it } from 'vitest';
import { claimGroups, doubleClaim } from '../../src/forecast/claims.ts';
import type { Effect } from '../../src/model/forecast.ts';
import { acting, flat } from './inputs.ts';

const effect = (reached: number, pounds = 0): Effect => ({
  interventions: ['I01'],
  years: [2027, 2028].map((year) => ({
    year,
    financialYear: '',
    reached: flat(reached),
    held: flat(0),
    avoidedGrowth: flat(pounds),
    cashable: flat(1),
  })),
});

describe('claimGroups', () => {
  it('finds none where each acts on a flow of its own', () => {
    expect(
      claimGroups([
        acting(),
        acting({ id: 'I02', pathway: 'post16_ordinary_pathway' }),
        acting({ id: 'C', pathway: 'ceases' }),
      ]),
    ).toEqual([]);
  });

  it('names those on one pathway, on new plans and pathways, and on costs and whatever else', () => {
    const groups = claimGroups([
      acting(),
      acting({ id: 'I02' }),
      acting({ id: 'S', pathway: 'starts' }),
      acting({ id: 'U', pathway: 'unit_cost' }),
    ]);
    expect(groups).toEqual([
      { kind: 'same-pathway', unit: 'children', ids: ['I01', 'I02'] },
      { kind: 'new-plans', unit: 'children', ids: ['S', 'I01', 'I02'] },
      { kind: 'cost-of-places', unit: 'pounds', ids: ['U', 'I01', 'I02', 'S'] },
    ]);
  });
});

describe('doubleClaim', () => {
  it('adds up what each claims alone and lays beside it what they do together', () => {
    const group = { kind: 'same-pathway', unit: 'children', ids: ['I01', 'I02'] } as const;
    expect(doubleClaim(group, [effect(10), effect(6)], effect(13))).toEqual([
      { kind: 'same-pathway', interventions: ['I01', 'I02'], unit: 'children', alone: 32, together: 26 },
    ]);
  });

  it('adds up pounds of both kinds where the claim is to pounds, and says nothing of nothing', () => {
    const group = { kind: 'cost-of-places', unit: 'pounds', ids: ['U', 'I01'] } as const;
    expect(doubleClaim(group, [effect(0, 100), effect(0, 50)], effect(0, 120))).toMatchObject([
      { alone: 304, together: 242 },
    ]);
    expect(doubleClaim({ ...group, unit: 'children' }, [effect(0)], effect(0))).toEqual([]);
  });
});

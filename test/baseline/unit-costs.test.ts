import { describe, expect, it } from 'vitest';
import { unitCosts } from '../../src/baseline/unit-costs.ts';
import { indicator, unitCostOf } from '../assess/facts.ts';

const published = {
  id: 'england',
  title: 'Special schools',
  geography: 'England',
  definition: 'What it is.',
  source: 'https://example.org/',
};

describe('unitCosts', () => {
  it('says on how many of the places a mean rests, and sets the latest published figure beside it', () => {
    const own = {
      ...unitCostOf('special_state', 24_000),
      used: 30,
      leftOut: [{ reason: 'annual-cost-missing', count: 10 }],
    };
    const figures = [
      { ...published, provision: 'special_state' as const, values: { '2023-24': 26_000, '2022-23': 24_000 } },
    ];
    expect(unitCosts([own], { figures })).toMatchObject([
      {
        provision: 'special_state',
        indicator: 'unit-cost-special-state',
        value: 24_000,
        places: 40,
        costed: 30,
        coverage: 0.75,
        published: [{ ...published, year: '2023-24', value: 26_000 }],
      },
    ]);
  });

  it('keeps a provision whose places have no cost, and leaves one without places out', () => {
    const uncosted = indicator({
      id: 'unit-cost-eotas',
      status: 'unknown',
      reason: 'cost-missing',
      used: 0,
      leftOut: [{ reason: 'annual-cost-missing', count: 4 }],
    });
    const empty = indicator({
      id: 'unit-cost-neet',
      status: 'unknown',
      reason: 'nothing-to-count',
      used: 0,
      leftOut: [],
    });
    expect(unitCosts([uncosted, empty], { figures: [] })).toEqual([
      { provision: 'eotas', indicator: 'unit-cost-eotas', places: 4, costed: 0, coverage: 0, published: [] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import { unitCost } from '../../src/assess/unit-costs.ts';
import { indicator, unitCostOf } from './facts.ts';

describe('unitCost', () => {
  it('reads the indicator of the provision', () => {
    const find = indicatorIndex([
      unitCostOf('special_independent', 62_000),
      indicator({ id: 'unit-cost-resourced', status: 'unknown', reason: 'cost-missing' }),
    ]);
    expect(unitCost(find, 'special_independent')).toBe(62_000);
    expect(unitCost(find, 'resourced')).toBeUndefined();
    expect(unitCost(find, 'mainstream')).toBeUndefined();
  });
});

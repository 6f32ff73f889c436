import { describe, expect, it } from 'vitest';
import { byGroup } from '../../src/assess/by-group.ts';

describe('byGroup', () => {
  it('takes each group by itself, in the groups\u2019 order, and leaves out those without rows', () => {
    const rows = [
      { group: 'child' as const, n: 1 },
      { group: 'provider' as const, n: 2 },
      { group: 'child' as const, n: 3 },
    ];
    expect(byGroup(rows, (group, own) => [group, ...own.map(({ n }) => n)])).toEqual([
      ['provider', 2],
      ['child', 1, 3],
    ]);
  });
});

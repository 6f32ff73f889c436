import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/assess/grouped.ts';

describe('grouped', () => {
  it('puts items under their keys, in the order they come', () => {
    const groups = grouped(['ash', 'beech', 'alder', 'birch'], (tree) => tree[0]);
    expect([...groups]).toEqual([
      ['a', ['ash', 'alder']],
      ['b', ['beech', 'birch']],
    ]);
  });

  it('has no groups of nothing', () => {
    expect(grouped([], () => 'x').size).toBe(0);
  });
});

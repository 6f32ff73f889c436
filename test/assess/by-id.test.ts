import { describe, expect, it } from 'vitest';
import { byId } from '../../src/assess/by-id.ts';

describe('byId', () => {
  it('orders by code unit: capitals before small letters, digits before both', () => {
    const items = ['b', 'I2', 'I10', 'a', 'B'].map((id) => ({ id }));
    expect(items.toSorted(byId(({ id }) => id)).map(({ id }) => id)).toEqual(['B', 'I10', 'I2', 'a', 'b']);
  });

  it('leaves equal ids in their order', () => {
    const items = [
      { id: 'x', n: 1 },
      { id: 'x', n: 2 },
    ];
    expect(items.toSorted(byId(({ id }) => id))).toEqual(items);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniformSource } from '../../src/statistics/draws.ts';
import { shuffled } from '../../src/statistics/shuffled.ts';

describe('shuffled', () => {
  it('changes places from the last to the first', () => {
    // Of a b c: the last goes with place ⌊0.5 × 3⌋ = 1, giving a c b; then place 1 with ⌊0.2 × 2⌋ = 0, giving c a b.
    const numbers = [0.5, 0.2];
    expect(shuffled(() => numbers.shift()!, ['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
    expect(shuffled(() => 0.5, [])).toEqual([]);
  });

  it('gives every order about as often', () => {
    const counts = new Map<string, number>();
    const source = uniformSource(7);
    for (let draw = 0; draw < 6000; draw++) {
      const order = shuffled(source, ['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1,000 each are to be expected, with a standard deviation of √(6,000 × 1/6 × 5/6) = 29.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 29);
  });

  it('keeps every item, leaves the list as it was, and repeats itself', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items];
        const order = shuffled(uniformSource(seed), items);
        expect(items).toEqual(before);
        expect([...order].sort()).toEqual([...items].sort());
        expect(shuffled(uniformSource(seed), items)).toEqual(order);
      }),
    );
  });
});

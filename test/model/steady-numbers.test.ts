import { describe, expect, it } from 'vitest';
import { steadyNumbers } from '../../src/model/steady-numbers.ts';

describe('steadyNumbers', () => {
  it('settles the last bits of fractions and leaves whole numbers, text and order alone', () => {
    const value = { b: 0.1 + 0.2, a: [1 / 3, 12345678901234, 'x', true], c: { d: -2.5 } };
    expect(steadyNumbers(value)).toEqual({ b: 0.3, a: [0.333333333333, 12345678901234, 'x', true], c: { d: -2.5 } });
    expect(Object.keys(steadyNumbers(value))).toEqual(['b', 'a', 'c']);
  });

  it('changes nothing the second time', () => {
    const once = steadyNumbers({ a: Math.PI * 1e9, b: Math.E / 1e9 });
    expect(steadyNumbers(once)).toEqual(once);
  });
});

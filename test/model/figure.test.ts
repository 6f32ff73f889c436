import { describe, expect, it } from 'vitest';
import { figureSchema, protectedSchema, rangeSchema } from '../../src/model/figure.ts';

describe('figureSchema', () => {
  it('takes a number or the mark that it is withheld, and nothing else', () => {
    expect(figureSchema.safeParse(3.5).success).toBe(true);
    expect(figureSchema.safeParse({ protected: 'c' }).success).toBe(true);
    for (const wrong of [null, 'c', Number.NaN, { protected: 'x' }])
      expect(figureSchema.safeParse(wrong).success).toBe(false);
    expect(protectedSchema.safeParse(3).success).toBe(false);
  });
});

describe('rangeSchema', () => {
  it('has a low, a central and a high figure', () => {
    expect(rangeSchema.safeParse({ low: 1, central: { protected: 'c' }, high: 3 }).success).toBe(true);
    expect(rangeSchema.safeParse({ low: 1, high: 3 }).success).toBe(false);
  });
});

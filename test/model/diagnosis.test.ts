import { describe, expect, it } from 'vitest';
import { figureSchema, isProtected, rangeSchema } from '../../src/model/diagnosis.ts';

describe('figures', () => {
  it('are a number, or say that they are withheld', () => {
    expect(figureSchema.parse(0)).toBe(0);
    expect(figureSchema.parse({ protected: 'c' })).toEqual({ protected: 'c' });
    for (const wrong of [null, 'c', Number.NaN, { protected: 'x' }])
      expect(figureSchema.safeParse(wrong).success).toBe(false);
  });

  it('can be told apart', () => {
    expect(isProtected({ protected: 'c' })).toBe(true);
    expect(isProtected(0)).toBe(false);
    expect(isProtected(undefined)).toBe(false);
    expect(rangeSchema.safeParse({ low: 1, central: { protected: 'c' }, high: 3 }).success).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flat, inQuadrature, mapSpan, plus, times } from '../../src/assess/span.ts';

describe('spans', () => {
  it('are worked out case by case', () => {
    const span = { low: 1, central: 2, high: 3 };
    expect(flat(4)).toEqual({ low: 4, central: 4, high: 4 });
    expect(mapSpan(span, (value, which) => (which === 'high' ? 0 : -value))).toEqual({ low: -1, central: -2, high: 0 });
    expect(times(span, { low: 10, central: 20, high: 30 })).toEqual({ low: 10, central: 40, high: 90 });
    expect(plus(span, flat(1))).toEqual({ low: 2, central: 3, high: 4 });
  });
});

describe('inQuadrature', () => {
  it('adds centrals, and distances as the sides of a right angle: 3 and 4 make 5, 6 and 8 make 10', () => {
    const sum = inQuadrature([
      { low: 7, central: 10, high: 16 },
      { low: 16, central: 20, high: 28 },
    ]);
    expect(sum).toEqual({ low: 25, central: 30, high: 40 });
  });

  it('keeps the low case of children low where pounds are lost: −10 to −30 and −10 to −40', () => {
    // Low case −10, central −20: distances +10 and +15 give √325; high −40 and −60: distances −20 and −35 give √1,625.
    const sum = inQuadrature([
      { low: -10, central: -20, high: -40 },
      { low: -10, central: -25, high: -60 },
    ]);
    expect(sum.central).toBe(-45);
    expect(sum.low).toBeCloseTo(-45 + Math.sqrt(10 ** 2 + 15 ** 2), 12);
    expect(sum.high).toBeCloseTo(-45 - Math.sqrt(20 ** 2 + 35 ** 2), 12);
  });

  it('leaves a single span as it is, and nothing is nought', () => {
    expect(inQuadrature([{ low: 1, central: 2, high: 4 }])).toEqual({ low: 1, central: 2, high: 4 });
    expect(inQuadrature([])).toEqual(flat(0));
  });

  it('does not care how spans are bracketed, and is never wider than adding bounds', () => {
    const count = fc.double({ min: 0, max: 100, noNaN: true });
    const span = fc
      .tuple(count, count, count)
      .map(([low, more, most]) => ({ low, central: low + more, high: low + more + most }));
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        const all = inQuadrature([a, b, c]);
        const nested = inQuadrature([inQuadrature([a, b]), c]);
        for (const which of ['low', 'central', 'high'] as const) expect(nested[which]).toBeCloseTo(all[which], 8);
        expect(all.low).toBeGreaterThanOrEqual(a.low + b.low + c.low - 1e-9);
        expect(all.high).toBeLessThanOrEqual(a.high + b.high + c.high + 1e-9);
      }),
    );
  });
});

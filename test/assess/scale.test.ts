import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onScale } from '../../src/assess/scale.ts';
import type { Scale } from '../../src/model/playbook.ts';

const SCALE: Scale = [
  [0, 0],
  [0.2, 60],
  [0.6, 100],
];

describe('onScale', () => {
  it.each([
    [0, 0],
    [0.1, 30],
    [0.2, 60],
    [0.3, 70], // 60 + 40 × 0.1 ÷ 0.4
    [0.6, 100],
  ])('%f is %f', (raw, score) => {
    expect(onScale(SCALE, raw)).toBeCloseTo(score, 9);
  });

  it('is flat outside its points', () => {
    expect(onScale(SCALE, -1)).toBe(0);
    expect(onScale(SCALE, 7)).toBe(100);
  });

  it('may fall', () => {
    const falling: Scale = [
      [0.5, 100],
      [0.9, 0],
    ];
    expect(onScale(falling, 0.7)).toBeCloseTo(50, 9);
    expect(onScale(falling, 0.4)).toBe(100);
  });

  it('never leaves 0 to 100', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (raw) => {
        const score = onScale(SCALE, raw);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onScale } from '../../../src/assess/scale.ts';
import { scaleRule, spreadRule } from '../../../src/assess/story/scaling.ts';
import type { Scale } from '../../../src/model/playbook.ts';

const SCALE: Scale = [
  [0, 0],
  [0.125, 40],
  [0.25, 70],
  [0.4, 100],
];
const SPREAD = { p10: 0.2, p25: 0.3, p50: 0.4, p75: 0.6, p90: 0.9 };

describe('scaleRule', () => {
  it('names the two points that a measure lies between: 40 + 30 × 0.05 ÷ 0.125 = 52', () => {
    const { between, z } = scaleRule(SCALE)(0.175);
    expect(between).toEqual([
      [0.125, 40],
      [0.25, 70],
    ]);
    expect(z).toBeCloseTo(52, 9);
  });

  it('names none at a point of the scale and beyond its ends', () => {
    for (const raw of [-1, 0, 0.125, 0.4, 0.9]) expect(scaleRule(SCALE)(raw).between).toBeUndefined();
    expect(scaleRule(SCALE)(0.9).z).toBe(100);
  });

  it('gives the points that the score is made of, and workings that come to them', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 0.6, noNaN: true }), (raw) => {
        const { between, z } = scaleRule(SCALE)(raw);
        expect(z).toBe(onScale(SCALE, raw));
        if (!between) return;
        const [[x0, y0], [x1, y1]] = between;
        expect(y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0)).toBeCloseTo(z, 9);
      }),
    );
  });
});

describe('spreadRule', () => {
  it('turns the place where a low figure is the weak end: 100 − 17.5', () => {
    expect(spreadRule(SPREAD, false)(0.25)).toMatchObject({ turned: false, place: 17.5, z: 17.5 });
    expect(spreadRule(SPREAD, true)(0.25)).toMatchObject({
      by: 'spread',
      turned: true,
      place: 17.5,
      z: 82.5,
      between: [
        [0.2, 10],
        [0.3, 25],
      ],
    });
  });

  it('names the points whose line runs on beyond the last percentiles, as far as it does', () => {
    expect(spreadRule(SPREAD, false)(0.15).between).toEqual([
      [0.2, 10],
      [0.3, 25],
    ]);
    expect(spreadRule(SPREAD, false)(-5)).toMatchObject({ place: 0, z: 0 });
    expect(spreadRule(SPREAD, false)(-5).between).toBeUndefined();
    expect(spreadRule(SPREAD, false)(0.4).between).toBeUndefined();
  });
});

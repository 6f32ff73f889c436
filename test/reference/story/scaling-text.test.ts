import { describe, expect, it } from 'vitest';
import { scaleRule, spreadRule } from '../../../src/assess/story/scaling.ts';
import { points, scalingText } from '../../../src/reference/story/scaling-text.ts';

const rule = scaleRule([
  [0, 100],
  [0.4, 50],
  [0.8, 0],
]);
const SPREAD = { p10: 0.2, p25: 0.3, p50: 0.4, p75: 0.6, p90: 0.9 };

describe('scalingText', () => {
  it('can be followed by hand, up and down a scale', () => {
    expect(scalingText(rule(0.5), 37.5)).toBe(
      'On its scale 0.5 lies between 0.4 (50 points) and 0.8 (0 points): 50 \u2212 50 × (0.5 \u2212 0.4) ÷ 0.4 = 37.5.',
    );
    expect(scalingText(rule(0.4), 50)).toBe('On its scale 0.4 stands at 50.');
    expect(scalingText(rule(2), 0)).toBe('On its scale 2 stands at 0.');
  });

  it('says how the document shows the points, where that differs', () => {
    expect(scalingText(rule(0.5), 40)).toMatch(/= 37\.5; shown as 40\.$/);
    expect(scalingText(rule(0.5), { protected: 'c' })).toMatch(/= 37\.5\.$/);
  });

  it('names percentiles, turns the place, and runs on beyond the last of them', () => {
    expect(scalingText(spreadRule(SPREAD, true)(0.25), 82.5)).toBe(
      'In the spread of authorities 0.25 lies between 0.2 (the 10th percentile) and 0.3 (the 25th percentile): 10 + 15 × (0.25 \u2212 0.2) ÷ 0.1 = 17.5; the low end is the weak one, so 100 \u2212 17.5 = 82.5.',
    );
    expect(scalingText(spreadRule(SPREAD, false)(1), 95)).toContain(
      '1 lies on the line that runs on from 0.6 (the 75th percentile) and 0.9 (the 90th percentile): 75 + 15 × (1 \u2212 0.6) ÷ 0.3 = 95.',
    );
  });
});

describe('points', () => {
  it('are to the hundredth, without noughts at the end', () => {
    expect([86.466, 86.5, 100, 0].map(points)).toEqual(['86.47', '86.5', '100', '0']);
  });
});

import { describe, expect, it } from 'vitest';
import { caseEvidence } from '../../src/assess/case-evidence.ts';
import type { Scale } from '../../src/model/playbook.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { stratifiedShare } from '../../src/statistics/stratified-share.ts';

const IDEA = { id: 'E07', elements: ['E07', 'E15'] };
const SCALE: Scale = [
  [0, 0],
  [0.5, 100],
];

describe('caseEvidence', () => {
  const share = stratifiedShare([{ weight: 4, n: 30, marked: 12 }])!;
  const reading = caseEvidence(IDEA, share, '2025-10-01', SCALE)!;

  it('scales the share: 0.4 of 0.5 is 80', () => {
    expect(reading).toMatchObject({ z: 80, raw: 0.4, n: 30, nEffective: 30, newest: '2025-10-01' });
    expect(reading.lower).toBeCloseTo(0.2459, 4); // Wilson, 12 of 30
    expect(reading.upper).toBeCloseTo(0.5768, 4);
  });

  it('draws from the Jeffreys Beta, mean 12.5 ÷ 31, on the scale', () => {
    // A scale of 0 to 1 makes the mean of draws the mean of the Beta: no end is flat.
    const straight = caseEvidence(IDEA, share, undefined, [
      [0, 0],
      [1, 100],
    ])!;
    const draw = straight.sampling!.draws(uniformSource(1));
    let sum = 0;
    for (let i = 0; i < 20_000; i++) sum += draw();
    expect(sum / 20_000).toBeCloseTo((100 * 12.5) / 31, 0);
  });

  it('is drawn alike for both of a linked pair', () => {
    expect(reading.sampling!.key).toBe('E07:case_review');
  });

  it('is missing where no case could say', () => {
    expect(caseEvidence(IDEA, undefined, undefined, SCALE)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamEvidence } from '../../src/assess/evidence.ts';
import { scoreOf } from '../../src/assess/score.ts';
import type { Stream } from '../../src/model/codes.ts';

const stream = (id: Stream, weight: number, z?: number, applicable = true): StreamEvidence => ({
  stream: id,
  weight,
  applicable,
  reading: z === undefined ? undefined : { z },
});

describe('scoreOf', () => {
  it('is the weighted mean of the streams present: (3 × 80 + 2 × 30) ÷ 5, covering 5 of 8', () => {
    const score = scoreOf(
      [stream('case_review', 3, 80), stream('parent_carer', 2, 30), stream('provider', 1), stream('indicator', 2)],
      0.25,
    );
    expect(score.value).toBe(60);
    expect(score.coverage).toBe(5 / 8);
  });

  it('leaves streams that cannot apply out of coverage', () => {
    const score = scoreOf([stream('case_review', 3, 80), stream('child', 2, undefined, false)], 0.25);
    expect(score.coverage).toBe(1);
  });

  it('is unknown below the minimum coverage, and known at it', () => {
    const quarter = [stream('case_review', 1, 80), stream('parent_carer', 3)];
    expect(scoreOf(quarter, 0.25)).toEqual({ coverage: 0.25, value: 80 });
    expect(scoreOf(quarter, 0.26)).toEqual({ coverage: 0.25, value: undefined });
  });

  it('is unknown, not nought, where there is no evidence at all', () => {
    expect(scoreOf([stream('case_review', 3)], 0)).toEqual({ coverage: 0, value: undefined });
    expect(scoreOf([], 0)).toEqual({ coverage: 0, value: undefined });
  });

  it('changes coverage and not the score when a missing stream is added', () => {
    const z = fc.double({ min: 0, max: 100, noNaN: true });
    const weight = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, z), { minLength: 1, maxLength: 6 }), weight, (present, missing) => {
        const streams = present.map(([w, value]) => stream('provider', w, value));
        const before = scoreOf(streams, 0);
        const after = scoreOf([...streams, stream('practitioner', missing)], 0);
        expect(after.value).toBe(before.value);
        expect(after.coverage).toBeLessThan(before.coverage);
        const values = present.map(([, value]) => value);
        expect(before.value!).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(before.value!).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

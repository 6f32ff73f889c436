import { describe, expect, it } from 'vitest';
import { LEAST_DENOMINATOR, spreadOf } from '../../../src/ingest/ees/spread.ts';

/** Figures of so many authorities, of which the nth has the value n. */
const figures = (count: number, denominator = 100) =>
  Array.from({ length: count }, (_, index) => ({ value: index + 1, numerator: 1, denominator }));

describe('spreadOf', () => {
  it('is percentiles by straight line between ordered values', () => {
    // 101 values, 1 to 101: the 10th percentile lies at place 10 of 100, which is the 11th value.
    expect(spreadOf(figures(101).toReversed())).toEqual({
      authorities: 101,
      p10: 11,
      p25: 26,
      p50: 51,
      p75: 76,
      p90: 91,
    });
    // 76 values: place 7.5 of 75 lies half-way between the 8th and the 9th.
    expect(spreadOf(figures(76))).toMatchObject({ p10: 8.5, p50: 38.5 });
  });

  it('leaves out authorities with few in the denominator', () => {
    const few = figures(10, LEAST_DENOMINATOR - 1).map((figure) => ({ ...figure, value: 1000 }));
    expect(spreadOf([...figures(101), ...few])).toEqual(spreadOf(figures(101)));
  });

  it('is not given over fewer than about half of England\u2019s authorities', () => {
    expect(spreadOf(figures(74))).toBeUndefined();
    expect(spreadOf(figures(75))?.authorities).toBe(75);
  });
});

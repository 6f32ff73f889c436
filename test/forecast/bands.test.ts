import { describe, expect, it } from 'vitest';
import { added, bandOf, bandTimes, less } from '../../src/forecast/bands.ts';

/** 0 to 100, not in order. */
const DRAWS = Float64Array.from({ length: 101 }, (_, index) => (index * 37) % 101);

describe('bandOf', () => {
  it('holds the middle half and the middle nine tenths', () => {
    expect(bandOf(DRAWS)).toEqual({ median: 50, low50: 25, high50: 75, low90: 5, high90: 95 });
  });
});

describe('bandTimes', () => {
  it('is the band of draws that are all so many times as much', () => {
    expect(bandTimes(bandOf(DRAWS), 3)).toEqual(bandOf(DRAWS.map((draw) => 3 * draw)));
    expect(bandTimes({ ...bandOf(DRAWS), median: { protected: 'c' } }, 3).median).toEqual({ protected: 'c' });
  });
});

describe('added and less', () => {
  it('go draw by draw', () => {
    expect([...added([Float64Array.of(1, 2), Float64Array.of(10, 20)])]).toEqual([11, 22]);
    expect([...less(Float64Array.of(5, 5), Float64Array.of(2, 7))]).toEqual([3, -2]);
    expect(added([])).toHaveLength(0);
  });
});

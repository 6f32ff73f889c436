import { describe, expect, it } from 'vitest';
import { indicatorEvidence } from '../../src/assess/indicator-evidence.ts';
import { indicatorIndex } from '../../src/assess/indicator-index.ts';
import type { IndicatorResult } from '../../src/model/diagnosis.ts';
import type { Measure } from '../../src/model/playbook.ts';
import { uniformSource } from '../../src/statistics/draws.ts';
import { indicator } from './facts.ts';

const SPREAD = { authorities: 150, p10: 0.1, p25: 0.2, p50: 0.3, p75: 0.4, p90: 0.5 };
const PUBLISHED = { period: '2025', source: 'DfE', spread: SPREAD };
const measure = (fields: Partial<Measure> & Pick<Measure, 'indicator'>): Measure => ({
  weight: 1,
  weakEnd: 'high',
  reason: 'Because it is a test.',
  ...fields,
});
const read = (measures: readonly Measure[], results: readonly IndicatorResult[]) =>
  indicatorEvidence('E09', measures, indicatorIndex(results), () => '2026-01-15');

describe('indicatorEvidence', () => {
  it('places a figure in the spread, turned so that 100 is the weak end', () => {
    const special = indicator({
      id: 'special-share',
      value: 0.4,
      numerator: 40,
      denominator: 100,
      benchmark: PUBLISHED,
    });
    const weakHigh = read([measure({ indicator: 'special-share' })], [special]);
    expect(weakHigh.measures).toEqual([
      {
        indicator: 'special-share',
        by: null,
        weight: 1,
        status: 'known',
        raw: 0.4,
        n: 100,
        z: 75,
        scaledBy: 'spread',
      },
    ]);
    expect(weakHigh.reading).toMatchObject({ z: 75, newest: '2026-01-15' });
    const weakLow = read([measure({ indicator: 'special-share', weakEnd: 'low' })], [special]);
    expect(weakLow.reading!.z).toBe(25);
  });

  it('uses the scale where no spread is published, and the spread where both are there', () => {
    const scale: Measure['scale'] = [
      [0, 0],
      [1, 100],
    ];
    const local = indicator({ id: 'measure:waits', value: 0.4 });
    expect(read([measure({ indicator: 'measure:waits', scale })], [local]).measures[0]).toMatchObject({
      z: 40,
      scaledBy: 'scale',
    });
    const both = indicator({ id: 'special-share', value: 0.4, benchmark: PUBLISHED });
    expect(read([measure({ indicator: 'special-share', scale })], [both]).measures[0]!.scaledBy).toBe('spread');
  });

  it('shows a figure with neither, and does not score it', () => {
    const { measures, reading } = read(
      [measure({ indicator: 'measure:waits' })],
      [indicator({ id: 'measure:waits', value: 3 })],
    );
    expect(measures[0]).toEqual({ indicator: 'measure:waits', by: null, weight: 1, status: 'known', raw: 3 });
    expect(reading).toBeUndefined();
  });

  it('is the weighted mean of the measures that are known: (2 × 75 + 1 × 50) ÷ 3', () => {
    const { measures, reading } = read(
      [
        measure({ indicator: 'a', weight: 2 }),
        measure({ indicator: 'b', by: { age_band: '11-15' } }),
        measure({ indicator: 'gone', weight: 9 }),
      ],
      [
        indicator({ id: 'a', value: 0.4, benchmark: PUBLISHED }),
        indicator({ id: 'b', by: { age_band: '11-15' }, value: 0.3, benchmark: PUBLISHED }),
        indicator({ id: 'gone', status: 'unknown', reason: 'table-missing' }),
      ],
    );
    expect(reading!.z).toBeCloseTo(200 / 3, 9);
    expect(measures[2]).toEqual({ indicator: 'gone', by: null, weight: 9, status: 'missing' });
  });

  it('takes the newest of the days of what is scored', () => {
    const days: Readonly<Record<string, string>> = { a: '2025-03-31', b: '2025-09-30' };
    const results = ['a', 'b', 'c'].map((id) => indicator({ id, value: 0.3, benchmark: PUBLISHED }));
    const measures = ['a', 'b', 'c'].map((id) => measure({ indicator: id }));
    const { reading } = indicatorEvidence('E09', measures, indicatorIndex(results), (id) => days[id]);
    expect(reading!.newest).toBe('2025-09-30');
  });

  it('draws shares on their denominator and leaves other figures as they are', () => {
    const share = indicator({ id: 'a', value: 0.3, denominator: 200, benchmark: PUBLISHED });
    const ratio = indicator({ id: 'b', value: 0.4, unit: 'value', denominator: 10, benchmark: PUBLISHED });
    const { reading } = read([measure({ indicator: 'a' }), measure({ indicator: 'b' })], [share, ratio]);
    const draw = reading!.sampling!.draws(uniformSource(5));
    const values = Array.from({ length: 5000 }, draw);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean).toBeCloseTo((50 + 75) / 2, 0);
    // √(0.3 × 0.7 ÷ 200) = 0.032 is 8.1 places of 250 a unit, halved by the mean.
    const deviation = Math.sqrt(values.reduce((sum, z) => sum + (z - mean) ** 2, 0) / values.length);
    expect(deviation).toBeGreaterThan(3);
    expect(deviation).toBeLessThan(5);
    expect(read([measure({ indicator: 'b' })], [ratio]).reading!.sampling).toBeUndefined();
  });

  it('does not draw a share without a denominator, or outside 0 to 1', () => {
    const none = indicator({ id: 'a', value: 0.3, benchmark: PUBLISHED });
    const above = indicator({ id: 'a', value: 1.2, denominator: 10, benchmark: PUBLISHED });
    expect(read([measure({ indicator: 'a' })], [none]).reading!.sampling).toBeUndefined();
    expect(read([measure({ indicator: 'a' })], [above]).reading!.sampling).toBeUndefined();
  });

  it('is empty for an element without measures', () => {
    expect(read([], [])).toEqual({ measures: [], reading: undefined });
  });
});

import { describe, expect, it } from 'vitest';
import { benchmarkFinder } from '../../src/indicators/benchmarks.ts';
import type { BenchmarksContent } from '../../src/model/playbook.ts';

/** Figures made up for the test. */
function release(name: string, parts: Partial<BenchmarksContent>): BenchmarksContent {
  return {
    release: name,
    publisher: 'A publisher',
    licence: 'A licence',
    nextUpdate: 'Never',
    url: 'https://example.org',
    periods: { '*': 'Year one', 'mainstream-share': 'January of year two' },
    sources: { 'mainstream-share': 'a.csv: x ÷ y.' },
    geographies: { England: 'England', E12000001: 'North East', E12000007: 'London' },
    figures: [],
    spreads: [],
    ...parts,
  };
}

const spread = { authorities: 150, p10: 0.1, p25: 0.2, p50: 0.3, p75: 0.4, p90: 0.5 };
const published = release('Release 1', {
  figures: [
    { indicator: 'mainstream-share', geography: 'England', value: 0.4 },
    { indicator: 'mainstream-share', geography: 'E12000007', value: 0.5 },
    { indicator: 'mainstream-share', by: { age_band: '11-15' }, geography: 'England', value: 0.3 },
    { indicator: 'neet-share', geography: 'E12000001', value: 0.02 },
  ],
  spreads: [
    { indicator: 'mainstream-share', ...spread },
    { indicator: 'exceptions-share', ...spread },
  ],
});

describe('benchmarkFinder', () => {
  it('gives England, the spread, the period and the source', () => {
    expect(benchmarkFinder([published])('mainstream-share', null)).toEqual({
      england: 0.4,
      spread,
      period: 'January of year two',
      source: 'A publisher, Release 1. a.csv: x ÷ y.',
    });
  });

  it.each(['E12000007', 'e12000007', 'London', ' london '])('gives the region for "%s"', (region) => {
    expect(benchmarkFinder([published], region)('mainstream-share', null)).toMatchObject({
      england: 0.4,
      region: 0.5,
      regionName: 'London',
    });
  });

  it('gives what is published of the area itself, by the number of its authority', () => {
    const own = release('Release 1', {
      geographies: { England: 'England', 990: 'Anywhere' },
      figures: [
        { indicator: 'mainstream-share', geography: 'England', value: 0.4 },
        { indicator: 'mainstream-share', geography: '990', value: 0.6 },
        { indicator: 'setting-count', by: { setting: 'neet' }, geography: '990', value: 8 },
      ],
    });
    const find = benchmarkFinder([own], undefined, '990');
    expect(find('mainstream-share', null)).toMatchObject({ england: 0.4, area: 0.6 });
    expect(find('setting-count', { setting: 'neet' })).toMatchObject({ area: 8, period: 'Year one' });
    expect(benchmarkFinder([own], undefined, '991')('mainstream-share', null)).not.toHaveProperty('area');
    expect(benchmarkFinder([own])('mainstream-share', null)).not.toHaveProperty('area');
  });

  it('gives England alone for a region it does not know', () => {
    const benchmark = benchmarkFinder([published], 'Atlantis')('mainstream-share', null);
    expect(benchmark).toMatchObject({ england: 0.4 });
    expect(benchmark).not.toHaveProperty('region');
  });

  it('matches the group: the figure for everyone does not stand for one', () => {
    const find = benchmarkFinder([published]);
    expect(find('mainstream-share', { age_band: '11-15' })).toMatchObject({ england: 0.3 });
    expect(find('mainstream-share', { age_band: '11-15' })).not.toHaveProperty('spread');
    expect(find('mainstream-share', { age_band: '5-10' })).toBeUndefined();
  });

  it('falls back on the period for all, and on the release for a source', () => {
    expect(benchmarkFinder([published])('exceptions-share', null)).toEqual({
      spread,
      period: 'Year one',
      source: 'A publisher, Release 1',
    });
  });

  it('finds nothing where nothing is published, or only another region’s figure', () => {
    expect(benchmarkFinder([published])('open-plans', null)).toBeUndefined();
    expect(benchmarkFinder([published], 'London')('neet-share', null)).toBeUndefined();
    expect(benchmarkFinder([])('mainstream-share', null)).toBeUndefined();
  });

  it('takes the later of two releases whole: its figure, its period, its source', () => {
    const later = release('Release 2', {
      periods: { '*': 'Year two' },
      sources: {},
      figures: [{ indicator: 'mainstream-share', geography: 'England', value: 0.45 }],
    });
    expect(benchmarkFinder([published, later])('mainstream-share', null)).toEqual({
      england: 0.45,
      period: 'Year two',
      source: 'A publisher, Release 2',
    });
  });
});

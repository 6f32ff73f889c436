import { describe, expect, it } from 'vitest';
import { ageBandOf } from '../../src/model/codes.ts';
import { returnFrom } from './generate.ts';
import { MEASURES, publishedCount, ROLL_UPS, sumOf } from './measures.ts';
import { SETTINGS } from './places.ts';
import { type Counts, published } from './published.ts';
import { bladeReturn, xmlReturn } from './sources.ts';
import { worldOf } from './world.ts';

/** A return that reproduces an authority's published figures gives those figures back, to the child. */

const AREAS = ['857', '866', '211'].map((code) => {
  const figures = published(code);
  const data = returnFrom(figures);
  return { name: figures.name, figures, blade: worldOf(bladeReturn(data, 2025)), xml: worldOf(xmlReturn(data)) };
});

describe.each(AREAS)('$name', ({ figures, blade, xml }) => {
  const both = [
    ['Blade', blade],
    ['XML', xml],
  ] as const;

  it.each(MEASURES)('$file $columns', (measure) => {
    const expected = publishedCount(figures, measure);
    expect(both.map(([shape, world]) => [shape, measure.count(world)])).toEqual(
      both.map(([shape]) => [shape, expected]),
    );
  });

  it('has every setting of caseload.csv, for all, by age and by sex', () => {
    const settings = [...SETTINGS, 'placement_unknown'].filter((setting) => setting !== 'neet_other_csa');
    const all = settings.map((setting) => [setting, countOf(figures.files.caseload, setting)]);
    for (const [, world] of both) expect(settings.map((setting) => [setting, world.settings(setting)])).toEqual(all);
    for (const [age, counts] of figures.byAge) {
      const expected = settings.map((setting) => [age, setting, countOf(counts, setting)]);
      expect(settings.map((setting) => [age, setting, blade.settings(setting, { age })])).toEqual(expected);
    }
    for (const [sex, counts] of figures.bySex) {
      const expected = settings.map((setting) => [sex, setting, countOf(counts, setting)]);
      expect(settings.map((setting) => [sex, setting, blade.settings(setting, { sex })])).toEqual(expected);
    }
  });

  it('has every roll-up by age band and by sex', () => {
    const bands = new Map<string, number[]>();
    for (const age of figures.byAge.keys()) bands.set(ageBandOf(age)!, [...(bands.get(ageBandOf(age)!) ?? []), age]);
    for (const [id, columns] of Object.entries(ROLL_UPS)) {
      for (const [band, ages] of bands) {
        const expected = ages.reduce((sum, age) => sum + sumOf(figures.byAge.get(age)!, columns), 0);
        expect([id, band, blade.figure(id, 'numerator', { age_band: band })]).toEqual([id, band, expected]);
      }
      for (const [sex, counts] of figures.bySex) {
        expect([id, sex, blade.figure(id, 'numerator', { sex })]).toEqual([id, sex, sumOf(counts, columns)]);
      }
    }
  });

  it('has the same figures from both shapes', () => {
    expect(xml.results).toEqual(blade.results);
  });

  it('reads everything without an error, and accounts for every row', () => {
    for (const [, { data }] of both) {
      expect(data.issues.map(({ code }) => code).filter((code) => !EXPECTED.has(code))).toEqual([]);
      for (const { read, used, setAside } of data.accounts) {
        expect(read).toBe(used + setAside.reduce((sum, { count }) => sum + count, 0));
      }
    }
  });
});

/** SEN2 has one code for what DfE counts in two columns by age. */
function countOf(counts: Counts, setting: string): number {
  return sumOf(counts, setting === 'neet_other' ? ['neet_other', 'neet_other_csa'] : [setting]);
}

/** What the made-up children have on purpose: no need recorded, no placement, and one that begins before another. */
const EXPECTED: ReadonlySet<string> = new Set(['plan-need-missing', 'plan-no-placement', 'placement-gap']);

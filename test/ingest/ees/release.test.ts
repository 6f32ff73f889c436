import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../../src/indicators/index.ts';
import { layOut } from '../../../src/ingest/ees/lay-out.ts';
import { type EesOptions, readEes } from '../../../src/ingest/ees/release.ts';
import { benchmarksSchema } from '../../../src/model/playbook.ts';
import { checkBenchmarks } from '../../../src/playbook/check-benchmarks.ts';
import { isFaults } from '../../../src/yaml/located.ts';
import { readYamlPart } from '../../../src/yaml/yaml-part.ts';
import { LAYOUTS, type Layout, published, publishedFile, SETTINGS } from './published.ts';

const release = (layout: Layout, more: Partial<EesOptions> = {}) =>
  readEes(published(layout), { settings: SETTINGS, madeBy: 'a test', ...more });
const ofAnywhere = (layout: Layout) => release(layout, { laCode: '990' });

const figure = ({ content }: ReturnType<typeof readEes>, indicator: string, geography: string) =>
  content.figures.find((one) => one.indicator === indicator && one.geography === geography && one.by === undefined);

describe('readEes', () => {
  it.each(LAYOUTS)('gives content that the playbook\u2019s checks pass, for %s', (layout) => {
    for (const one of [release(layout), ofAnywhere(layout)]) {
      const part = readYamlPart('x.yaml', layOut(one.content), benchmarksSchema);
      if (isFaults(part)) throw new Error(JSON.stringify(part));
      expect(checkBenchmarks(part, INDICATOR_IDS)).toEqual([]);
      expect(part.value).toEqual(JSON.parse(JSON.stringify(one.content)));
    }
  });

  it('gives the same figures of the same counts in every layout, as far as it has them', () => {
    const shares = (layout: Layout) =>
      ofAnywhere(layout).content.figures.map((one) => [
        `${one.indicator} ${JSON.stringify(one.by ?? null)} ${one.geography}`,
        one.value,
      ]);
    const [old, now, next] = LAYOUTS.map((layout) => new Map(shares(layout) as [string, number][]));
    // Refusals to issue had another denominator in 2022.
    for (const [key, value] of old!)
      if (!key.startsWith('refused-to-issue')) expect([key, now!.get(key)]).toEqual([key, value]);
    for (const [key, value] of now!) expect([key, next!.get(key)]).toEqual([key, value]);
    expect(old!.size).toBeGreaterThan(60);
  });

  it('gives England and all regions, or an authority beside its region and England', () => {
    expect(release('2025').content.geographies).toEqual({ England: 'England', E12000009: 'Region A' });
    const own = ofAnywhere('2025');
    expect(own.authority).toEqual({ id: 'LA990', name: 'Anywhere', region: 'E12000009' });
    expect(own.content.geographies).toEqual({ England: 'England', E12000009: 'Region A', 990: 'Anywhere' });
    const places = ['England', 'E12000009', '990'];
    expect(places.map((place) => figure(own, 'mainstream-share', place)?.value)).toEqual([0.55, 0.55, 0.6]);
    expect(figure(own, 'open-plans', '990')?.value).toBe(200);
    expect(figure(release('2025'), 'open-plans', 'England')).toBeUndefined();
  });

  it('gives what is published of an authority though much is not', () => {
    const own = release('2025', { laCode: '991' });
    expect(figure(own, 'plans-20-to-25-share', '991')?.value).toBe(0.15);
    expect(figure(own, 'mainstream-share', '991')).toBeUndefined();
    expect(figure(own, 'mainstream-share', 'England')?.value).toBe(0.55);
  });

  it('says which release it is, under which licence, and what comes next', () => {
    expect(release('2026').content).toMatchObject({
      release: 'Education, health and care plans, 2026',
      publisher: 'Department for Education',
      licence: 'Open Government Licence v3.0',
      nextUpdate: '2027 release',
      url: 'https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans/2026',
    });
    const nextUpdate = (year: number) => (year === 2026 ? 'June' : undefined);
    expect(release('2026', { nextUpdate }).content.nextUpdate).toBe('June');
    expect(release('2025', { nextUpdate }).content.nextUpdate).toBe('2026 release');
  });

  it('says which period each figure is for', () => {
    expect(ofAnywhere('2025').content.periods).toMatchObject({
      '*': 'Calendar year 2024',
      'plan-growth': 'January 2024 to January 2025',
      'mainstream-share': 'January 2025 census',
      'need-share': 'January 2025 census',
      'open-plans': 'January 2025 census',
    });
    expect(ofAnywhere('2025').content.periods).not.toHaveProperty('requests-received');
  });

  it('says what the files have no figure for, and which were not used', () => {
    expect(release('2025')).toMatchObject({ missing: [], disagreements: [], unused: ['sen_need_newplans.csv'] });
    expect(release('2022').missing).toEqual([
      'decided-in-6-weeks-share',
      'issued-over-52-weeks-share',
      'reviewed-in-12-months-share',
      'review-decided-in-4-weeks-share',
      'ceased-needs-met-share',
      'ceased-not-engaging-share',
      'ceased-to-work-or-higher-education-share',
      'neet-16-to-25-share',
      'post16-ordinary-share',
      'unknown-provision-share',
      'need-share',
    ]);
    const one = readEes([publishedFile('2025', 'requests.csv')], { settings: SETTINGS, madeBy: 'x', laCode: '990' });
    expect(new Set(one.content.figures.map(({ indicator }) => indicator))).toEqual(
      new Set(['refused-to-assess-share', 'decided-in-6-weeks-share', 'requests-received']),
    );
  });

  it('gives no share by provision and need where a type of placement is called otherwise', () => {
    const files = published('2025').map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('elsewhere - NEET', 'elsewhere')),
    }));
    const { content } = readEes(files, { settings: SETTINGS, madeBy: 'x' });
    const byNeed = content.figures.filter(({ by }) => by && 'primary_need' in by);
    expect(new Set(byNeed.map(({ indicator }) => indicator))).toEqual(new Set(['need-share']));
  });

  it('refuses an authority that is not there, and a setting that is not known', () => {
    expect(() => release('2025', { laCode: '555' })).toThrow('These files have no authority 555.');
    const { neet: _, ...fewer } = SETTINGS;
    expect(() => release('2025', { settings: fewer })).toThrow(/has settings that dbv does not know: neet/);
  });
});

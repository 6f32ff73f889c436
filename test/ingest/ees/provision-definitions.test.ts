import { describe, expect, it } from 'vitest';
import type { By } from '../../../src/ingest/ees/definition.ts';
import { figureAt } from '../../../src/ingest/ees/figure.ts';
import { NEED_DEFINITIONS, provisionDefinitions } from '../../../src/ingest/ees/provision-definitions.ts';
import { NEEDS } from '../../../src/model/codes.ts';
import { LAYOUTS, type Layout, publishedTables, SETTINGS } from './published.ts';

const ALL = [...provisionDefinitions(SETTINGS), ...NEED_DEFINITIONS];

function fraction(layout: Layout, indicator: string, place: string, by?: By) {
  const key = JSON.stringify([indicator, by ?? null]);
  const definition = ALL.find((one) => JSON.stringify([one.indicator, one.by ?? null]) === key)!;
  const figure = figureAt(publishedTables(layout), definition, place);
  return figure && [figure.numerator, figure.denominator];
}

describe('provisionDefinitions', () => {
  it.each([
    ['mainstream-share', 600 + 400 + 100, 50 + 50 + 20],
    ['resourced-share', 100, 20],
    ['special-share', 300 + 200 + 100, 30 + 10 + 10],
    ['special-state-share', 300 + 150 + 50, 30 + 6 + 4],
    ['special-independent-share', 100, 10],
    ['post16-share', 220, 16],
    ['elsewhere-share', 20 + 10 + 30 + 20, 2 + 2 + 8 + 2],
    ['eotas-share', 10, 2],
    ['home-educated-share', 20, 2],
    ['neet-share', 30, 8],
    ['elsewhere-other-share', 20, 2],
  ])('give %s of all plans in every layout', (indicator, england, authority) => {
    for (const layout of LAYOUTS) {
      expect([layout, fraction(layout, indicator, 'England')]).toEqual([layout, [england, 2000]]);
      expect([layout, fraction(layout, indicator, 'LA990')]).toEqual([layout, [authority, 200]]);
      expect([layout, fraction(layout, indicator, 'LA991')]).toEqual([layout, undefined]);
    }
  });

  it('give nobody of unknown provision, and no figure in 2022, when it was not asked for', () => {
    for (const layout of ['2025', '2026'] as const) {
      expect(fraction(layout, 'unknown-provision-share', 'England')).toEqual([0, 2000]);
    }
    expect(fraction('2022', 'unknown-provision-share', 'England')).toBeUndefined();
  });

  it('add up, in their top groups, to all plans', () => {
    const top = ['mainstream', 'special', 'alternative', 'post16', 'elsewhere', 'early-years', 'unknown-provision'];
    for (const layout of LAYOUTS) {
      const counts = top.map((group) => fraction(layout, `${group}-share`, 'England')?.[0] ?? 0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000);
    }
  });

  it('are broken down by age band and sex, within the group', () => {
    for (const layout of ['2025', '2026'] as const) {
      // Six in ten of 900 aged 10, and of 500 aged 15; nobody else is at school.
      expect(fraction(layout, 'mainstream-share', 'England', { age_band: '5-10' })).toEqual([540, 900]);
      expect(fraction(layout, 'mainstream-share', 'England', { age_band: '11-15' })).toEqual([300, 500]);
      expect(fraction(layout, 'mainstream-share', 'LA990', { age_band: '20-25' })).toEqual([0, 30]);
      expect(fraction(layout, 'special-share', 'LA990', { sex: 'F' })).toEqual([30, 60]);
    }
    expect(fraction('2022', 'mainstream-share', 'England', { age_band: '5-10' })).toBeUndefined();
  });

  it('are broken down by need, which stands in a file of its own', () => {
    for (const layout of ['2025', '2026'] as const) {
      // Half of 700 with ASD are in maintained mainstream schools, three in ten in maintained special schools.
      expect(fraction(layout, 'mainstream-share', 'England', { primary_need: 'ASD' })).toEqual([350, 700]);
      expect(fraction(layout, 'special-state-share', 'LA990', { primary_need: 'ASD' })).toEqual([24, 80]);
      expect(fraction(layout, 'mainstream-share', 'LA991', { primary_need: 'ASD' })).toBeUndefined();
    }
  });
});

describe('NEED_DEFINITIONS', () => {
  it('give the share of each need, with Down syndrome apart from 2026 only', () => {
    expect(NEED_DEFINITIONS.map(({ by }) => by?.primary_need)).toEqual(Object.keys(NEEDS));
    for (const layout of ['2025', '2026'] as const) {
      expect(fraction(layout, 'need-share', 'England', { primary_need: 'ASD' })).toEqual([700, 2000]);
    }
    expect(fraction('2026', 'need-share', 'England', { primary_need: 'DS' })).toEqual([20, 2000]);
    expect(fraction('2025', 'need-share', 'England', { primary_need: 'DS' })).toBeUndefined();
  });
});

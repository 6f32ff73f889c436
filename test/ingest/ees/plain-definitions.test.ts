import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../../src/indicators/index.ts';
import { figureAt } from '../../../src/ingest/ees/figure.ts';
import { PLAIN_DEFINITIONS } from '../../../src/ingest/ees/plain-definitions.ts';
import { LAYOUTS, publishedTables } from './published.ts';

const fraction = (layout: (typeof LAYOUTS)[number], indicator: string, place: string) => {
  const definition = PLAIN_DEFINITIONS.find((one) => one.indicator === indicator)!;
  const figure = figureAt(publishedTables(layout), definition, place);
  return figure && [figure.numerator, figure.denominator];
};

describe('PLAIN_DEFINITIONS', () => {
  it('are of indicators, in the order of their list, each once', () => {
    const ids = PLAIN_DEFINITIONS.map(({ indicator }) => indicator);
    expect(ids).toEqual(INDICATOR_IDS.filter((id) => ids.includes(id)));
  });

  // What the files of all layouts say of England, and of the authority 990.
  it.each([
    ['refused-to-assess-share', [250, 1000], [30, 100]],
    ['issued-in-20-weeks-share', [250, 500], [20, 50]],
    ['exceptions-share', [500 - 400, 500], [50, 50]],
    ['plan-growth', [2000 - 1600, 1600], [200 - 160, 160]],
    ['new-plan-mainstream-share', [450, 600], [30, 60]],
    ['plans-20-to-25-share', [200 + 100, 2000], [20 + 10, 200]],
  ])('give %s in every layout', (indicator, england, authority) => {
    for (const layout of LAYOUTS) {
      expect([layout, fraction(layout, indicator, 'England')]).toEqual([layout, england]);
      expect([layout, fraction(layout, indicator, 'LA990')]).toEqual([layout, authority]);
    }
  });

  it.each([
    ['decided-in-6-weeks-share', [800, 800 + 200], [60, 60 + 40]],
    ['issued-over-52-weeks-share', [25, 500], [5, 50]],
    ['reviewed-in-12-months-share', [900, 1500], [60, 150]],
    ['review-decided-in-4-weeks-share', [400, 400 + 600], [45, 45 + 15]],
    // Transfers out leave the denominator: 200 - 50 in England, 12 - 2 in 990.
    ['ceased-needs-met-share', [30, 150], [3, 10]],
    ['ceased-not-engaging-share', [60, 150], [1, 10]],
    ['ceased-to-work-or-higher-education-share', [30 + 20, 150], [4 + 2, 10]],
    ['neet-16-to-25-share', [40 + 40 + 20, 500], [4 + 4 + 2, 50]],
    ['post16-ordinary-share', [160 + 160 + 80, 500], [16 + 16 + 8, 50]],
  ])('give %s in the layouts of 2025 and 2026, and not of 2022', (indicator, england, authority) => {
    for (const layout of ['2025', '2026'] as const) {
      expect([layout, fraction(layout, indicator, 'England')]).toEqual([layout, england]);
      expect([layout, fraction(layout, indicator, 'LA990')]).toEqual([layout, authority]);
    }
    expect(fraction('2022', indicator, 'England')).toBeUndefined();
  });

  it('leave assessments withdrawn out of 2022, when they were not asked for', () => {
    expect(fraction('2025', 'refused-to-issue-share', 'England')).toEqual([100, 600 + 100 + 50]);
    expect(fraction('2026', 'refused-to-issue-share', 'England')).toEqual([100, 600 + 100 + 50]);
    expect(fraction('2022', 'refused-to-issue-share', 'England')).toEqual([100, 600 + 100]);
  });

  it('have no figure where every plan was an exception, or numbers are not published', () => {
    for (const layout of LAYOUTS) {
      expect(fraction(layout, 'issued-in-20-weeks-excluding-exceptions-share', 'England')).toEqual([220, 400]);
      expect(fraction(layout, 'issued-in-20-weeks-excluding-exceptions-share', 'LA990')).toBeUndefined();
      expect(fraction(layout, 'refused-to-assess-share', 'LA991')).toBeUndefined();
    }
  });
});

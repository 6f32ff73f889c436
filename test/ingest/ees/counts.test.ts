import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../src/ingest/ees/counts.ts';
import { LAYOUTS, type Layout, publishedTables, SETTINGS } from './published.ts';

const authority = (number: number) => ({ id: `LA${number}`, name: 'Anywhere', region: 'E12000009' });
const counted = (layout: Layout, number = 990) => countsOf(publishedTables(layout), SETTINGS, authority(number));

describe('countsOf', () => {
  it('are what is published of one authority', () => {
    const { figures, stock } = counted('2025');
    expect(figures).toEqual(
      expect.arrayContaining([
        { indicator: 'requests-received', geography: '990', value: 100 },
        { indicator: 'new-plans', geography: '990', value: 60 },
        { indicator: 'open-plans', geography: '990', value: 200 },
        { indicator: 'ceased-plans', geography: '990', value: 12 },
        { indicator: 'setting-count', by: { setting: 'special_academy_free' }, geography: '990', value: 6 + 4 },
        { indicator: 'setting-count', by: { setting: 'ap_pru_academy' }, geography: '990', value: 0 },
      ]),
    );
    expect(stock).toEqual(['open-plans', 'setting-count']);
  });

  it('count plans by setting so that they add up, in every layout', () => {
    for (const layout of LAYOUTS) {
      const bySetting = counted(layout).figures.filter(({ indicator }) => indicator === 'setting-count');
      expect([layout, bySetting.reduce((sum, { value }) => sum + value, 0)]).toEqual([layout, 200]);
    }
  });

  it('say where each stands', () => {
    expect(counted('2022').sources).toMatchObject({
      'requests-received': 'sen2_mi.csv: InreqEHC; headline rows.',
      'setting-count': 'sen2_estab_caseload.csv: the column of each setting; headline rows.',
    });
  });

  it('are left out where they are not published', () => {
    expect(counted('2025', 991).figures.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['new-plans', 40],
      ['open-plans', 100],
      ['ceased-plans', 0],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/ingest/ees/read-tables.ts';
import { LAYOUTS, published, publishedFile } from './published.ts';

describe('readTables', () => {
  it.each(LAYOUTS)('reads the release of %s, files in any order and under any name', (layout) => {
    const files = published(layout);
    const { year, tables } = readTables(files);
    const renamed = files.toReversed().map(({ bytes }, index) => ({ file: `download (${index}).csv`, bytes }));
    const again = readTables(renamed);
    expect([year, again.year]).toEqual([Number(layout), Number(layout)]);
    expect([...again.tables.keys()].sort()).toEqual([...tables.keys()].sort());
    expect(again.places).toEqual(readTables(files).places);
  });

  it('says which files were used', () => {
    const { used, unused } = readTables(published('2022'));
    expect(used).toEqual([
      'sen2_age_caseload.csv',
      'sen2_estab_caseload.csv',
      'sen2_estab_new_plans.csv',
      'sen2_mi.csv',
    ]);
    expect(unused).toEqual(['sen2_age_new_plans.csv']);
  });

  it('lets one file of 2022 be about several things', () => {
    const { tables } = readTables([publishedFile('2022', 'sen2_mi.csv')]);
    expect([...tables.keys()]).toEqual(['requests', 'assessments', 'timeliness']);
  });

  it('refuses files of two releases, one twice, and none', () => {
    const requests = publishedFile('2025', 'requests.csv');
    expect(() => readTables([requests, publishedFile('2026', 'caseload.csv')])).toThrow(
      'The files are of different releases: requests.csv of 2025, caseload.csv of 2026.',
    );
    expect(() => readTables([requests, { ...requests, file: 'copy.csv' }])).toThrow(
      'requests.csv and copy.csv hold the same figures.',
    );
    expect(() => readTables([publishedFile('2026', 'phase_transfers.csv')])).toThrow(/None of these files/);
    expect(() => readTables([])).toThrow(/None of these files/);
  });
});

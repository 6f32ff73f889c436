import { describe, expect, it } from 'vitest';
import { readEesFile } from '../../../src/ingest/ees/read-file.ts';
import { headlineFile, place, publishedFile, publishedTable } from './published.ts';

const headline = (layout: '2022' | '2025' | '2026', name: string, where: string, column: string, back: 0 | 1 = 0) =>
  publishedTable(layout, name)
    .rows(where, back)
    .find(({ mark }) => mark.of === 'all')
    ?.cell(column);

describe('readEesFile', () => {
  it('gives England, regions by code and authorities by number, in order', () => {
    expect(publishedTable('2025', 'requests.csv').places).toEqual([
      { id: 'E12000009', name: 'Region A', region: 'E12000009' },
      { id: 'England', name: 'England', region: undefined },
      { id: 'LA990', name: 'Anywhere', region: 'E12000009' },
      { id: 'LA991', name: 'Elsewhere', region: 'E12000009' },
    ]);
  });

  it('takes two codes of one authority for one: its number is the same', () => {
    const file = publishedFile('2025', 'caseload.csv');
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain('E99000001,990');
    expect(text).toContain('E98000001,990');
    expect(headline('2025', 'caseload.csv', 'LA990', 'ehcplans', 1)).toBe('160');
    expect(headline('2025', 'caseload.csv', 'LA990', 'ehcplans')).toBe('200');
  });

  it('takes England for England, though it has the number 0 as an authority', () => {
    expect(new TextDecoder().decode(publishedFile('2026', 'requests.csv').bytes)).toContain(
      'National,E92000001,England,,,,0,',
    );
    expect(headline('2026', 'requests.csv', 'England', 'requests_received_in_year')).toBe('1000');
  });

  it('reads the latest period and the one before', () => {
    expect(headline('2025', 'requests.csv', 'England', 'requests_received_in_year')).toBe('1000');
    expect(headline('2025', 'requests.csv', 'England', 'requests_received_in_year', 1)).toBe('1');
    expect(publishedTable('2025', 'assessments.csv').rows('England', 1)).toEqual([]);
  });

  it('knows the release of a file: of January, or of the year before', () => {
    const releases = [
      publishedTable('2025', 'caseload.csv'), // 202425
      publishedTable('2025', 'requests.csv'), // 2024
      publishedTable('2022', 'sen2_estab_caseload.csv'), // 2022
      publishedTable('2022', 'sen2_mi.csv'), // 2021
    ].map(({ release, year }) => [release, year]);
    expect(releases).toEqual([
      [2025, 2025],
      [2025, 2024],
      [2022, 2022],
      [2022, 2021],
    ]);
  });

  it('takes the first of two columns of one name, and names in any case', () => {
    const text = new TextDecoder().decode(publishedFile('2025', 'annual_reviews.csv').bytes);
    expect(text).toContain('review_meeting_prior_24,review_meeting_prior_24');
    expect(headline('2025', 'annual_reviews.csv', 'England', 'review_meeting_prior_24')).toBe('7');
    expect(headline('2025', 'annual_reviews.csv', 'England', 'number_decsion_4weeks')).toBe('400');
    expect(headline('2025', 'timeliness_20_week.csv', 'England', 'pc_plans_issued_20_weeks_ex')).toBe('55');
  });

  it('finds columns in the order of 2022, where types of establishment are rows', () => {
    const table = publishedTable('2022', 'sen2_estab_caseload.csv');
    expect(headline('2022', 'sen2_estab_caseload.csv', 'LA990', 'mainstream - academy')).toBe('50');
    expect(table.columns.has('hospital school')).toBe(true);
    // A type of an earlier period only.
    expect(table.columns.has('traineeship')).toBe(false);
  });

  it('leaves alone what it does not know, and the need of new plans, which has the columns of another', () => {
    const other = (text: string) => readEesFile({ file: 'x.csv', bytes: new TextEncoder().encode(text) });
    expect(other('')).toBeUndefined();
    expect(other('a,b\n1,2\n')).toBeUndefined();
    expect(other('no line end')).toBeUndefined();
    expect(readEesFile(publishedFile('2025', 'sen_need_newplans.csv'))).toBeUndefined();
    expect(readEesFile(publishedFile('2026', 'phase_transfers.csv'))).toBeUndefined();
  });

  it('skips rows of no place and of no period', () => {
    const { bytes } = headlineFile('requests.csv', 'requests_received_in_year', [
      `${place('England', '2024')},All requests,All requests,9`,
      `${place('England', '2024').replace('National', 'Planet')},All requests,All requests,9`,
      `${place('England', 'soon')},All requests,All requests,9`,
      '',
    ]);
    const table = readEesFile({ file: 'requests.csv', bytes });
    expect(table?.places.map(({ id }) => id)).toEqual(['England']);
    expect(table?.rows('England', 0)).toHaveLength(1);
  });

  it('refuses a file without rows, and one whose rows cannot be told apart', () => {
    const columns = 'requests_received_in_year';
    expect(() => readEesFile(headlineFile('requests.csv', columns, []))).toThrow(/requests\.csv has no rows/);
    const broken = headlineFile('requests.csv', columns, [`${place('England', '2024')},"All requests,All requests,9`]);
    expect(() => readEesFile(broken)).toThrow(/quotation mark out of place on line 2/);
  });
});

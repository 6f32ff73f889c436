import { describe, expect, it } from 'vitest';
import { sum } from '../../../src/ingest/ees/definition.ts';
import { readTables } from '../../../src/ingest/ees/read-tables.ts';
import { ages, HEADLINE, sex } from '../../../src/ingest/ees/row-groups.ts';
import { namesIn, termsOf, total, totalOf } from '../../../src/ingest/ees/sums.ts';
import { publishedTable, publishedTables, requestsFile } from './published.ts';

const now = publishedTables('2025');

describe('namesIn', () => {
  it('is our name, or what the layout calls it, with its year', () => {
    expect(namesIn(publishedTable('2025', 'annual_reviews.csv'), 'review_expected')).toEqual(['review_expected']);
    expect(namesIn(publishedTable('2025', 'annual_reviews.csv'), 'reviewed_in_year')).toEqual(['review_meeting_24']);
    expect(namesIn(publishedTable('2026', 'annual_reviews.csv'), 'reviewed_in_year')).toEqual([
      'review_completed_2025',
    ]);
    expect(namesIn(publishedTable('2026', 'caseload.csv'), 'special_academy_free')).toEqual([
      'special_academy',
      'special_free_school',
    ]);
    expect(namesIn(publishedTable('2022', 'sen2_estab_caseload.csv'), 'ukrlp_provider')).toEqual([]);
    expect(namesIn(publishedTable('2025', 'caseload.csv'), 'constructor')).toEqual(['constructor']);
  });
});

describe('termsOf', () => {
  it('are the columns of the file, added or taken away', () => {
    expect(termsOf(now, sum('ceased', ['total_ceased', '-transfer']))).toEqual([
      { column: 'total_ceased', isTaken: false },
      { column: 'transfer', isTaken: true },
    ]);
  });

  it('are none where there is no file, no column, or nothing of the sort', () => {
    expect(termsOf(new Map(), sum('ceased', ['total_ceased']))).toBeUndefined();
    expect(termsOf(now, sum('ceased', ['total_ceased', 'other_column']))).toBeUndefined();
    expect(termsOf(publishedTables('2022'), sum('caseload', ['ukrlp_provider']))).toBeUndefined();
  });
});

describe('total', () => {
  it('adds columns over rows', () => {
    // Twelve ceased, of which two were transferred out.
    expect(total(now, sum('ceased', ['total_ceased', '-transfer']), 'LA990')).toBe(12 - 2);
    expect(total(now, sum('caseload', ['ehcplans'], ages(16, 25)), 'England')).toBe(200 + 200 + 100);
    expect(total(now, sum('caseload', ['ehcplans'], sex('Male')), 'England')).toBe(1400);
    expect(total(now, sum('caseload', ['-ehcplans'], HEADLINE, 1), 'England')).toBe(-1600);
  });

  it('is nought for a group with nobody in it, and not known for a place that is not broken down', () => {
    expect(total(now, sum('caseload', ['ehcplans'], ages(30, 40)), 'England')).toBe(0);
    expect(total(now, sum('requests', ['requests_received_in_year'], ages(5, 10)), 'England')).toBeUndefined();
    expect(total(now, sum('caseload', ['ehcplans']), 'LA555')).toBeUndefined();
  });

  it.each(['x', 'z', 'c', 'low', '', ':', '-1', '1,000'])('is not known where a cell holds "%s"', (mark) => {
    const { tables } = readTables([requestsFile({ England: [10, `"${mark}"`] })]);
    expect(total(tables, sum('requests', ['requests_decided_not_to_assess']), 'England')).toBeUndefined();
    expect(total(tables, sum('requests', ['requests_received_in_year']), 'England')).toBe(10);
  });
});

describe('totalOf', () => {
  it('adds sums, and is not known where one is not', () => {
    const growth = [sum('caseload', ['ehcplans']), sum('caseload', ['-ehcplans'], HEADLINE, 1)];
    expect(totalOf(now, growth, 'LA990')).toBe(200 - 160);
    expect(totalOf(now, [...growth, sum('ceased', ['none'])], 'LA990')).toBeUndefined();
    expect(totalOf(now, [], 'LA990')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/ingest/read-table.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import { caseReviewSheet, PREFILLED } from '../../../src/kits/case-review/sheet.ts';
import { type AnyTableSpec, TABLES } from '../../../src/model/tables/index.ts';
import { CASES } from './cases.ts';

const spec = TABLES['case-reviews'] as unknown as AnyTableSpec;

describe('the spreadsheet of a workshop', () => {
  const text = caseReviewSheet(CASES);

  it('has a row a case, with what is known of it and nothing else, marked as UTF-8', () => {
    const [header, first, second, end] = text.split('\n');
    expect(header).toBe(`\ufeff${Object.keys(spec.columns).join(',')}`);
    expect(first).toMatch(/^p0011223344556677,,mainstream:primary,291,+$/);
    expect(second).toMatch(/^p8899aabbccddeeff,,special_state:secondary,167,+$/);
    expect(end).toBe('');
    expect(PREFILLED.every((name) => header!.includes(name))).toBe(true);
  });

  it('is read again by the reader of the table, which asks for what is blank', () => {
    const bytes = Buffer.from(text);
    const { issues, keys } = readTable(
      { table: 'case-reviews', file: 'w.csv', bytes, sha256: '' },
      spec,
      tableOptions({}, 'case-reviews'),
    );
    expect([...keys.keys()]).toEqual(CASES.map(({ caseId }) => caseId));
    expect([...new Set(issues.map(({ code, column }) => `${code} ${column}`))]).toEqual([
      'cell-required reviewed_on',
      'cell-required current_provision',
      'cell-required ideal_outcome',
    ]);
  });

  it('is a header alone where there are no cases', () => {
    expect(caseReviewSheet([]).split('\n')).toHaveLength(2);
  });
});

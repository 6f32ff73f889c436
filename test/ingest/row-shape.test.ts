import { describe, expect, it } from 'vitest';
import { recordsFrom } from '../../src/ingest/csv-records.ts';
import { shapeCheck } from '../../src/ingest/row-shape.ts';
import { issueRemedy, issueText } from '../../src/model/issues.ts';

const HEADER = ['plan_id ', 'sex'];

function check(cells: string[]) {
  return shapeCheck(recordsFrom([cells], [7]), HEADER, 'data/plans.csv')(0);
}

describe('shapeCheck', () => {
  it('accepts a row of as many cells as the header', () => {
    expect(check(['P1', 'M'])).toBeUndefined();
    expect(check(['P1', ''])).toBeUndefined();
  });

  it('accepts blank cells beyond the last', () => {
    expect(check(['P1', 'M', '', ' '])).toBeUndefined();
  });

  it('refuses too few cells, and too many', () => {
    expect(check(['P1'])).toMatchObject({ code: 'row-ragged', line: 7, args: { found: '1', expected: '2' } });
    expect(check(['P1', 'M', 'x'])).toMatchObject({ code: 'row-ragged', line: 7, args: { found: '3', expected: '2' } });
  });

  it('speaks of the file\u2019s own delimiter', () => {
    const records = { ...recordsFrom([['P1']], [7]), delimiter: ';' as const };
    const ragged = shapeCheck(records, HEADER, 'data/plans.csv')(0)!;
    expect(issueText(ragged)).toBe('The row has 1 cell and the header 2.');
    expect(issueRemedy(ragged)).toBe('Look for a semicolon or a line break in a cell without quotation marks.');
    expect(issueRemedy(check(['P1'])!)).toContain('a comma or a line break');
  });

  it('refuses a row that repeats the header, as files laid end to end have', () => {
    expect(check(['\ufeffplan_id', 'sex'])).toMatchObject({ code: 'row-repeated-header', line: 7 });
    expect(check(['plan_id', 'M'])).toBeUndefined();
  });
});

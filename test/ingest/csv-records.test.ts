import { describe, expect, it } from 'vitest';
import { cellsOf, isBlankFrom, isEmptyRecord, recordsFrom } from '../../src/ingest/csv-records.ts';

const records = recordsFrom([['a', 'b'], ['', ' \u00a0'], ['1'], ['', '', 'x']], [1, 2, 3, 7]);

describe('recordsFrom', () => {
  it('gives cells, widths and lines, and the empty text beyond the last cell', () => {
    expect(records.lines).toEqual([1, 2, 3, 7]);
    expect(records.width(2)).toBe(1);
    expect(records.cell(0, 1)).toBe('b');
    expect(records.cell(2, 5)).toBe('');
  });
});

describe('cellsOf', () => {
  it('gives all cells of a record', () => {
    expect(cellsOf(records, 3)).toEqual(['', '', 'x']);
  });
});

describe('isEmptyRecord and isBlankFrom', () => {
  it('takes spaces of any kind for nothing', () => {
    expect([0, 1, 2, 3].map((record) => isEmptyRecord(records, record))).toEqual([false, true, false, false]);
  });

  it('looks from a position on', () => {
    expect(isBlankFrom(records, 2, 1)).toBe(true);
    expect(isBlankFrom(records, 3, 1)).toBe(false);
    expect(isBlankFrom(records, 3, 3)).toBe(true);
  });
});

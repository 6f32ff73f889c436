import { describe, expect, it } from 'vitest';
import { noExportError } from '../../../src/commands/support/no-export.ts';
import { issue } from '../../../src/model/issues.ts';

describe('noExportError', () => {
  it('says what is wrong with the file, where, and what to do', () => {
    const error = noExportError({ unusable: [issue('file-quote-unclosed', 'a.csv', { line: 7 })] }, 'a.csv');
    expect(error.message).toMatch(/^a\.csv, line 7: A quotation mark is opened here/);
    expect(error.hint).toContain('Close the quotation mark');
    expect(noExportError({ unusable: [issue('file-not-text', 'a.xlsx')] }, 'a.xlsx').message).toMatch(/^a\.xlsx: /);
  });

  it('says that a header is missing without showing the record', () => {
    const error = noExportError({ headless: { line: 1 } }, 'a.csv');
    expect(error.message).toBe('Line 1 of a.csv looks like a record, not like a header.');
  });
});

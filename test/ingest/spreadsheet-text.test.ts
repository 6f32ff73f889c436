import { describe, expect, it } from 'vitest';
import { spreadsheetText } from '../../src/ingest/spreadsheet-text.ts';

describe('a text in a spreadsheet', () => {
  it('is never a formula', () => {
    for (const text of ['=1+1', '+44', '-2', '@cell', '\tx', '\rx']) expect(spreadsheetText(text)).toBe(`'${text}`);
  });

  it('is as it was where it could not be taken for one', () => {
    for (const text of ['', 'survey', 'a=b', '£5', '1-2']) expect(spreadsheetText(text)).toBe(text);
  });
});

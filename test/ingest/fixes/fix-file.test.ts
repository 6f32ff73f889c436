import { describe, expect, it } from 'vitest';
import { FIX_COLUMNS, readFixFile } from '../../../src/ingest/fixes/fix-file.ts';
import { located } from '../area.ts';
import { FILE, readText } from './sheet.ts';

describe('readFixFile', () => {
  it('reads rows with their lines, as a spreadsheet has saved them', () => {
    const { rows, issues } = readText(
      '\ufeffKey;Column;Correction;By\r\nk1;sex; M ;\r\n;;;\r\nk2;sex;"two\r\nlines";lead\r\n',
    );
    expect(issues).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(rows[0]!.cells).toMatchObject({ key: 'k1', column: 'sex', correction: 'M', by: '', file: '', reason: '' });
    expect(rows[1]!.cells).toMatchObject({ correction: 'two\nlines', by: 'lead' });
    expect(Object.keys(rows[0]!.cells)).toEqual([...FIX_COLUMNS]);
  });

  it('says which columns it cannot do without', () => {
    expect(readText('key,file\nk1,a\n').issues).toMatchObject([
      { code: 'fix-columns-missing', args: { names: 'column, correction' } },
    ]);
  });

  it.each([
    ['nothing', '', 'file-empty - -'],
    ['an unclosed quotation mark', 'key,column,correction\nk,"s,M\n', 'file-quote-unclosed 2 -'],
    ['a stray quotation mark', 'key,column,correction\nk,s"x,M\nk,s,M\n', 'file-quote-stray 2 -'],
  ])('says where it holds %s', (_, text, expected) => {
    expect(readText(text).issues.map(located)).toEqual([expected]);
  });

  it('is not taken in by a file that is no text', () => {
    const { rows, issues } = readFixFile(new Uint8Array([80, 75, 3, 4, 0, 0, 0, 1, 2, 0]), FILE);
    expect([rows.length, issues.length]).toEqual([0, 1]);
  });
});

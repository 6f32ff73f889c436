import { describe, expect, it } from 'vitest';
import { openSheet, repeatsHeader } from '../../../src/ingest/workshops/sheet.ts';
import { cellsOf, sheetOf } from './sheets.ts';

describe('the spreadsheet of a workshop', () => {
  it('is read as it stands where it is as dbv wrote it', () => {
    const sheet = sheetOf('\ufeffcase_id,ideal_outcome\nA,right_now\n\nB,\n');
    expect(sheet.names).toEqual(['case_id', 'ideal_outcome']);
    expect(sheet.rows).toEqual([
      { line: 2, cells: ['A', 'right_now'] },
      { line: 4, cells: ['B', ''] },
    ]);
    expect(sheet.notes).toEqual([]);
  });

  it('has titles above its header, which are no rows', () => {
    const sheet = sheetOf('Workshop 3;;\n;;\nThe form;;\ncase_id;stratum;decisive\nA;s;E01\n');
    expect([sheet.line, sheet.names]).toEqual([4, ['case_id', 'stratum', 'decisive']]);
    expect(sheet.notes.map(({ code, args }) => [code, args.count])).toContainEqual(['header-below', '2']);
    expect(cellsOf(sheet)).toEqual([['A', 's', 'E01']]);
  });

  it('puts together what stands under a header merged over several columns', () => {
    const sheet = sheetOf('case_id,decisive,,,contributory,,confidence,\nA,E01,,E03,E05,E06,2,\nB,,E02,,,,,3\n');
    expect(sheet.names).toEqual(['case_id', 'decisive', 'contributory', 'confidence']);
    expect(cellsOf(sheet)).toEqual([
      ['A', 'E01; E03', 'E05; E06', '2'],
      ['B', 'E02', '', '3'],
    ]);
  });

  it('puts together the numbered columns of a list, and leaves two columns of one answer for the reader to name', () => {
    expect(sheetOf('case_id,Decisive 1,decisive (2),notes,notes\nA,E01,E02,one,two\n')).toMatchObject({
      names: ['case_id', 'decisive', 'notes'],
      rows: [{ cells: ['A', 'E01; E02', 'one; two'] }],
    });
    expect(sheetOf('case_id,confidence,confidence\nA,1,2\n').names).toEqual(['case_id', 'confidence', 'confidence']);
  });

  it('loses blank columns at its end, and has blank cells where a spreadsheet left them out', () => {
    const sheet = sheetOf('case_id,decisive,notes,,\nA,E01\nB,E02,,,\n');
    expect(sheet.names).toEqual(['case_id', 'decisive', 'notes']);
    expect(cellsOf(sheet)).toEqual([
      ['A', 'E01', ''],
      ['B', 'E02', ''],
    ]);
  });

  it('keeps cells beyond its header, so that the reader sets the row aside', () => {
    expect(cellsOf(sheetOf('case_id,decisive\nA,E01,stray\n'))).toEqual([['A', 'E01', 'stray']]);
  });

  it('knows its header again, whatever the columns are called in it', () => {
    const sheet = sheetOf('Case number,Ideal outcome\nA,right_now\nCase number,Ideal outcome\n');
    expect(sheet.names).toEqual(['case_id', 'ideal_outcome']);
    expect(sheet.rows.map((row) => repeatsHeader(sheet, row))).toEqual([false, true]);
  });

  it('is what the reader of tables takes, with the lines of the file', () => {
    const { csv, top, names, line } = openSheet(sheetOf('Title\ncase_id,notes\nA,"two\nlines"\nB,x\n'));
    expect([top, line, names]).toEqual([0, 2, ['case_id', 'notes']]);
    expect(csv.lines).toEqual([2, 3, 5]);
    expect([csv.width(1), csv.cell(1, 1)]).toEqual([2, 'two\nlines']);
  });
});

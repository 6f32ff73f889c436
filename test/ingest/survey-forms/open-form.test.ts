import { describe, expect, it } from 'vitest';
import { type FormFile, openForm } from '../../../src/ingest/survey-forms/open-form.ts';

const open = (text: string) => openForm(Buffer.from(text), 'a.csv');
const form = (text: string) => open(text) as FormFile;

describe('openForm', () => {
  it('tells rows apart and keeps the names of columns on one line', () => {
    const { columns, rows, read } = form('ID,"How\nimportant ?"\n1, 5 \n\n2,4\n');
    expect(columns).toEqual([
      { name: 'ID', position: 0 },
      { name: 'How important ?', position: 1 },
    ]);
    // The header takes two lines, and the third row is empty.
    expect(rows.map(({ line, cell }) => [line, cell(0), cell(1)])).toEqual([
      [3, '1', '5'],
      [5, '2', '4'],
    ]);
    expect(read).toBe(2);
  });

  it('numbers names that stand there before, as spreadsheets do', () => {
    expect(form('Same,Same,Other\n1,2,3\n').columns.map(({ name }) => name)).toEqual(['Same', 'Same2', 'Other']);
  });

  it('sets rows of another shape aside, and says so', () => {
    const { rows, read, misshapen } = form('A,B\n1,2\n1,2,3\nA,B\n');
    expect(rows).toHaveLength(1);
    expect(read).toBe(3);
    expect(misshapen.map(({ code, line }) => [code, line])).toEqual([
      ['row-ragged', 3],
      ['row-repeated-header', 4],
    ]);
  });

  it('says how the file was told apart', () => {
    const { notes, columns } = form('A;B;\n1;2;3\n');
    expect(notes.map(({ code }) => code)).toEqual(['file-delimiter', 'header-blank']);
    expect(columns).toHaveLength(2);
  });

  it('refuses what is no CSV text, and a first row that looks like a record', () => {
    expect(openForm(new Uint8Array([0x50, 0x4b, 0, 0]), 'a.xlsx')).toMatchObject({
      unusable: [{ code: 'file-not-text' }],
    });
    expect(open('1,someone@example.org\n2,other@example.org\n')).toEqual({ headless: { line: 1 } });
  });
});

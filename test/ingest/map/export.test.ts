import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/ingest/map/export.ts';
import { exported } from './content.ts';
import { one, synergy } from './exports.ts';

describe('readExport', () => {
  it('counts in how many rows each text stands, trimmed, blanks left out', () => {
    const { rows, columns } = exported('Ref,Need\nA, ASD \nB,ASD\nC,\n\n');
    expect(rows).toBe(3);
    expect(columns.map(({ name, texts }) => [name, [...texts]])).toEqual([
      [
        'Ref',
        [
          ['A', 1],
          ['B', 1],
          ['C', 1],
        ],
      ],
      ['Need', [['ASD', 2]]],
    ]);
  });

  it('reads what a case system writes, and says how it was told apart', () => {
    const read = exported(one());
    expect(read.rows).toBe(46);
    expect(read.notes.map(({ code }) => code)).toEqual([
      'file-encoding-windows',
      'file-delimiter',
      'header-blank',
      'row-repeated-header',
    ]);
    expect(exported(synergy()).notes.map(({ code }) => code)).toEqual(['file-encoding-utf16', 'file-delimiter']);
  });

  it('marks columns of direct identifiers', () => {
    const marked = exported(one()).columns.filter(({ identifies }) => identifies);
    expect(marked.map(({ name }) => name)).toEqual(['Surname', 'Forename', 'UPN', 'Post Code', 'Base Name']);
    expect(exported(synergy()).columns.find(({ name }) => name === 'Contact')?.identifies).toBe('e-mail addresses');
  });

  it('leaves out names that stand twice, and rows of another width', () => {
    const { rows, columns, notes } = exported('Ref,Need,need\nA,ASD,1\nB\n');
    expect(columns.map(({ name }) => name)).toEqual(['Ref']);
    expect(rows).toBe(1);
    expect(notes.map(({ code, line }) => [code, line])).toEqual([
      ['header-duplicate', 1],
      ['header-duplicate', 1],
      ['row-ragged', 3],
    ]);
  });

  it('says why there is nothing to read', () => {
    const unusable = (text: string) => readExport(new TextEncoder().encode(text), 'f');
    expect(unusable('')).toMatchObject({ unusable: [{ code: 'file-empty' }] });
    expect(unusable('a,b\n"1,2\n')).toMatchObject({ unusable: [{ code: 'file-quote-unclosed' }] });
    expect(unusable('\nCANARY,14/03/2015\nX,15/03/2015\n')).toEqual({ headless: { line: 2 } });
  });
});

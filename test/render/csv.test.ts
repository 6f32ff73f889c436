import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, plainCell } from '../../src/render/csv.ts';

describe('csvText', () => {
  it('writes a mark, a header, and cells of each kind', () => {
    const text = csvText({
      columns: ['a', 'b', 'c', 'd', 'e'],
      rows: [
        { a: 'x, "y"', b: -1.5, c: { protected: 'c' }, d: true },
        { a: '', d: false, e: 'caf\u00e9 £' },
      ],
    });
    expect(text).toBe('\ufeffa,b,c,d,e\n"x, ""y""",-1.5,c,yes,\n,,,no,café £\n');
  });

  it('reads back as it was, but for what a spreadsheet would run', () => {
    const cells = ['plain', '=1+1', '-2', 'a;b', 'line'];
    const text = csvText({ columns: ['cell', 'number'], rows: cells.map((cell) => ({ cell, number: -2 })) });
    const rows = parse(text, { bom: true, columns: true }) as { cell: string; number: string }[];
    expect(rows.map(({ cell }) => cell)).toEqual(['plain', "'=1+1", "'-2", 'a;b', 'line']);
    expect(rows.every(({ number }) => number === '-2')).toBe(true);
  });
});

describe('plainCell', () => {
  it.each([
    '=cmd',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r1',
    '\n1',
    '\u00001',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff201',
    '  =1',
  ])('makes %j plain', (text) => {
    expect(plainCell(text)).toBe(`'${text}`);
  });

  it.each(['a=b', '', '\u22125', 'c', '1-2', "'=1"])('leaves %j', (text) => {
    expect(plainCell(text)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { readerOfCells } from '../../src/ingest/read-cell.ts';
import { code, cost, count, date, fault, flag, id, ids, money, number, oneOf, text } from '../../src/model/cells.ts';
import { NEEDS, SEXES } from '../../src/model/codes.ts';

const value = (of: unknown) => ({ kind: 'value', value: of });
const BLANK = { kind: 'blank', byWord: false };
const WORD = { kind: 'blank', byWord: true };

describe('readerOfCells', () => {
  it('trims, and takes nothing for blank', () => {
    const read = readerOfCells(id('An id.'));
    expect(read(' P1\u00a0')).toEqual(value('P1'));
    expect(read('')).toEqual(BLANK);
    expect(read(' \t ')).toEqual(BLANK);
  });

  it.each(['N/A', 'n/a', '#N/A', 'NA', 'NULL', 'null', 'None', '-', '–', '—'])(
    'takes %j for a word for blank',
    (word) => {
      for (const column of [text('Text.'), number('Number.'), date('Date.'), code('Code.', NEEDS)]) {
        expect(readerOfCells(column)(word)).toEqual(WORD);
      }
    },
  );

  it('keeps a code that is spelt like a word for blank', () => {
    expect(readerOfCells(oneOf('Code.', ['NA', 'other']))('na')).toEqual(value('NA'));
  });

  it.each(['c', 'x', 'z', 'low', 'u', ':', 'C', 'Low'])('takes %j in a number column for a no-data mark', (mark) => {
    for (const column of [number('Number.'), count('Count.'), money('Money.'), cost('Cost.')]) {
      expect(readerOfCells(column)(` ${mark} `)).toEqual({ kind: 'mark', mark: mark.toLowerCase() });
    }
  });

  it('takes C in a code column for a code, and x in a text column for text', () => {
    expect(readerOfCells(code('Outcome.', { M: 'Maintain', C: 'Cease' }))('c')).toEqual(value('C'));
    expect(readerOfCells(text('Text.'))('x')).toEqual(value('x'));
    expect(readerOfCells(flag('Flag.'))('x')).toMatchObject({ kind: 'fault', fault: { code: 'flag-unreadable' } });
  });

  it('maps the words of the file first, whatever their case and surrounding space', () => {
    const values = new Map([
      ['mainstream school', 'mainstream'],
      ['n/a', 'unknown'],
      ['tbc', ''],
    ]);
    const read = readerOfCells(oneOf('Provision.', ['mainstream', 'unknown']), { values });
    expect(read(' Mainstream School ')).toEqual(value('mainstream'));
    expect(read('N/A')).toEqual(value('unknown'));
    expect(read('TBC')).toEqual(BLANK);
    expect(read('mainstream')).toEqual(value('mainstream'));
  });

  it('rewrites dates before they are read, and reports what cannot be rewritten', () => {
    const toIso = (written: string) =>
      written === '1/2/2025' ? '2025-02-01' : fault('date-unreadable', { format: 'X' });
    const read = readerOfCells(date('Date.'), { toIso });
    expect(read('1/2/2025')).toEqual(value(Date.UTC(2025, 1, 1) / 86_400_000));
    expect(read('2025-02-01')).toMatchObject({ fault: { code: 'date-unreadable', args: { format: 'X' } } });
  });

  it('takes the ids of a list in any case', () => {
    const read = readerOfCells(ids('Elements.', /^E\d{2}$/, 'E09'));
    expect(read('e09; E14')).toEqual(value(['E09', 'E14']));
  });

  it.each(['#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#name?', '########'])(
    'refuses %j, which stands for a value that is lost, in every kind of column',
    (shown) => {
      for (const column of [id('Id.'), text('Text.'), date('Date.'), cost('Cost.'), code('Need.', NEEDS)]) {
        expect(readerOfCells(column)(shown)).toEqual({ kind: 'fault', fault: fault('cell-spreadsheet-error') });
      }
    },
  );

  it.each(['#', '#1', '# 12', '#tag'])('takes %j for text like any other', (written) => {
    expect(readerOfCells(id('Id.'))(written)).toEqual(value(written));
  });

  it('names the nearest code, by its spelling or by what it stands for', () => {
    const need = readerOfCells(code('Need.', NEEDS));
    expect(need('ASC')).toMatchObject({ kind: 'fault', fault: { code: 'code-unknown', args: { nearest: 'ASD' } } });
    expect(need('Hearing impaired')).toMatchObject({ fault: { args: { nearest: 'HI' } } });
    expect(readerOfCells(code('Sex.', SEXES))('Female')).toMatchObject({ fault: { args: { nearest: 'F' } } });
    expect(readerOfCells(code('Sex.', SEXES))('X')).toEqual({
      kind: 'fault',
      fault: fault('code-unknown', { codes: 'M F' }),
    });
  });

  it('never repeats the cell', () => {
    const cell = 'Canary Finch';
    for (const column of [code('Need.', NEEDS), number('N.'), money('M.'), date('D.'), flag('F.')]) {
      expect(JSON.stringify(readerOfCells(column)(cell))).not.toContain('Canary');
    }
  });

  it('takes a very long cell in its stride', () => {
    const long = 'mainstream '.repeat(2000);
    expect(readerOfCells(oneOf('Provision.', ['mainstream']))(long)).toMatchObject({ fault: { code: 'code-unknown' } });
    expect(readerOfCells(number('N.'))('1'.repeat(20_000))).toMatchObject({ fault: { code: 'number-unreadable' } });
    expect(readerOfCells(text('T.'))(long)).toEqual(value(long.trim()));
  });
});

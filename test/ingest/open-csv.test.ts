import { describe, expect, it } from 'vitest';
import { openCsv } from '../../src/ingest/open-csv.ts';
import { located } from './area.ts';

const open = (text: string) => openCsv(new TextEncoder().encode(text), 'a.csv');

describe('openCsv', () => {
  it('finds the header below blank lines, with its line and names', () => {
    expect(open('\n\na;b\n1;2\n')).toMatchObject({ top: 2, line: 3, names: ['a', 'b'] });
  });

  it('notes how the file was told apart and which rows a stray quote cost', () => {
    const opened = open('a;b\n1;x"y\n3;4\n');
    if ('unusable' in opened) throw new Error('not opened');
    expect(opened.notes.map(located)).toEqual(['file-delimiter - -']);
    expect(opened.strays.map(located)).toEqual(['file-quote-stray 2 -']);
  });

  it.each([
    ['an empty file', '', ['file-empty - -']],
    ['a quote never closed', 'a,b\n"1,2\n', ['file-quote-unclosed 2 -']],
    ['a stray quote in the header', 'a,b"c\n1,2\n', ['file-quote-stray 1 -']],
  ])('does not open %s', (_, text, issues) => {
    const opened = open(text);
    expect('unusable' in opened && opened.unusable.map(located)).toEqual(issues);
  });
});

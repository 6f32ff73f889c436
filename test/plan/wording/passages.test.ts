import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, passageOf, passagesOf } from '../../../src/plan/wording/passages.ts';

const texts = (passages: readonly Passage[]) => passages.map(({ text }) => text);
const whereIs = (passage: Passage, words: string) => passage.at(passage.text.indexOf(words));

describe('Markdown', () => {
  const file = [
    '---',
    'title: A title',
    '---',
    '# Our plan',
    '',
    'A paragraph over',
    '  two lines.',
    '- an item',
    '  that goes on',
    '* another',
    '',
    '| a | table |',
    '| --- | --- |',
    '',
    '> quoted text',
    '',
    '```',
    'code',
    '```',
    '<!-- a',
    'comment --> ',
    '1. numbered',
  ].join('\n');
  const passages = passagesOf(file, 'markdown');

  it('is read by paragraphs, items and headings; tables, code and comments are left out', () => {
    expect(texts(passages)).toEqual([
      'A title',
      'Our plan',
      'A paragraph over two lines.',
      'an item that goes on',
      'another',
      'quoted text',
      'numbered',
    ]);
  });

  it('knows where each word stands', () => {
    expect(whereIs(passages[1]!, 'plan')).toEqual({ line: 4, column: 7 });
    expect(whereIs(passages[2]!, 'lines')).toEqual({ line: 7, column: 7 });
    expect(whereIs(passages[3]!, 'goes')).toEqual({ line: 9, column: 8 });
    expect(whereIs(passages[5]!, 'text')).toEqual({ line: 15, column: 10 });
    expect(passages[6]!.at(99)).toEqual({ line: 22, column: 12 });
  });
});

describe('YAML', () => {
  it('is read by the values of keys and items, without comments and marks', () => {
    const file = [
      '# a comment',
      'title: "Quoted"',
      'reason: >-',
      '  Folded over',
      '  two lines.',
      'list:',
      '  - one',
      '  - title: two',
      'changes: { title: inner }',
    ].join('\r\n');
    const passages = passagesOf(file, 'yaml');
    expect(passages.map(({ key, text }) => [key, text])).toEqual([
      ['title', 'Quoted"'],
      ['reason', 'Folded over two lines.'],
      [undefined, 'one'],
      ['title', 'two'],
      ['changes', 'title: inner }'],
    ]);
    expect(whereIs(passages[1]!, 'two')).toEqual({ line: 5, column: 3 });
    expect(whereIs(passages[0]!, 'Quoted')).toEqual({ line: 2, column: 9 });
  });
});

it('takes a cell for a passage of its own', () => {
  expect(passageOf('a b', 7).at(2)).toEqual({ line: 7, column: 3 });
});

it('finds every word where it stands, whatever is written', () => {
  const line = fc.stringMatching(/^[-#> |a-z]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      for (const { text, at } of passagesOf(lines.join('\n'), 'markdown')) {
        for (const { 0: word, index } of text.matchAll(/[a-z]+/g)) {
          const { line: number, column } = at(index);
          expect(lines[number - 1]!.slice(column - 1)).toMatch(new RegExp(`^${word}`));
        }
      }
    }),
  );
});

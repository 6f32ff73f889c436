import { describe, expect, it } from 'vitest';
import { wordColumns } from '../../../src/ingest/workshops/review-words.ts';
import { type WordsOf, withListsSettled, wordsInSheets } from '../../../src/ingest/workshops/sheet-words.ts';
import { cellsOf, PLAYBOOK, sheetOf } from './sheets.ts';

const columns = wordColumns(PLAYBOOK);
const column = (name: string) => columns.find((each) => each.column === name)!;
const NOTHING: WordsOf = () => new Map();
const found = (name: string, cells: readonly string[], settled: WordsOf = NOTHING) => {
  const text = cells.map((cell, index) => `K${index},"${cell.replaceAll('"', '""')}"\n`).join('');
  return wordsInSheets([sheetOf(`case_id,${name}\n${text}`)], column(name), settled);
};
const matches = (name: string, ...cells: string[]) =>
  found(name, cells).shown.map(({ word, match }) => [word, match?.code, match?.certain]);

describe('local words', () => {
  it('are none where ids and codes stand, however they are written', () => {
    expect(matches('decisive', 'E01;e09', 'E3', 'e 14', 'None', '')).toEqual([]);
    expect(matches('ideal_outcome', 'RIGHT_NOW', 'cannot_say')).toEqual([]);
    expect(matches('dissent', 'TRUE', 'no', '1')).toEqual([]);
  });

  it('are certain where they are a title or a short title, with commas and all', () => {
    expect(
      matches(
        'decisive',
        'Outreach teams; E01',
        'General staff training in autism and in speech, language and communication, health services',
        'E05: Talking with parent carers',
      ),
    ).toEqual([
      ['E05: Talking with parent carers', 'E05', true],
      ['General staff training in autism and in speech, language and communication', 'E03', true],
      ['Outreach teams', 'E12', true],
      ['health services', 'E14', true],
    ]);
  });

  it('are likely by spelling, by shared words or by number, and never certain then', () => {
    expect(matches('decisive', 'Helth servces', '14', 'welcoming secondary school places')).toEqual([
      ['14', 'E14', false],
      ['Helth servces', 'E14', false],
      ['welcoming secondary school places', 'E09', false],
    ]);
    expect(matches('decisive', 'his mum')).toEqual([['his mum', undefined, undefined]]);
  });

  it('count the rows they stand in over all files, whatever their case, and are left out once they are settled', () => {
    const settled: WordsOf = (name) => new Map(name === 'decisive' ? [['outreach', 'E12']] : []);
    expect(found('decisive', ['Outreach', 'outreach; OUTREACH']).shown).toMatchObject([{ word: 'Outreach', rows: 2 }]);
    expect(found('decisive', ['Outreach', 'outreach'], settled).shown).toEqual([]);
  });

  it('that may identify somebody are counted and not shown', () => {
    const { shown, hidden } = found('decisive', ['canary@example.org', `${'long '.repeat(20)}`, 'pupil 12345678']);
    expect([shown, hidden]).toEqual([[], { words: 3, rows: 3 }]);
  });

  it('take "low" for a word, where a figure has it for a mark', () => {
    expect(matches('confidence', '2', 'low', 'Sure')).toEqual([
      ['Sure', '3', true],
      ['low', undefined, undefined],
    ]);
  });
});

describe('lists', () => {
  it('are written as ids as far as they are settled, each once', () => {
    const settled: WordsOf = (name) =>
      new Map(
        name === 'decisive'
          ? [
              ['a, b and c', 'E12'],
              ['nothing here', ''],
            ]
          : [['outreach', 'E12']],
      );
    const sheet = sheetOf(
      'case_id,decisive,contributory\nA,"A, b and C; e9; E09",Outreach\nB,Nothing here,his mum\ncase_id,decisive,contributory\n',
    );
    expect(cellsOf(withListsSettled(sheet, columns, settled))).toEqual([
      ['A', 'E12;E09', 'E12'],
      ['B', '', 'his mum'],
      ['case_id', 'decisive', 'contributory'],
    ]);
  });
});

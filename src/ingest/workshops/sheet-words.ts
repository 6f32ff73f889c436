import { caseReviews } from '../../model/tables/case-reviews.ts';
import type { LocalWord, LocalWords } from '../map/fit.ts';
import { mayIdentify } from '../map/may-show.ts';
import { plainText } from '../map/plain-words.ts';
import { certainMatch, likelyMatch, type WordMatch } from '../map/word-match.ts';
import { readerOfCells } from '../read-cell.ts';
import { listParts } from './list-parts.ts';
import type { WordColumn } from './review-words.ts';
import { repeatsHeader, type Sheet } from './sheet.ts';

/** For each column, the word (in lower case) → the code. A word that stands for a blank has a blank code. */
export type WordsOf = (column: string) => ReadonlyMap<string, string>;

/** The local words in one column over all sheets: those that are neither a code nor settled already. */
export function wordsInSheets(sheets: readonly Sheet[], column: WordColumn, settled: WordsOf): LocalWords {
  const rows = new Map<string, { word: string; rows: number }>();
  const wordsOf = wordsReader(column, settled(column.column));
  for (const cell of sheets.flatMap((sheet) => cellsIn(sheet, column.column))) {
    const words = new Map(wordsOf(cell).map((word) => [word.toLowerCase(), word]));
    for (const [key, word] of words) {
      const known = rows.get(key);
      rows.set(key, { word: known?.word ?? word, rows: (known?.rows ?? 0) + 1 });
    }
  }
  const local = [...rows.values()]
    .map(({ word, rows: count }): LocalWord => {
      const match = matchOf(word, column);
      return { word, rows: count, ...(match && { match }) };
    })
    .sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1));
  const isHidden = ({ word, match }: LocalWord) => !match?.certain && mayIdentify(word);
  const hidden = local.filter(isHidden);
  return {
    shown: local.filter((each) => !isHidden(each)),
    hidden: { words: hidden.length, rows: hidden.reduce((sum, each) => sum + each.rows, 0) },
  };
}

function cellsIn(sheet: Sheet, column: string): string[] {
  const position = sheet.names.indexOf(column);
  if (position === -1) return [];
  return sheet.rows.filter((row) => !repeatsHeader(sheet, row)).map(({ cells }) => (cells[position] ?? '').trim());
}

/** A function that finds the words of a cell that are neither codes nor settled. */
function wordsReader(column: WordColumn, settled: ReadonlyMap<string, string>): (cell: string) => string[] {
  if (column.isList) {
    const isCode = (part: string) => codeOfPart(part, column, settled) !== undefined;
    const isKnown = (part: string) => isCode(part) || certain(part, column) !== undefined;
    return (cell) => listParts(cell, isKnown).filter((part) => !isCode(part));
  }
  const ours = caseReviews.columns[column.column as keyof typeof caseReviews.columns];
  const read = readerOfCells(ours, { values: settled });
  // "Low" is a mark of no data in figures; here it is a word.
  return (cell) => (['fault', 'mark'].includes(read(cell).kind) ? [cell] : []);
}

/** The code that a part of a list is, or is settled to be; undefined where it is neither. */
function codeOfPart(part: string, { codes }: WordColumn, settled: ReadonlyMap<string, string>): string | undefined {
  const said = settled.get(part.trim().toLowerCase());
  if (said !== undefined) return said;
  // E3 and e03 are E03.
  const [, letters, digits] = /^([A-Z]{1,3})\s*0*(\d{1,2})$/.exec(part.trim().toUpperCase()) ?? [];
  const id = letters === undefined ? undefined : `${letters}${digits!.padStart(2, '0')}`;
  return id !== undefined && Object.hasOwn(codes, id) ? id : undefined;
}

function certain(word: string, { codes, descriptions }: WordColumn): WordMatch | undefined {
  // Titles may be longer than the words of other exports.
  const said = descriptions.get(plainText(word));
  return said ? { ...said, certain: true, score: 1 } : certainMatch(word.trim(), codes, descriptions);
}

function matchOf(word: string, column: WordColumn): WordMatch | undefined {
  return certain(word, column) ?? numbered(word, column) ?? likelyMatch(word, column.codes, column.descriptions);
}

/** A number alone may be that of an element. */
function numbered(word: string, { isList, codes }: WordColumn): WordMatch | undefined {
  if (!isList || !/^\d{1,2}$/.test(word)) return undefined;
  const code = Object.keys(codes).find((id) => Number(id.replace(/\D/g, '')) === Number(word));
  return code === undefined ? undefined : { code, certain: false, description: codes[code]!, score: 1 };
}

/** The sheet with the lists in it written as ids, as far as they are settled; other parts stay as they are. */
export function withListsSettled(sheet: Sheet, columns: readonly WordColumn[], settled: WordsOf): Sheet {
  const lists = columns
    .filter(({ isList }) => isList)
    .map((column) => ({ column, position: sheet.names.indexOf(column.column), words: settled(column.column) }))
    .filter(({ position }) => position !== -1);
  const rows = sheet.rows.map((row) => {
    if (repeatsHeader(sheet, row)) return row;
    const cells = [...row.cells];
    for (const { column, position, words } of lists) cells[position] = asIds(cells[position] ?? '', column, words);
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

function asIds(cell: string, column: WordColumn, settled: ReadonlyMap<string, string>): string {
  const code = (part: string) => codeOfPart(part, column, settled);
  const parts = listParts(cell, (part) => code(part) !== undefined);
  return [...new Set(parts.map((part) => code(part) ?? part))].filter((part) => part !== '').join(';');
}

import type { DateForm } from '../../model/area.ts';
import { type Column, fault } from '../../model/cells.ts';
import { type DateColumn, settleDates } from '../date-column.ts';
import { isoFrom } from '../date-forms.ts';
import { readerOfCells } from '../read-cell.ts';
import type { Described } from './descriptions.ts';
import type { ExportColumn } from './export.ts';
import { mayShow, type WordsAround } from './may-show.ts';
import { certainMatch, likelyMatch, type WordMatch } from './word-match.ts';

/** A local word in a column of codes, which is no code itself. */
export interface LocalWord {
  readonly word: string;
  readonly rows: number;
  readonly match?: WordMatch;
}

/** The local words of a column. */
export interface LocalWords {
  /** Words that may be shown, most frequent first. */
  readonly shown: readonly LocalWord[];
  /** Words that may not, and the rows they stand in. */
  readonly hidden: { readonly words: number; readonly rows: number };
}

/** How an export's column reads as one of ours. */
export interface Fit {
  /** Cells that say something: neither blank nor a word for blank. */
  readonly filled: number;
  /** Of those, the cells that can be read, words with a certain code included. */
  readonly reads: number;
  /** Different texts among them. */
  readonly distinct: number;
  /** How its dates are written, of a column of dates. */
  readonly dates?: DateColumn;
  /** Codes that stand in it, of a column of codes, in the order of the list. */
  readonly codes?: readonly string[];
  /** Its local words, of a column of codes; worked out when asked for. */
  readonly localWords?: () => LocalWords;
}

/** What is settled about a column already. */
export interface FitOptions {
  readonly dateForm?: DateForm | undefined;
  /** The word (in lower case) → the code. */
  readonly values?: ReadonlyMap<string, string> | undefined;
  readonly descriptions: ReadonlyMap<string, Described>;
}

/** Reads every text of an export's column as the reader of our column would, and counts. */
export function fitOf(column: Column<unknown>, { texts }: ExportColumn, options: FitOptions): Fit {
  if (column.codes) return fitCodes(column, column.codes, texts, options);
  const dates = column.kind === 'date' ? formOf(datesAmong(texts), options.dateForm) : undefined;
  const counts = count(texts, readerOfCells(column, dates ? { toIso: rewriter(dates) } : {}));
  return { ...counts, ...(dates && { dates }) };
}

/** A form that `dbv.yaml` declares settles what can be read in several ways; it may be meant for other files. */
function formOf(texts: readonly string[], declared: DateForm | undefined): DateColumn {
  const found = settleDates(texts, undefined);
  if ('form' in found || declared === undefined) return found;
  const forms: readonly DateForm[] = 'ambiguous' in found ? found.ambiguous : found.mixed;
  return forms.includes(declared) ? { form: declared, inferred: false } : found;
}

type Reader = ReturnType<typeof readerOfCells>;

function count(texts: ReadonlyMap<string, number>, read: Reader): { filled: number; reads: number; distinct: number } {
  const counts = { filled: 0, reads: 0, distinct: 0 };
  for (const [text, rows] of texts) {
    const { kind } = read(text);
    if (kind === 'blank') continue;
    counts.filled += rows;
    counts.distinct++;
    if (kind !== 'fault') counts.reads += rows;
  }
  return counts;
}

/** As when a table is read: what has no digit is no date, and is left for the reader to name. */
function datesAmong(texts: ReadonlyMap<string, number>): string[] {
  return [...texts.keys()].filter((text) => /\d/.test(text));
}

/** The form the column is in; of two that it may be in, either: both can be read. */
function rewriter(dates: DateColumn) {
  const form = 'form' in dates ? dates.form : 'ambiguous' in dates ? dates.ambiguous[0] : dates.mixed[0];
  return (text: string) => (form && isoFrom(text, form)) ?? fault('date-unreadable');
}

function fitCodes(
  column: Column<unknown>,
  codes: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, number>,
  { values, descriptions }: FitOptions,
): Fit {
  const read = readerOfCells(column, values ? { values } : {});
  const met = new Set<string>();
  const local: LocalWord[] = [];
  const counts = { filled: 0, reads: 0, distinct: 0 };
  for (const [word, rows] of texts) {
    const reading = read(word);
    if (reading.kind === 'blank') continue;
    const match = reading.kind === 'fault' ? certainMatch(word, codes, descriptions) : undefined;
    counts.filled += rows;
    counts.distinct++;
    if (reading.kind !== 'fault' || match) counts.reads += rows;
    if (reading.kind === 'value') met.add(codeOf(reading.value));
    if (match) met.add(match.code);
    if (reading.kind === 'fault') local.push({ word, rows, ...(match && { match }) });
  }
  return {
    ...counts,
    codes: Object.keys(codes).filter((code) => met.has(code)),
    localWords: () =>
      localWords(
        local.map((each) => (each.match ? each : withMatch(each, likelyMatch(each.word, codes, descriptions)))),
        counts,
      ),
  };
}

function withMatch(local: LocalWord, match: WordMatch | undefined): LocalWord {
  return match ? { ...local, match } : local;
}

function localWords(local: readonly LocalWord[], around: WordsAround): LocalWords {
  const isShown = ({ word, rows, match }: LocalWord) => mayShow(word, rows, match, around);
  const hidden = local.filter((each) => !isShown(each));
  return {
    shown: local.filter(isShown).sort((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1)),
    hidden: { words: hidden.length, rows: hidden.reduce((sum, { rows }) => sum + rows, 0) },
  };
}

/** A flag reads as true or false; its codes are 1 and 0. */
function codeOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

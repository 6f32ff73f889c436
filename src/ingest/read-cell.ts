import { type CellFault, type Column, cellReader, fault, isFault } from '../model/cells.ts';
import { nearest } from './nearest.ts';

/** What one cell says. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'blank'; readonly byWord: boolean }
  /** One of DfE's no-data marks. */
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'fault'; readonly fault: CellFault };

export interface CellOptions {
  /** The word in the file (in lower case) → the code. */
  readonly values?: ReadonlyMap<string, string>;
  /** Rewrites a date to `YYYY-MM-DD`, or says why it cannot. */
  readonly toIso?: (text: string) => string | CellFault;
}

const BLANK: CellReading = { kind: 'blank', byWord: false };
const WORD_FOR_BLANK: CellReading = { kind: 'blank', byWord: true };

/** Words and dashes that stand for an empty cell. */
const BLANK_WORDS = ['n/a', '#n/a', 'na', 'null', '(null)', 'none', '-', '\u2013', '\u2014'];

/** DfE's marks in place of a number: confidential, not available, not applicable, low, unreliable. */
const NO_DATA_MARKS = ['c', 'x', 'z', 'low', 'u', ':'];
/** What a spreadsheet shows where a formula fails, or where a cell is too narrow for its content. */
const SPREADSHEET_ERROR = /^#(?:[A-Z/\d]+[!?]|#+)$/i;
const NUMBER_KINDS: ReadonlySet<string> = new Set(['number', 'money', 'count']);
const LONGEST_WORD = 6;

/** A function from a cell's text, as it stands in the file, to what it says. */
export function readerOfCells(
  column: Column<unknown>,
  { values, toIso }: CellOptions = {},
): (raw: string) => CellReading {
  const parse = cellReader(column);
  const specialOf = specialCells(column);
  return (raw) => {
    const written = raw.trim();
    const spelled = values?.get(written.toLowerCase()) ?? written;
    // Ids in lists are in capitals; a single code is matched by its own reader.
    const text = column.kind === 'codes' ? spelled.toUpperCase() : spelled;
    const special = specialOf(text);
    if (special) return special;
    if (SPREADSHEET_ERROR.test(text)) return { kind: 'fault', fault: fault('cell-spreadsheet-error') };
    const ready = toIso ? toIso(text) : text;
    const result = typeof ready === 'string' ? parse(ready) : ready;
    return isFault(result)
      ? { kind: 'fault', fault: withNearest(result, text, column) }
      : { kind: 'value', value: result };
  };
}

/** A function that knows the cells which are no value: blank ones, words for blank and no-data marks. */
function specialCells(column: Column<unknown>): (text: string) => CellReading | undefined {
  const codes = new Set(Object.keys(column.codes ?? {}).map((code) => code.toLowerCase()));
  const special = new Map<string, CellReading>([['', BLANK]]);
  for (const word of BLANK_WORDS) if (!codes.has(word)) special.set(word, WORD_FOR_BLANK);
  if (NUMBER_KINDS.has(column.kind)) for (const mark of NO_DATA_MARKS) special.set(mark, { kind: 'mark', mark });
  return (text) => (text.length > LONGEST_WORD ? undefined : special.get(text.toLowerCase()));
}

/** Adds the code most like the text, by the code itself or by what it stands for. */
function withNearest(found: CellFault, text: string, { codes = {} }: Column<unknown>): CellFault {
  if (found.code !== 'code-unknown') return found;
  const titles = new Map(Object.entries(codes).map(([code, title]) => [title, code]));
  const near = nearest(text, Object.keys(codes)) ?? titles.get(nearest(text, titles.keys()) ?? '');
  return near === undefined ? found : fault(found.code, { ...found.args, nearest: near });
}

const QUOTE = 34;
const COMMA = 44;
const NEW_LINE = 10;
const RETURN = 13;

/** The wanted cells of one record, by their places in the bytes. Good until the next record. */
export interface CellPlaces {
  readonly bytes: Buffer;
  /**
   * Where each wanted cell begins and ends, without its quotation marks, in the order in which they were asked for. One
   * that a short record lacks is empty.
   */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many cells the record has. */
  readonly width: number;
  /** The line on which it begins. */
  readonly line: number;
}

export interface ScanListener {
  /** The header's cells. Answers with the positions of the columns that are wanted; undefined to read no further. */
  readonly header: (names: readonly string[]) => readonly number[] | undefined;
  readonly record: (places: CellPlaces) => void;
  /** A quotation mark where none is allowed: the record that began on this line is skipped to the end of its line. */
  readonly stray: (line: number) => void;
  /** A quotation mark on this line is never closed: nothing after it can be told apart. */
  readonly unclosed: (line: number) => void;
}

/**
 * Reads the records that are whole among some bytes, and says where the first that is not begins: the next call's bytes
 * begin there. With `last` the bytes reach the end of the file, and every record is whole.
 */
export type Scan = (bytes: Buffer, last: boolean) => number;

/**
 * Reads a few columns of a wide CSV file as it comes in, in pieces of any size, and makes no text of the rest. The
 * bytes are ASCII or any encoding that keeps its commas, quotes and line ends (UTF-8, Windows-1252); a byte-order mark
 * is dropped. Records without a cell are skipped.
 */
export function scanColumns(listener: ScanListener): Scan {
  let wanted: Wanted | undefined;
  let line = 1;
  let begun = false;
  let done = false;

  return (bytes, last) => {
    if (!begun && bytes.length < BYTE_ORDER_MARK.length && !last) return 0;
    let at = !begun && bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    begun = true;
    while (at < bytes.length && !done) {
      const firstLine = line;
      const next = readRecord(bytes, at, last);
      if (next === UNFINISHED) {
        line = firstLine;
        return at;
      }
      at = next;
    }
    return bytes.length;
  };

  /** Reads one record, and says where the next begins. */
  function readRecord(bytes: Buffer, begin: number, last: boolean): number {
    const { length } = bytes;
    const firstLine = line;
    const slots = wanted?.slots;
    const names: string[] | undefined = slots ? undefined : [];
    let at = begin;
    let width = 0;
    wanted?.starts.fill(0);
    wanted?.ends.fill(0);
    for (;;) {
      const isQuoted = bytes[at] === QUOTE;
      const start = isQuoted ? at + 1 : at;
      const opened = line;
      const end = isQuoted ? closingQuote(bytes, start, last) : cellEnd(bytes, start);
      if (end === UNFINISHED && last) return unclosed(opened, length);
      at = isQuoted ? end + 1 : end;
      if (!last && (end === UNFINISHED || at === length || (at + 1 === length && bytes[at] === RETURN)))
        return UNFINISHED;
      const after = bytes[at] ?? NEW_LINE;
      if (after !== COMMA && after !== NEW_LINE && after !== RETURN) return skipLine(bytes, at, last, firstLine);
      names?.push(textAt(bytes, start, end));
      const slot = slots?.[width] ?? NONE;
      if (slot !== NONE) {
        wanted!.starts[slot] = start;
        wanted!.ends[slot] = end;
      }
      width++;
      at++;
      if (after === COMMA) continue;
      line++;
      if (width > 1 || end > start) tell(bytes, firstLine, width, names);
      return after === RETURN && bytes[at] === NEW_LINE ? at + 1 : at;
    }
  }

  /** Where a quoted cell ends. A doubled quotation mark stands for one inside the cell. */
  function closingQuote(bytes: Buffer, from: number, last: boolean): number {
    const { length } = bytes;
    let at = from;
    for (;;) {
      for (; at < length && bytes[at] !== QUOTE; at++) if (bytes[at] === NEW_LINE) line++;
      if (at === length || (at + 1 === length && !last)) return UNFINISHED;
      if (bytes[at + 1] !== QUOTE) return at;
      at += 2;
    }
  }

  function tell(bytes: Buffer, firstLine: number, width: number, names: readonly string[] | undefined): void {
    if (wanted) {
      listener.record({ bytes, starts: wanted.starts, ends: wanted.ends, width, line: firstLine });
      return;
    }
    const positions = listener.header(names!);
    if (positions) wanted = wantedAt(positions);
    else done = true;
  }

  function skipLine(bytes: Buffer, from: number, last: boolean, firstLine: number): number {
    let at = from;
    while (at < bytes.length && bytes[at] !== NEW_LINE && bytes[at] !== RETURN) at++;
    if (!last && at + 1 >= bytes.length) return UNFINISHED;
    line++;
    listener.stray(firstLine);
    return bytes[at] === RETURN && bytes[at + 1] === NEW_LINE ? at + 2 : at + 1;
  }

  function unclosed(opened: number, length: number): number {
    listener.unclosed(opened);
    done = true;
    return length;
  }
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** The record is not whole yet. */
const UNFINISHED = -1;
const NONE = -1;

function cellEnd(bytes: Buffer, from: number): number {
  const { length } = bytes;
  let at = from;
  while (at < length && !ENDS_CELL[bytes[at]!]) at++;
  return at;
}

/** Which bytes end a cell, or may not stand in one, outside quotation marks. */
const ENDS_CELL = new Uint8Array(256);
for (const byte of [COMMA, NEW_LINE, RETURN, QUOTE]) ENDS_CELL[byte] = 1;

interface Wanted {
  /** For each position of a record, which of the wanted columns stands there; −1 for none. */
  readonly slots: Int16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function wantedAt(positions: readonly number[]): Wanted {
  const slots = new Int16Array(Math.max(0, ...positions) + 1).fill(-1);
  for (const [slot, position] of positions.entries()) slots[position] = slot;
  return { slots, starts: new Int32Array(positions.length), ends: new Int32Array(positions.length) };
}

/** A cell's text, each byte a character, with doubled quotation marks made one. */
export function textAt(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('latin1', start, end);
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}

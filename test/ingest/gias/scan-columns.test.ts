import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanColumns, textAt } from '../../../src/ingest/gias/scan-columns.ts';

interface Scanned {
  header: readonly string[];
  /** Each record as its line, its width and its wanted cells. */
  records: [line: number, width: number, ...cells: string[]][];
  stray: number[];
  unclosed: number[];
}

/** Scans a text, handed over in pieces of so many bytes. */
function scan(text: string, wanted: readonly number[], piece = Number.POSITIVE_INFINITY): Scanned {
  const found: Scanned = { header: [], records: [], stray: [], unclosed: [] };
  const read = scanColumns({
    header: (names) => {
      found.header = names;
      return wanted;
    },
    record: ({ bytes, starts, ends, width, line }) => {
      const cells = wanted.map((_, slot) => textAt(bytes, starts[slot]!, ends[slot]!));
      found.records.push([line, width, ...cells]);
    },
    stray: (line) => found.stray.push(line),
    unclosed: (line) => found.unclosed.push(line),
  });
  const all = Buffer.from(text, 'latin1');
  let waiting = Buffer.alloc(0);
  for (let at = 0; at < all.length; at += piece) {
    const bytes = Buffer.concat([waiting, all.subarray(at, at + piece)]);
    waiting = bytes.subarray(read(bytes, false));
  }
  read(waiting, true);
  return found;
}

describe('scanColumns', () => {
  it('gives the wanted cells of each record, with its line and width', () => {
    expect(scan('a,b,c\n1,2,3\n4,5,6\n', [2, 0])).toEqual({
      header: ['a', 'b', 'c'],
      records: [
        [2, 3, '3', '1'],
        [3, 3, '6', '4'],
      ],
      stray: [],
      unclosed: [],
    });
  });

  it('reads quoted cells with commas, doubled quotes and line ends, and counts the lines', () => {
    const { records } = scan('a,b\n"1, ""one""","x\ny"\n2,z\n', [0, 1]);
    expect(records).toEqual([
      [2, 2, '1, "one"', 'x\ny'],
      [4, 2, '2', 'z'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('takes %j for a line end', (end) => {
    expect(scan(['a,b', '1,', '"2",x', ''].join(end), [0, 1]).records).toEqual([
      [2, 2, '1', ''],
      [3, 2, '2', 'x'],
    ]);
  });

  it('reads a last record without a line end, and skips records without a cell', () => {
    expect(scan('a\n\n1\n\n2', [0]).records).toEqual([
      [3, 1, '1'],
      [5, 1, '2'],
    ]);
    expect(scan('a,b\n1,', [1]).records).toEqual([[2, 2, '']]);
  });

  it('leaves empty what a short record lacks', () => {
    expect(scan('a,b\n1,2\n3\n', [0, 1]).records).toEqual([
      [2, 2, '1', '2'],
      [3, 1, '3', ''],
    ]);
  });

  it('drops a byte-order mark', () => {
    expect(scan('\xef\xbb\xbfa,b\n1,2\n', [0]).header).toEqual(['a', 'b']);
  });

  it('skips a record with a stray quotation mark, and goes on with the next line', () => {
    const { records, stray } = scan('a,b\n5" pipe,x\n"1"2,y\n3,z\n', [0]);
    expect(stray).toEqual([2, 3]);
    expect(records).toEqual([[4, 2, '3']]);
  });

  it('stops at a quotation mark that is never closed, and says where it was opened', () => {
    const { records, unclosed } = scan('a,b\n1,2\n3,"x\ny,"" z\n4,5\n', [0]);
    expect(records).toEqual([[2, 2, '1']]);
    expect(unclosed).toEqual([3]);
  });

  it('reads no further when the header is not wanted', () => {
    const seen: string[] = [];
    const read = scanColumns({
      header: () => undefined,
      record: () => seen.push('record'),
      stray: () => seen.push('stray'),
      unclosed: () => seen.push('unclosed'),
    });
    read(Buffer.from('a\n1\n"'), true);
    expect(seen).toEqual([]);
  });
});

describe('whatever the pieces', () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[ -!#-+--~]{0,6}$/),
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\xe9'), maxLength: 6 }),
  );
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const table = fc
    .record({
      rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
      end: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ rows, end }) => ['h1,h2,h3', ...rows.map((row) => row.map(quoted).join(','))].join(end));

  it('gives the same as csv-parse', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (text, piece) => {
        const expected = parse(Buffer.from(text, 'latin1'), { encoding: 'latin1', record_delimiter: ['\n', '\r\n'] })
          .slice(1)
          .map((row: string[]) => [row[2], row[0]]);
        const { records, stray, unclosed } = scan(text, [2, 0], piece);
        expect(records.map(([, , ...cells]) => cells)).toEqual(expected);
        expect([stray, unclosed]).toEqual([[], []]);
      }),
    );
  });

  it('gives the same in pieces as at once, also where the file is broken', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\xef'), maxLength: 40 });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 7 }), (text, piece) => {
        expect(scan(`h1,h2\n${text}`, [1, 0], piece)).toEqual(scan(`h1,h2\n${text}`, [1, 0]));
      }),
    );
  });
});

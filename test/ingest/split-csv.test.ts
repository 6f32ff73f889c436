import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/ingest/csv-records.ts';
import { type CsvText, splitCsv, splitIrregular } from '../../src/ingest/split-csv.ts';

function listed(csv: CsvText): string[][] {
  return csv.lines.map((_, record) => cellsOf(csv, record));
}

const LINE_END = /\r\n|\r|\n/g;

/** csv-parse on the text as it stands, each record's line counted from the bytes before it; undefined on a fault. */
function byCsvParse(text: string) {
  const bytes = Buffer.from(text);
  try {
    const found = parse(bytes, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { bytes: number } }[];
    const starts = [0, ...found.map(({ info }) => info.bytes)];
    const lineAt = (offset: number) => [...bytes.subarray(0, offset).toString().matchAll(LINE_END)].length + 1;
    return {
      cells: found.map(({ record }) => record.map((cell) => cell.replace(LINE_END, '\n'))),
      lines: found.map((_, index) => lineAt(starts[index]!)),
    };
  } catch {
    return undefined;
  }
}

describe('splitCsv', () => {
  it.each([
    ['\\n', 'a,b\n"1\n1",2\n3,4\n'],
    ['\\r\\n', 'a,b\r\n"1\r\n1",2\r\n3,4\r\n'],
    ['\\r', 'a,b\r"1\r1",2\r3,4\r'],
    ['a mixture', 'a,b\r\n"1\n1",2\r3,4\n'],
  ])('takes line ends of %s', (_, text) => {
    const csv = splitCsv(text, ',');
    expect(listed(csv)).toEqual([
      ['a', 'b'],
      ['1\n1', '2'],
      ['3', '4'],
    ]);
    expect(csv.lines).toEqual([1, 2, 4]);
  });

  it('agrees with csv-parse on cells and lines for any text with any line ends', () => {
    const unit = fc.constantFrom('a', 'b', ',', '"', '"', '\r', '\n', '\r\n', ' ', ';');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (input) => {
        const mine = splitCsv(input, ',');
        const theirs = byCsvParse(input);
        const faulty = mine.broken !== undefined || mine.strayQuotes.length > 0;
        expect(faulty).toBe(theirs === undefined);
        if (!theirs) return;
        expect(listed(mine)).toEqual(theirs.cells);
        expect(mine.lines).toEqual(theirs.lines);
      }),
      { numRuns: 30_000 },
    );
  });

  it('leaves out records with a stray quote, says where, and keeps the lines of the rest', () => {
    const csv = splitCsv('a,b\n"x\ny",1\nfive"four,2\n3,4\nz"z"z,9\n5,6\n', ',');
    expect(csv.broken).toBeUndefined();
    expect(csv.strayQuotes).toEqual([4, 6]);
    expect(listed(csv)).toEqual([
      ['a', 'b'],
      ['x\ny', '1'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(csv.lines).toEqual([1, 2, 5, 7]);
  });

  it('finds the line of the quote that is never closed', () => {
    expect(splitCsv('a,b\n1,2\n3,"four\n5,6\n7,8\n', ',').broken).toEqual({ code: 'file-quote-unclosed', line: 3 });
    expect(splitCsv('"a,b\n1,2\n', ',').broken).toEqual({ code: 'file-quote-unclosed', line: 1 });
  });

  it('blames the opening quote when the next quote of the file seems to close it', () => {
    expect(splitCsv('a,b\n1,"two\n3,"four"\n', ',').broken).toEqual({ code: 'file-quote-unclosed', line: 2 });
  });

  it('finds the line of text after a closing quote', () => {
    expect(splitCsv('a,b\n1,2\n"3"x,4\n', ',').broken).toEqual({ code: 'file-quote-stray', line: 3 });
  });

  it('holds no records once rows cannot be told apart', () => {
    expect(splitCsv('a,b\n1,2\n3,"four\n', ',').lines).toEqual([]);
  });
});

describe('splitIrregular', () => {
  it('gives regular text the same records as the fast way', () => {
    const text = 'a;b\n"1;1";2\n\n';
    expect(listed(splitIrregular(text, ';'))).toEqual([['a', 'b'], ['1;1', '2'], ['']]);
    expect(splitIrregular(text, ';').lines).toEqual([1, 2, 3]);
  });
});

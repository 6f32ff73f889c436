import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecords, cellsOf } from '../../src/ingest/csv-records.ts';
import { splitRegular } from '../../src/ingest/split-regular.ts';

function listed(records: CsvRecords | undefined): string[][] | undefined {
  return records?.lines.map((_, record) => cellsOf(records, record));
}

/** csv-parse as it comes, on text with `\n` line ends; undefined where it finds a fault. */
function byCsvParse(text: string, delimiter: string): { cells: string[][]; lines: number[] } | undefined {
  const bytes = Buffer.from(text);
  try {
    const found = parse(bytes, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      info: true,
    }) as unknown as {
      record: string[];
      info: { bytes: number };
    }[];
    const starts = [0, ...found.map(({ info }) => info.bytes)];
    const lineAt = (offset: number) => bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1;
    return { cells: found.map(({ record }) => record), lines: found.map((_, index) => lineAt(starts[index]!)) };
  } catch {
    return undefined;
  }
}

describe('splitRegular', () => {
  it('splits plain records and knows their lines', () => {
    const records = splitRegular('a,b\n1,2\n\n3,', ',')!;
    expect(listed(records)).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '']]);
    expect(records.lines).toEqual([1, 2, 3, 4]);
  });

  it('unquotes cells, and counts the lines inside them', () => {
    const records = splitRegular('a,b\n"x, ""y""\nz",1\n2,3\n', ',')!;
    expect(listed(records)).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '1'],
      ['2', '3'],
    ]);
    expect(records.lines).toEqual([1, 2, 4]);
  });

  it('splits many cells', () => {
    const records = splitRegular('a,b,c\n'.repeat(10_000), ',')!;
    expect(records.lines).toHaveLength(10_000);
    expect(cellsOf(records, 9_999)).toEqual(['a', 'b', 'c']);
    expect(records.lines[9_999]).toBe(10_000);
  });

  it('gives the empty text beyond the last cell', () => {
    const records = splitRegular('a,b\n1\n', ',')!;
    expect(records.width(1)).toBe(1);
    expect(records.cell(1, 1)).toBe('');
  });

  it.each([
    ['a quote inside an unquoted cell', 'a,b"c\n'],
    ['text after a closing quote', '"a"b\n'],
    ['a space before a quote', ' "a"\n'],
    ['a quote never closed', 'a\n"b\nc\n'],
    ['a doubled quote at the end, never closed', '"a""'],
  ])('leaves %s to csv-parse', (_, text) => {
    expect(splitRegular(text, ',')).toBeUndefined();
  });

  it('splits as csv-parse does, lines and all, and gives up where csv-parse finds a fault', () => {
    const unit = fc.constantFrom('a', 'b', ',', ';', '\t', '"', '"', '\n', '\n', ' ', '£');
    const text = fc.string({ unit, maxLength: 24 });
    let regular = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t'), (input, delimiter) => {
        const mine = splitRegular(input, delimiter);
        const theirs = byCsvParse(input, delimiter);
        if (mine) regular++;
        expect(listed(mine)).toEqual(theirs?.cells);
        expect(mine?.lines).toEqual(theirs?.lines);
      }),
      { numRuns: 30_000 },
    );
    expect(regular).toBeGreaterThan(5_000);
  });

  it('splits what was joined, quoted or not', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((cells) => cells.map(quoted).join(',')).join('\n');
        expect(listed(splitRegular(text, ','))).toEqual(table);
      }),
      { numRuns: 2_000 },
    );
  });
});

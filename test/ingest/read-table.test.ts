import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, located, PLANS, readOne, rowsOf, spoken } from './area.ts';

const SOUND = `${PLANS},sex
P1,C1,2015-03-14,ASD,2020-01-06,M
P2,C2,2012-07-01,SLCN,2019-05-20,F
P3,C3,2009-11-30,SEMH,2018-09-03,
`;

describe('readTable', () => {
  it('reads bytes to rows, with the account of the file', () => {
    const { table, issues } = readOne('plans', SOUND);
    expect(issues).toEqual([]);
    expect(table).toMatchObject({ file: 'data/plans.csv', sha256: 'abc', read: 3, setAside: [], noData: [] });
    expect(table!.bytes).toBe(new TextEncoder().encode(SOUND).length);
    expect(table!.rows[0]).toMatchObject({
      line: 2,
      planId: 'P1',
      birthDate: day('2015-03-14'),
      birthMonth: undefined,
      primaryNeed: 'ASD',
      sex: 'M',
    });
  });

  it('gives every row the same fields in the same order', () => {
    const shapes = new Set(rowsOf('plans', SOUND).map((row) => Object.keys(row).join()));
    expect(shapes.size).toBe(1);
  });

  it('says how the text was told apart', () => {
    const windows = Uint8Array.from([...new TextEncoder().encode('urn;name\n1;Caf'), 0xe9]);
    expect(readOne('establishments', windows).issues.map(located)).toEqual([
      'file-encoding-windows - -',
      'file-delimiter - -',
    ]);
    expect(rowsOf('establishments', windows)[0]!.name).toBe('Café');
  });

  it('has a table without rows, and says so, where there is a header alone', () => {
    const { table, issues } = readOne('plans', `${PLANS}\n\n`);
    expect(table).toMatchObject({ rows: [], read: 0, setAside: [] });
    expect(issues.map(located)).toEqual(['file-header-only - -']);
  });

  it('finds the header below blank lines, on its true line', () => {
    const { table, issues } = readOne('population', '\n\nyear,age,pop\n2024,7,3\n');
    expect(table).toBeUndefined();
    expect(issues.map(located)[0]).toBe('header-missing 3 population');
  });

  it('sets a row with a stray quote aside and reads on', () => {
    const { table, issues } = readOne('population', 'year,age,population\n2024,7,3"1\n2024,8,many\n2024,9,5\n');
    expect(table!.read).toBe(3);
    expect(table!.rows.map(({ line }) => line)).toEqual([4]);
    expect(table!.setAside).toEqual([
      { reason: 'number-unreadable', lines: [3] },
      { reason: 'file-quote-stray', lines: [2] },
    ]);
    expect(issues.map(located)).toContain('file-quote-stray 2 -');
  });

  it('does not take a row of data for the header where a quote is astray in that', () => {
    const { table, issues } = readOne('population', 'ye"ar,age,population\n2024,Canary,3\n');
    expect(table).toBeUndefined();
    expect(issues.map(located)).toEqual(['file-quote-stray 1 -']);
    expect(spoken(issues)).not.toContain('Canary');
  });

  it('warns of a file as long as a spreadsheet can be', () => {
    const rows = (count: number) => `year,age,population\n${'2024,7,3\n'.repeat(count)}`;
    expect(readOne('population', rows(65_535)).issues.map(located)).toEqual(['file-truncated - -']);
    expect(readOne('population', rows(65_534)).issues).toEqual([]);
  });

  it('accounts for every row of any file', () => {
    const cell = fc.constantFrom('', '2024', '7', 'x', 'c', 'N/A', '99', '"1"', '1"', 'a,b', '-1');
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { table, issues } = readOne('population', `year,age,population\n${rows.join('\n')}\n`);
        if (!table) return;
        const setAside = table.setAside.flatMap(({ lines }) => lines);
        expect(table.read).toBe(table.rows.length + setAside.length);
        expect(new Set([...setAside, ...table.rows.map(({ line }) => line)]).size).toBe(table.read);
        // Every row set aside has an issue that says why.
        for (const { reason, lines } of table.setAside) {
          for (const line of lines) expect(issues).toContainEqual(expect.objectContaining({ code: reason, line }));
        }
      }),
      { numRuns: 500 },
    );
  });
});

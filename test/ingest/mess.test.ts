import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/model/issues.ts';
import { PLANS, readOne, rowsOf, spoken } from './area.ts';

/** The same records written in every way that files come: the same rows are read. */

const HEADER = ['plan_id', 'person_id', 'birth_date', 'primary_need', 'start_date', 'ethnicity', 'social_care'];
const BODY = [
  ['P1', 'C1', '2015-03-14', 'ASD', '2020-01-06', 'Wéird, "quoted"', '1'],
  ['P2', 'C2', '2012-07-01', 'SLCN', '2019-05-20', 'two\nlines', 'N'],
  ['P3', 'C3', '2009-11-30', 'semh', '2018-09-03', '', ''],
  ['P4', 'C4', '2001-12-13', ' PD ', '2017-02-01', '£5', 'false'],
];

function csv(rows: readonly (readonly string[])[], delimiter = ',', lineEnd = '\n', always = false): string {
  const needsQuotes = (cell: string) => always || /["\n\r]/.test(cell) || cell.includes(delimiter);
  const written = (cell: string) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(written).join(delimiter) + lineEnd).join('');
}

/** Rows without their lines, by plan. */
function plans(content: string | Uint8Array) {
  const rows = rowsOf('plans', content).map(({ line: _, ...row }) => row);
  return rows.sort((a, b) => (a.planId < b.planId ? -1 : 1));
}

const TABLE = [HEADER, ...BODY];
const EXPECTED = plans(csv(TABLE));

describe('the same records', () => {
  it('are what they should be to begin with', () => {
    expect(EXPECTED).toHaveLength(4);
    expect(EXPECTED.map(({ primaryNeed, ethnicity, socialCare }) => [primaryNeed, ethnicity, socialCare])).toEqual([
      ['ASD', 'Wéird, "quoted"', true],
      ['SLCN', 'two\nlines', false],
      ['SEMH', undefined, undefined],
      ['PD', '£5', false],
    ]);
  });

  it.each([
    ['with a byte-order mark', `\ufeff${csv(TABLE)}`],
    ['with \\r\\n', csv(TABLE, ',', '\r\n')],
    ['with \\r', csv(TABLE, ',', '\r')],
    ['with semicolons', csv(TABLE, ';')],
    ['with tabs', csv(TABLE, '\t')],
    ['with every cell quoted', csv(TABLE, ',', '\n', true)],
    ['without a line end at the end', csv(TABLE).trimEnd()],
    ['with blank lines at the end', `${csv(TABLE)}\n\n,,,,,,\n`],
    ['with blank columns at the end', csv(TABLE.map((cells) => [...cells, '', '']))],
    ['with other spellings of the header', csv([HEADER.map((name) => name.toUpperCase().replace('_', ' ')), ...BODY])],
    ['as UTF-16, little-endian', iconv.encode(csv(TABLE), 'utf-16le', { addBOM: true })],
    ['as UTF-16, big-endian', iconv.encode(csv(TABLE), 'utf-16be', { addBOM: true })],
    ['as UTF-16 without a mark', iconv.encode(csv(TABLE), 'utf-16le')],
    ['as Windows-1252', iconv.encode(csv(TABLE), 'windows-1252')],
    ['with dates day first', csv(TABLE.map((cells) => cells.map(dayFirst)))],
    ['with dates as COLLECT writes them', csv(TABLE.map((cells) => cells.map(asCollect)))],
    ['with columns dbv does not know', csv(TABLE.map((cells) => ['Canary', ...cells, 'Finch']))],
    ['with a stray quote in a row set aside', `${csv(TABLE)}P5,C5,2015-03-14,ASD,2020-01-06,x"y,\n`],
  ])('are read the same %s', (_, content) => {
    expect(plans(content)).toEqual(EXPECTED);
  });

  it('are read the same in any order of rows and columns', () => {
    const places = HEADER.map((_, index) => index);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(BODY, { minLength: BODY.length }),
        fc.shuffledSubarray(places, { minLength: places.length }),
        (rows, order) => {
          const table = [HEADER, ...rows].map((cells) => order.map((place) => cells[place]!));
          expect(plans(csv(table))).toEqual(EXPECTED);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('know their lines, also below cells of several lines', () => {
    expect(rowsOf('plans', csv(TABLE)).map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(rowsOf('plans', csv(TABLE, ',', '\r\n')).map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  });
});

function dayFirst(cell: string): string {
  return cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function asCollect(cell: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${MONTHS[Number(month) - 1]}-${day} 00:00:00`;
}

describe('hostile cells', () => {
  const PROPERTIES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it('are harmless as headers', () => {
    const { table, issues } = readOne(
      'plans',
      `${PLANS},${PROPERTIES.join()}\nP1,C1,2015-03-14,ASD,2020-01-06,1,2,3,4,5\n`,
    );
    expect(table!.rows).toHaveLength(1);
    expect(Object.getPrototypeOf(table!.rows[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(PROPERTIES.map(() => 'header-unknown'));
  });

  it('are harmless as ids, and told apart', () => {
    const rows = PROPERTIES.map((name) => `${name},${name},2015-03-14,ASD,2020-01-06`);
    const { table, issues } = readOne('plans', `${PLANS}\n${rows.join('\n')}\n`);
    expect(table!.rows.map((row) => row.planId)).toEqual(PROPERTIES);
    expect(issues).toEqual([]);
  });

  it('are harmless as codes, flags, dates and numbers', () => {
    const row = (word: string) => `${word},${word},${word},${word},${word},${word},${word}`;
    const header = 'plan_id,entry_date,provision,sen_setting,sen_unit,annual_cost,residential';
    const { table, issues } = readOne('placements', `${header}\n${PROPERTIES.map(row).join('\n')}\n`);
    expect(table!.rows).toEqual([]);
    expect(issues.filter(({ line }) => line === 2).map(({ column, code }) => `${column} ${code}`)).toEqual([
      'entry_date date-unreadable',
      'sen_setting code-unknown',
      'provision code-unknown',
      'sen_unit flag-unreadable',
      'residential code-unknown',
      'annual_cost money-unreadable',
    ]);
  });

  it('of twenty thousand characters are read, or refused without being repeated', () => {
    const long = 'x'.repeat(20_000);
    const { table, issues } = readOne(
      'plans',
      `${PLANS},ethnicity,sex\nP1,C1,2015-03-14,ASD,2020-01-06,${long},M\n${long},C2,${long},${long},${long},,${long}\n`,
    );
    expect(table!.rows).toHaveLength(1);
    expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'birth_date date-unreadable',
      'sex code-unknown',
      'primary_need code-unknown',
      'start_date date-unreadable',
    ]);
    expect(spoken(issues)).not.toContain('xxx');
    const header = readOne('plans', `${PLANS},${long}\nP1,C1,2015-03-14,ASD,2020-01-06,1\n`);
    expect(spoken(header.issues).length).toBeLessThan(1000);
  });

  it('never bring the reader down: any text gives a table or an error', () => {
    const unit = fc.constantFrom(
      'plan_id',
      'person_id',
      'P1',
      ',',
      ',',
      '\n',
      '\n',
      '"',
      '\r',
      ';',
      'ASD',
      '2015-03-14',
      ' ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { table, issues } = readOne('plans', text);
        expect(table !== undefined || issues.some(({ code }) => severityOf(code) === 'error')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { table, issues } = readOne('plans', bytes);
        expect(table !== undefined || issues.some(({ code }) => severityOf(code) === 'error')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

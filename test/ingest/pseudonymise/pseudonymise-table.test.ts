import { describe, expect, it } from 'vitest';
import { pseudonymOf } from '../../../src/ingest/pseudonymise/pseudonym.ts';
import { pseudonymiseTable } from '../../../src/ingest/pseudonymise/pseudonymise-table.ts';
import { type AnyTableSpec, TABLES, type TableName } from '../../../src/model/tables/index.ts';
import { readOne } from '../area.ts';
import { hash } from '../hash.ts';

function pseudonymised(table: TableName, text: string) {
  const read = readOne(table, text).table;
  if (!read) throw new Error('the table cannot be used');
  return pseudonymiseTable(TABLES[table] as unknown as AnyTableSpec, read, hash);
}

const PLANS = [
  'plan_id,person_id,Surname,birth_date,ethnicity,primary_need,start_date,draft_amended_date,social_care',
  'P2,C1,CANARY-SURNAME,2015-03-14,WBRI,ASD,2024-02-05,2024-05-06,1',
  'P1,C2,CANARY-SURNAME,2016-01-31,,MLD,2024-09-01,,',
  'P3,C3,CANARY-SURNAME,2016-01-31,,no such need,2024-09-01,,',
].join('\n');

describe('pseudonymiseTable', () => {
  const table = pseudonymised('plans', PLANS);
  const cell = (row: number, name: string) => table.rows[row]![table.header.indexOf(name)];
  const rowOf = (plan: string) => table.rows.findIndex((row) => row[0] === pseudonymOf(plan, 'plan_id', hash));

  it('puts pseudonyms for ids and months for birth dates, and leaves out what no figure needs', () => {
    expect(table.header.slice(0, 3)).toEqual(['plan_id', 'person_id', 'birth_month']);
    for (const name of ['birth_date', 'ethnicity', 'secondary_need', 'draft_amended_date', 'social_care']) {
      expect(table.header).not.toContain(name);
    }
    expect(cell(rowOf('P2'), 'person_id')).toBe(pseudonymOf('C1', 'person_id', hash));
    expect(cell(rowOf('P2'), 'birth_month')).toBe('2015-03');
    expect(cell(rowOf('P2'), 'start_date')).toBe('2024-02-05');
    expect(JSON.stringify(table)).not.toMatch(/CANARY|2015-03-14|2016-01-31|WBRI|2024-05-06|"P\d"|"C\d"/);
  });

  it('accounts for what it did, and for the rows that are not there', () => {
    expect(table).toMatchObject({
      table: 'plans',
      file: 'data/plans.csv',
      setAside: 1,
      hashed: ['plan_id', 'person_id'],
      months: ['birth_date'],
      // Columns that are blank throughout hold nothing that could be left out.
      dropped: ['ethnicity', 'draft_amended_date', 'social_care'],
    });
    expect(table.rows).toHaveLength(2);
  });

  it('keeps a month that was given as one', () => {
    const text = 'plan_id,person_id,birth_month,primary_need,start_date\nP1,C1,2015-03,ASD,2024-02-05\n';
    const { header, rows } = pseudonymised('plans', text);
    expect(rows[0]![header.indexOf('birth_month')]).toBe('2015-03');
  });

  it('tells nothing by the order of rows, but for rows of one child', () => {
    const placements = ['P9,2020-01-01', 'P1,2020-01-02', 'P9,2019-01-03', 'P2,2020-01-04'];
    const text = (rows: readonly string[]) =>
      ['plan_id,entry_date,provision', ...rows.map((row) => `${row},mainstream`)].join('\n');
    const { rows } = pseudonymised('placements', text(placements));
    const ids = rows.map(([id]) => id!);
    expect(ids).toEqual([...ids].sort());
    const nine = rows.filter(([id]) => id === pseudonymOf('P9', 'plan_id', hash));
    expect(nine.map((row) => row[2])).toEqual(['2020-01-01', '2019-01-03']);
    const shuffled = [placements[3]!, placements[0]!, placements[1]!, placements[2]!];
    expect(pseudonymised('placements', text(shuffled)).rows).toEqual(rows);
  });

  it('keeps the order of a table without pseudonyms', () => {
    const { rows } = pseudonymised('population', 'year,age,population\n2024,9,100\n2024,1,200\n');
    expect(rows.map((row) => row[1])).toEqual(['9', '1']);
  });

  it('keeps the numbers of establishments, and puts pseudonyms for whatever else stands in their place', () => {
    const written = (table: 'placements' | 'establishments', text: string) => {
      const { header, rows } = pseudonymised(table, text);
      return rows.map((row) => [row[header.indexOf('urn')], row[header.indexOf('ukprn')]]);
    };
    const [named, numbered] = [pseudonymOf('CANARY-NAME', 'urn', hash), pseudonymOf('9990000017', 'ukprn', hash)];
    const rows = ['P1,2020-01-01,100001,10000001', 'P1,2021-01-01,CANARY-NAME,9990000017'].join('\n');
    expect(written('placements', `plan_id,entry_date,urn,ukprn\n${rows}\n`)).toEqual([
      ['100001', '10000001'],
      [named, numbered],
    ]);
    // One text has one pseudonym in both tables, so that a place still finds its establishment.
    expect(written('establishments', 'urn,ukprn,type_code\nCANARY-NAME,,1\n')).toEqual([[named, '']]);
  });

  it('keeps a mark that stands for a number, and leaves what could not be read blank', () => {
    const text = 'plan_id,entry_date,provision,annual_cost,in_area\nP1,2020-01-01,mainstream,c,perhaps\n';
    const { header, rows } = pseudonymised('placements', text);
    expect(rows[0]![header.indexOf('annual_cost')]).toBe('c');
    expect(rows[0]![header.indexOf('in_area')]).toBe('');
  });

  it('keeps answers from a list, and of free text only that there was some', () => {
    const text =
      'step,question,answer,reason,agreed_by,date\nprepare,sponsor,CANARY said so,,,2026-03-01\nscore,challenge:E09,dissent,CANARY,CANARY,2026-03-01\n';
    const { header, rows, dropped } = pseudonymised('progress', text);
    expect(header).toEqual(['step', 'question', 'answer', 'date']);
    expect(rows).toEqual([
      ['prepare', 'sponsor', '(text)', '2026-03-01'],
      ['score', 'challenge:E09', 'dissent', '2026-03-01'],
    ]);
    expect(dropped).toEqual(['reason', 'agreed_by', 'answer (free text)']);
  });
});

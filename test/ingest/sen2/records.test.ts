import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/ingest/sen2/columns.ts';
import { readXml } from '../../../src/ingest/sen2/read-xml.ts';
import { columnLocator, columnsOf, locator, moduleOf, numbering, recordsOf } from '../../../src/ingest/sen2/records.ts';
import { joinStrands } from '../../../src/ingest/sen2/strands.ts';
import { issue } from '../../../src/model/issues.ts';
import { returnFile } from '../../sen2-returns/sources.ts';
import { xmlText } from '../../sen2-returns/write-xml.ts';
import { aReturn, person, placed, planned } from './returns.ts';

const SOURCE = 'exports/sen2';
const TEXT = xmlText(
  aReturn([
    person([planned(), planned({ needs: [] })]),
    person([planned({ placements: [], plan: { PlanRes: 'A', CeaseDate: '2025-08-31' } })]),
  ]),
);
const { modules } = readXml(returnFile('return.xml', TEXT));
const STRANDS = joinStrands(modules);
const { numbered, firsts, count } = numbering(STRANDS);
const locate = locator(SOURCE, numbered, modules);

/** The line of the nth time a text stands in the XML, counting from nought. */
function lineOf(part: string, nth = 0): number {
  const lines = TEXT.split('\n');
  return lines.map((line, index) => (line.startsWith(part) ? index + 1 : 0)).filter((line) => line > 0)[nth]!;
}

describe('recordsOf', () => {
  it('stands for a file of the table: cells by column, numbers on from the first', () => {
    const names = columnsOf('plans', modules).map(({ column }) => column);
    const records = recordsOf('plans', STRANDS.plans, modules, 4);
    expect(records.lines).toEqual([4, 5, 6]);
    expect(records.width(0)).toBe(names.length);
    const rows = records.lines.map((_, record) =>
      Object.fromEntries(names.map((name, position) => [name, records.cell(record, position)])),
    );
    expect(
      rows.map(({ plan_id, person_id, primary_need, cease_date }) => [plan_id, person_id, primary_need, cease_date]),
    ).toEqual([
      ['C1R1', 'C1', 'ASD', ''],
      ['C1R2', 'C1', '', ''],
      ['C2R1', 'C2', 'ASD', '2025-08-31'],
    ]);
    expect(records.cell(0, 99)).toBe('');
  });

  it('has every column a return can fill, blank where the files do not have the item', () => {
    const columns = columnsOf('plans', modules);
    expect(columns.map(({ column }) => column)).toEqual(Object.keys(COLUMNS.plans));
    expect(columns.find(({ column }) => column === 'transferred_in')!.froms).toEqual([]);
  });
});

describe('numbering', () => {
  it('numbers the records of all tables through', () => {
    expect([...firsts]).toEqual([
      ['requests', 1],
      ['plans', 4],
      ['placements', 7],
    ]);
    expect(count).toBe(8);
    expect([1, 4, 8].map((record) => numbered(record)!.table)).toEqual(['requests', 'plans', 'placements']);
    expect(numbered(5)!.row('activeplans')).toBe(1);
    expect(numbered(5)!.row('primaryneed')).toBeUndefined();
    expect([numbered(0), numbered(9)]).toEqual([undefined, undefined]);
  });
});

describe('locator', () => {
  const at = (record: number, column?: string) =>
    placed(locate(issue('cell-required', SOURCE, { line: record, column })));

  it('puts an issue on the line of its item, under the name it has there', () => {
    expect(at(4, 'start_date')).toBe(`return.xml cell-required ${lineOf('<StartDate>')} StartDate`);
    expect(at(5, 'birth_date')).toBe(`return.xml cell-required ${lineOf('<PersonBirthDate>')} PersonBirthDate`);
    expect(at(7, 'entry_date')).toBe(`return.xml cell-required ${lineOf('<EntryDate>')} EntryDate`);
  });

  it('puts an item that a row lacks on the row, and a row that is missing on the one it would hang off', () => {
    expect(at(4, 'cease_date')).toBe(`return.xml cell-required ${lineOf('<NamedPlan>')} CeaseDate`);
    expect(at(4, 'transferred_in')).toBe(`return.xml cell-required ${lineOf('<ActivePlans>')} transferla`);
    expect(at(5, 'primary_need')).toBe(`return.xml cell-required ${lineOf('<ActivePlans>', 1)} sentype`);
  });

  it('puts an issue about an id or the whole record on the row it is about', () => {
    expect(at(1, 'request_id')).toBe(`return.xml cell-required ${lineOf('<Requests>')} requeststableid`);
    expect(at(6)).toBe(`return.xml cell-required ${lineOf('<NamedPlan>', 2)} -`);
  });

  it('turns the numbers of other records in a sentence into lines', () => {
    const other = locate(issue('placement-overlap', SOURCE, { line: 8, column: 'entry_date' }, { other: '7' }));
    expect(other.args).toEqual({ other: String(lineOf('<PlacementDetail>')) });
  });

  it('leaves other issues as they are', () => {
    for (const found of [
      issue('cell-required', 'data/plans.csv', { line: 4, column: 'start_date' }),
      issue('date-mixed', SOURCE, { column: 'start_date' }),
      issue('cell-required', SOURCE, { line: 99 }),
    ]) {
      expect(locate(found)).toBe(found);
    }
  });
});

describe('columnLocator', () => {
  it('puts an issue about a column in the file of its item', () => {
    const found = columnLocator('plans', modules)(issue('date-mixed', SOURCE, { column: 'birth_date' }, { fits: 'x' }));
    expect([placed(found), found.args]).toEqual(['return.xml date-mixed - PersonBirthDate', { fits: 'x' }]);
  });

  it('leaves one alone that no item fills', () => {
    const found = issue('date-mixed', SOURCE, { column: 'transferred_in_date' });
    expect(columnLocator('plans', modules)(found)).toBe(found);
  });
});

describe('moduleOf', () => {
  it('has both needs in one module', () => {
    expect(['primaryneed', 'secondaryneed', 'person'].map((part) => moduleOf(part as 'person'))).toEqual([
      'senneed',
      'senneed',
      'person',
    ]);
  });
});

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { addRows } from '../../../src/ingest/append/add-rows.ts';
import { readTable } from '../../../src/ingest/read-table.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import type { Area } from '../../../src/model/area.ts';
import { type AnyTableSpec, TABLES } from '../../../src/model/tables/index.ts';

const FILE = 'data/engagement.csv';
const PLAIN: Area = { name: 'Test' };
const ROW = { date: '2025-10-14', group: 'parent_carer', activity: 'workshop', people: '27', invited: '60' };

function grow(text: string | Uint8Array | undefined, area: Area = PLAIN, rows = [ROW]): Uint8Array {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return addRows({ table: 'engagement', file: FILE, bytes }, tableOptions(area, 'engagement'), rows);
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('rows added to the file of a table', () => {
  it('begin a file with its header where there is none', () => {
    const made = 'date,group,activity,people,invited\n2025-10-14,parent_carer,workshop,27,60\n';
    expect(textOf(grow(undefined))).toBe(made);
    expect(textOf(grow(' \n'))).toBe(made);
  });

  it('begin a file under the names that dbv.yaml gives its columns', () => {
    const area = { ...PLAIN, columns: { engagement: { people: 'Attended' } }, dates: 'DD/MM/YYYY' as const };
    expect(textOf(grow(undefined, area))).toBe(
      'date,group,activity,Attended,invited\n14/10/2025,parent_carer,workshop,27,60\n',
    );
  });

  it('follow the order of its columns, and leave columns of others blank', () => {
    expect(textOf(grow('Room;People;Group;Activity;Date;Invited\r\nB2;3;child;visit;2025-09-01;\r\n'))).toBe(
      'Room;People;Group;Activity;Date;Invited\r\nB2;3;child;visit;2025-09-01;\r\n;27;parent_carer;workshop;2025-10-14;60\r\n',
    );
  });

  it('start on a line of their own', () => {
    expect(textOf(grow('date,group,activity,people,invited'))).toBe(
      'date,group,activity,people,invited\n2025-10-14,parent_carer,workshop,27,60\n',
    );
  });

  it('write dates as the column does', () => {
    const header = 'date,group,activity,people,invited\n';
    expect(textOf(grow(`${header}23/09/2025,child,visit,3,\n`))).toContain('\n14/10/2025,parent_carer');
    const declared = { ...PLAIN, dates: { engagement: { date: 'DD.MM.YYYY' as const } } };
    expect(textOf(grow(`${header}01.02.2025,child,visit,3,\n`, declared))).toContain('\n14.10.2025,');
  });

  it('are refused where the dates of the file can be read two ways', () => {
    expect(() => grow('date,group,activity,people,invited\n03/04/2025,child,visit,3,\n')).toThrow(
      /cannot be added to, and was left as it is:\n.*DD\/MM\/YYYY/,
    );
  });

  it('write words as dbv.yaml maps them, where a code alone would be read as another', () => {
    const swapped = { provider: 'practitioner', schools: 'provider' };
    const area: Area = { ...PLAIN, values: { engagement: { group: swapped } } };
    expect(textOf(grow(undefined, area, [{ ...ROW, group: 'provider' }]))).toContain(',schools,');
    const lost: Area = { ...PLAIN, values: { engagement: { group: { provider: 'practitioner' } } } };
    expect(() => grow(undefined, lost, [{ ...ROW, group: 'provider' }])).toThrow('another meaning');
  });

  it('are refused where the file has no column for something', () => {
    const header = 'date,group,activity,people\n';
    expect(() => grow(header)).toThrow('data/engagement.csv has no column for invited');
    expect(textOf(grow(header, PLAIN, [{ ...ROW, invited: '' }]))).toBe(
      `${header}2025-10-14,parent_carer,workshop,27\n`,
    );
  });

  it.each([
    ['an open quote', 'date,group,activity,people,invited\n2025-09-01,child,"visit,3,\n', 'line 2'],
    ['a stray quote', 'date,group,activity,people,invited\n2025-09-01,child,a "visit",3,\n', 'line 2'],
    ['a binary file', 'PK\u0003\u0004\u0000\u0000', 'NUL bytes'],
    ['a needed column missing', 'date,group,activity\n', 'people is missing'],
    ['a column twice', 'date,date,group,activity,people\n', 'twice'],
    ['another table', 'urn,name\n', 'none of the columns'],
  ])('are refused by a file with %s', (_, text, why) => {
    expect(() => grow(text)).toThrow(why);
  });

  it('are refused by a file whose encoding cannot hold them', () => {
    const bytes = iconv.encode('date,group,activity,people,invited\n2025-09-01,child,caf\u00e9,3,\n', 'windows-1252');
    expect(() => grow(bytes, PLAIN, [{ ...ROW, activity: 'Łódź' }])).toThrow('encoding');
  });

  it('leave what stands in the file as it is, and read back as given', () => {
    const names = ['date', 'group', 'activity', 'people', 'invited', 'Local note'];
    const cell = fc.string({ unit: fc.constantFrom(...'ab ,;"\'\té£='), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf-8', 'utf-16le', 'windows-1252'),
        fc.boolean(),
        fc.boolean(),
        fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
        cell.filter((text) => text.trim() !== ''),
        cell,
        (delimiter, lineEnd, encoding, addBOM, ends, order, activity, note) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const before: Record<string, string> = {
            date: '2025-09-01',
            group: 'child',
            activity: quoted('visit, é'),
            people: '8',
            invited: '',
            'Local note': quoted(note),
          };
          const lines = [order, order.map((name) => before[name]!)].map((line) => line.join(delimiter));
          const bytes = iconv.encode(lines.join(lineEnd) + (ends ? lineEnd : ''), encoding, {
            addBOM: addBOM && encoding !== 'windows-1252',
          });
          const grown = grow(bytes, PLAIN, [{ ...ROW, activity }]);
          expect(Buffer.from(grown.subarray(0, bytes.length))).toEqual(bytes);
          const spec = TABLES.engagement as unknown as AnyTableSpec;
          const source = { table: 'engagement' as const, file: FILE, bytes: grown, sha256: '' };
          const { table } = readTable(source, spec, tableOptions(PLAIN, 'engagement'));
          expect(table!.rows).toHaveLength(2);
          expect(table!.rows[0]).toMatchObject({ activity: 'visit, é', people: 8 });
          const given = activity.trim();
          expect(table!.rows[1]).toMatchObject({
            activity: /^[=\t]/.test(given) ? `'${given}` : given,
            group: 'parent_carer',
            people: 27,
            invited: 60,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

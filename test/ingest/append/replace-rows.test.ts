import { describe, expect, it } from 'vitest';
import { replaceRows } from '../../../src/ingest/append/replace-rows.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import type { Area } from '../../../src/model/area.ts';

const PLAIN: Area = { name: 'Test' };
const ROW = { date: '2025-10-14', group: 'parent_carer', activity: 'workshop', people: '27', invited: '' };

function changed(text: string | Uint8Array, line: number, area: Area = PLAIN): Uint8Array {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return replaceRows({ table: 'engagement', file: 'data/engagement.csv', bytes }, tableOptions(area, 'engagement'), [
    { line, row: ROW },
  ]);
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('rows that are replaced', () => {
  it('take their own line, and every other stays as it is to the byte', () => {
    const text =
      '\ufeffRoom;People;Group;Activity;Date;Invited\r\n"B;2";3;child;"visit\r\nhere";2025-09-01;9\r\nC;4;child;x;2025-09-02;\r\n\r\n';
    expect(textOf(changed(text, 2))).toBe(
      '\ufeffRoom;People;Group;Activity;Date;Invited\r\n"B;2";27;parent_carer;workshop;2025-10-14;\r\nC;4;child;x;2025-09-02;\r\n\r\n',
    );
    expect(textOf(changed(text, 4))).toContain('C;27;parent_carer;workshop;2025-10-14;\r\n');
  });

  it('may be the last, without a line end', () => {
    expect(textOf(changed('date,group,activity,people\n2025-09-01,child,x,3', 2))).toBe(
      'date,group,activity,people\n2025-10-14,parent_carer,workshop,27\n',
    );
  });

  it('are written as the file writes dates and names its columns', () => {
    const area: Area = { ...PLAIN, columns: { engagement: { people: 'Attended' } }, dates: 'DD/MM/YYYY' };
    expect(textOf(changed('Attended,date,group,activity\n3,01/09/2025,child,x\n', 2, area))).toBe(
      'Attended,date,group,activity\n27,14/10/2025,parent_carer,workshop\n',
    );
  });

  it('keep the encoding of the file', () => {
    const windows = Buffer.from(
      'date,group,activity,people\n2025-09-01,child,caf\u00e9,3\n2025-09-02,child,x,4\n',
      'latin1',
    );
    const bytes = changed(windows, 3);
    expect(Buffer.from(bytes).toString('latin1')).toContain('caf\u00e9,3\n2025-10-14,parent_carer');
  });

  it('are none where none are given', () => {
    const bytes = Buffer.from('anything');
    expect(replaceRows({ table: 'engagement', file: 'x', bytes }, tableOptions(PLAIN, 'engagement'), [])).toBe(bytes);
  });
});

import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/ingest/fixes/lay-out.ts';
import { tableOptions } from '../../../src/ingest/table-options.ts';
import { source } from '../area.ts';

describe('layOut', () => {
  it('finds the columns where the reader of the table finds them, mapped ones too', () => {
    const options = tableOptions({ columns: { plans: { plan_id: 'EHCP ref' } } }, 'plans');
    const laid = layOut(source('plans', '\nSurname;EHCP ref;Sex\nCANARY-SURNAME;P1;M\n'), options)!;
    expect([...laid.layout.positions]).toEqual([
      ['plan_id', 1],
      ['sex', 2],
    ]);
    expect(laid.records.cell(laid.layout.top + 1, 1)).toBe('P1');
  });

  it('has nothing to lay out of a file that cannot be told apart', () => {
    expect(layOut(source('plans', ''), tableOptions({}, 'plans'))).toBeUndefined();
    expect(layOut(source('plans', 'plan_id,sex\n"P1,M\n'), tableOptions({}, 'plans'))).toBeUndefined();
  });
});

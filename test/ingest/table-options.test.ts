import { describe, expect, it } from 'vitest';
import { tableOptions } from '../../src/ingest/table-options.ts';

describe('tableOptions', () => {
  it('finds what dbv.yaml says of a table', () => {
    const area = {
      columns: { plans: { plan_id: 'EHCP No' }, requests: { request_id: 'Ref' } },
      values: { plans: { sex: { ' Male ': 'M', FEMALE: 'F' } } },
    };
    const { columns, values } = tableOptions(area, 'plans');
    expect([...columns]).toEqual([['plan_id', 'EHCP No']]);
    expect([...values('sex')]).toEqual([
      ['male', 'M'],
      ['female', 'F'],
    ]);
    expect(values('primary_need').size).toBe(0);
  });

  it('knows the declared form of dates: for all files, a table, or a column of it', () => {
    const form = (dates: Parameters<typeof tableOptions>[0]['dates'], column = 'start_date') =>
      tableOptions({ dates }, 'plans').dateForm(column);
    expect(form('DD/MM/YYYY')).toBe('DD/MM/YYYY');
    expect(form({ plans: 'DD.MM.YYYY' })).toBe('DD.MM.YYYY');
    expect(form({ requests: 'DD.MM.YYYY' })).toBeUndefined();
    expect(form({ plans: { start_date: 'MM/DD/YYYY' } })).toBe('MM/DD/YYYY');
    expect(form({ plans: { start_date: 'MM/DD/YYYY' } }, 'birth_date')).toBeUndefined();
    expect(form(undefined)).toBeUndefined();
  });

  it('is not led astray by names of object properties', () => {
    const { values } = tableOptions({ values: { plans: {} } }, 'plans');
    expect(values('constructor').size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { type EesRow, rowReader, typeAt } from '../../../src/ingest/ees/rows.ts';

/** Records as maps of cells. */
const cellsOf = (records: readonly Record<string, string>[]) => (record: number, column: string) =>
  records[record]?.[column] ?? '';

describe('rowReader', () => {
  it('adds the rows of a topic that is used, each with its mark', () => {
    const at = cellsOf([
      { breakdown_topic: 'All plans', breakdown: 'All plans', n: '7' },
      { breakdown_topic: 'Ethnicity', breakdown: 'All', n: '8' },
      { breakdown_topic: 'Sex', breakdown: 'Male', n: '5' },
    ]);
    const rows: EesRow[] = [];
    const add = rowReader({ by: 'topic' }, at);
    for (const record of [0, 1, 2]) add(rows, record);
    expect(rows.map(({ mark, cell }) => [mark.of, cell('n'), cell('none')])).toEqual([
      ['all', '7', ''],
      ['sex', '5', ''],
    ]);
  });

  it('reads rows by age, and rows without a breakdown', () => {
    const at = cellsOf([{ age: 'Total' }, { age: 'Under 5' }]);
    const byAge: EesRow[] = [];
    for (const record of [0, 1]) rowReader({ by: 'age', column: 'age' }, at)(byAge, record);
    expect(byAge.map(({ mark }) => mark)).toEqual([{ of: 'all' }, { of: 'age', from: 0, to: 4 }]);
    const plain: EesRow[] = [];
    rowReader({ by: 'nothing' }, at)(plain, 0);
    expect(plain.map(({ mark }) => mark)).toEqual([{ of: 'all' }]);
  });

  it('makes one row of types of establishment, for each place', () => {
    const at = cellsOf([
      { type: 'Total', group: 'Total', n: '10' },
      { type: 'Total', group: 'Special school', n: '4' },
      { type: 'Special - Independent', group: 'Special school', n: '1' },
      { type: 'Total', group: 'Total', n: '99' },
    ]);
    const add = rowReader({ by: 'type', type: 'type', group: 'group', value: 'n' }, at);
    const [here, there]: [EesRow[], EesRow[]] = [[], []];
    for (const record of [0, 1, 2]) add(here, record);
    add(there, 3);
    expect(here).toHaveLength(1);
    const names = ['total', 'special school', 'special - independent', 'other'];
    expect(names.map((name) => here[0]!.cell(name))).toEqual(['10', '4', '1', '']);
    expect(there[0]!.cell('total')).toBe('99');
  });
});

describe('typeAt', () => {
  it('is the type, or the group of which a row is the total', () => {
    const at = cellsOf([
      { type: 'NEET', group: 'NEET' },
      { type: 'Total', group: 'Mainstream school' },
    ]);
    const columns = { type: 'type', group: 'group' };
    expect([0, 1].map((record) => typeAt(record, columns, at))).toEqual(['neet', 'mainstream school']);
  });
});

import { describe, expect, it } from 'vitest';
import { settleRows } from '../../../src/ingest/append/settle-rows.ts';
import { type AnyTableSpec, TABLES } from '../../../src/model/tables/index.ts';

const spec = TABLES.feedback as unknown as AnyTableSpec;
const SOUND = { date: '2025-11-01', step: 'surveys', group: 'child', rating: '4' };

describe('rows that a person gave', () => {
  it('have every column of the table, a blank for one left out', () => {
    const engagement = TABLES.engagement as unknown as AnyTableSpec;
    const [row] = settleRows(engagement, [{ date: '2025-11-01', group: 'child', activity: 'visit', people: '9' }]);
    expect([...row!]).toEqual([
      ['date', '2025-11-01'],
      ['group', 'child'],
      ['activity', 'visit'],
      ['people', '9'],
      ['invited', ''],
    ]);
  });

  it('are refused with all that is wrong at once', () => {
    expect(() => settleRows(spec, [{ ...SOUND, rating: '6', group: 'pupil' }])).toThrow(
      /group: .*\n {2}rating: The number must be 1 to 5/,
    );
    expect(() => settleRows(spec, [SOUND, { ...SOUND, rating: '0' }])).toThrow(
      /Nothing was written:\n {2}row 2, rating/,
    );
  });

  it('may name only columns of the table', () => {
    expect(() => settleRows(spec, [{ ...SOUND, mood: 'good' }])).toThrow('no column mood');
  });
});

import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/ingest/calendar.ts';
import { isoDay } from '../../src/model/day.ts';
import { day } from './area.ts';

function calendar(area: Parameters<typeof makeCalendar>[0], reference: string, ceaseDates: string[] = []) {
  const made = makeCalendar(area, day(reference), [
    { ceaseDate: undefined },
    ...ceaseDates.map((each) => ({ ceaseDate: day(each) })),
  ]);
  const { historyStated, ...days } = made;
  return { ...Object.fromEntries(Object.entries(days).map(([name, value]) => [name, isoDay(value)])), historyStated };
}

describe('makeCalendar', () => {
  it('takes the census on or before the reference date, and the calendar year before it', () => {
    expect(calendar({}, '2026-01-31', ['2021-07-01', '2019-03-05'])).toEqual({
      reference: '2026-01-31',
      census: '2026-01-15',
      from: '2025-01-01',
      to: '2025-12-31',
      historyFrom: '2019-03-05',
      historyStated: false,
    });
    expect(calendar({}, '2026-01-14')).toMatchObject({ census: '2025-01-16', from: '2024-01-01', to: '2024-12-31' });
    expect(calendar({}, '2026-01-15')).toMatchObject({ census: '2026-01-15' });
  });

  it('takes period and history as stated', () => {
    const stated = { period: { from: '2024-04-01', to: '2025-03-31' }, history_from: '2018-09-01' };
    expect(calendar(stated, '2026-01-31', ['2021-07-01'])).toMatchObject({
      from: '2024-04-01',
      to: '2025-03-31',
      historyFrom: '2018-09-01',
      historyStated: true,
    });
  });

  it('counts no history as complete where no plan has ceased', () => {
    expect(calendar({}, '2026-01-31')).toMatchObject({ historyFrom: '2026-01-15', historyStated: false });
  });
});

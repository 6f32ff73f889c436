import { describe, expect, it } from 'vitest';
import { historyOf, historyWithout } from '../../src/forecast/history.ts';
import { day, plan } from '../assess/facts.ts';

const calendar = (historyFrom: string) => ({ census: day('2026-01-15'), historyFrom: day(historyFrom) });

/** Ten plans open all along; the placements of `late` of them are known from September 2023 on only. */
const caseload = (late: number) =>
  Array.from({ length: 10 }, (_, index) =>
    plan({
      birth: '2012-01-01',
      start: '2019-01-10',
      placements: [['mainstream', index < late ? '2023-09-01' : '2019-01-10']],
    }),
  );

const years = (history: ReturnType<typeof historyOf>) => history.snapshots.map(({ year }) => year);

describe('historyOf', () => {
  it('holds every census day from the day the extract is complete, and the flows between them', () => {
    const history = historyOf(caseload(0), calendar('2022-06-01'), 0.1);
    expect(years(history)).toEqual([2023, 2024, 2025, 2026]);
    expect(history.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(history.now).toMatchObject({ year: 2026, plans: 10 });
    expect(history.leftOut).toEqual([]);
  });

  it('leaves out census days on which too many plans have no known provision, and those before', () => {
    const history = historyOf(caseload(2), calendar('2022-06-01'), 0.1);
    expect(years(history)).toEqual([2024, 2025, 2026]);
    expect(history.leftOut).toEqual([2023]);
    expect(years(historyOf(caseload(1), calendar('2022-06-01'), 0.1))).toEqual([2023, 2024, 2025, 2026]);
  });

  it('leaves out census days without plans', () => {
    expect(years(historyOf(caseload(0), calendar('2017-06-01'), 0.1))[0]).toBe(2019);
  });

  it('always holds the last census, whatever is known of it', () => {
    const history = historyOf([plan({ birth: '2012-01-01', start: '2020-01-01' })], calendar('2030-01-01'), 0.1);
    expect(years(history)).toEqual([2026]);
    expect(history.years).toEqual([]);
  });
});

describe('historyWithout', () => {
  it('is the past as it stood some years ago', () => {
    const earlier = historyWithout(historyOf(caseload(0), calendar('2022-06-01'), 0.1), 2);
    expect(years(earlier)).toEqual([2023, 2024]);
    expect(earlier.now.year).toBe(2024);
    expect(earlier.years.map(({ year }) => year)).toEqual([2024]);
  });
});

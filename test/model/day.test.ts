import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageAtYearStart,
  ageOn,
  ageReferenceDay,
  censusDayOnOrBefore,
  certainDay,
  dayFrom,
  dayFromIso,
  isoDay,
  partsOf,
  thirdThursdayOfJanuary,
} from '../../src/model/day.ts';

const day = (iso: string) => dayFromIso(iso)!;

describe('dayFrom', () => {
  it('counts days from 1 January 1970', () => {
    expect(dayFrom(1970, 1, 1)).toBe(0);
    expect(dayFrom(1970, 2, 1)).toBe(31);
    expect(dayFrom(1969, 12, 31)).toBe(-1);
    // 2000 was a leap year: 30 years of 365 days and the leap days of 1972, 76, 80, 84, 88, 92, 96.
    expect(dayFrom(2000, 1, 1)).toBe(30 * 365 + 7);
  });

  it.each([
    [2025, 2, 29],
    [2025, 4, 31],
    [1900, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 32],
    [1899, 12, 31],
    [2200, 1, 1],
  ])('knows no %i-%i-%i', (year, month, dayOfMonth) => {
    expect(dayFrom(year, month, dayOfMonth)).toBeUndefined();
  });

  it('knows 29 February in leap years, 2000 among them', () => {
    expect(isoDay(dayFrom(2024, 2, 29)!)).toBe('2024-02-29');
    expect(isoDay(dayFrom(2000, 2, 29)!)).toBe('2000-02-29');
  });
});

describe('dayFromIso, isoDay and partsOf', () => {
  it('undo each other, for every day of three centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }), (each) => {
        expect(dayFromIso(isoDay(each))).toBe(each);
        const { year, month, dayOfMonth } = partsOf(each);
        expect(dayFrom(year, month, dayOfMonth)).toBe(each);
      }),
    );
  });

  it.each(['', '2025-1-02', '02/01/2025', '2025-01-02T00:00', ' 2025-01-02', '2025-02-30', '20250102'])(
    'do not read %j',
    (text) => {
      expect(dayFromIso(text)).toBeUndefined();
    },
  );
});

describe('certainDay', () => {
  it('gives a day that exists, and shows a bug where it does not', () => {
    expect(isoDay(certainDay(2025, 8, 31))).toBe('2025-08-31');
    expect(() => certainDay(2025, 2, 30)).toThrow('no such day: 2025-2-30');
  });
});

describe('ageOn', () => {
  it('changes on the birthday', () => {
    expect(ageOn(day('2015-03-14'), day('2025-03-13'))).toBe(9);
    expect(ageOn(day('2015-03-14'), day('2025-03-14'))).toBe(10);
  });

  it('changes on 1 March in common years for a birth on 29 February', () => {
    expect(ageOn(day('2012-02-29'), day('2025-02-28'))).toBe(12);
    expect(ageOn(day('2012-02-29'), day('2025-03-01'))).toBe(13);
  });
});

describe('ageReferenceDay and ageAtYearStart', () => {
  it('take the 31 August before the academic year of a day', () => {
    expect(isoDay(ageReferenceDay(day('2026-01-15')))).toBe('2025-08-31');
    expect(isoDay(ageReferenceDay(day('2025-09-01')))).toBe('2025-08-31');
    expect(isoDay(ageReferenceDay(day('2025-08-31')))).toBe('2024-08-31');
  });

  it('put the youngest and the oldest of a year group at one age', () => {
    // Year 7 in 2025/26: born from 1 September 2013 to 31 August 2014.
    expect(ageAtYearStart(day('2013-09-01'), day('2026-01-15'))).toBe(11);
    expect(ageAtYearStart(day('2014-08-31'), day('2026-01-15'))).toBe(11);
    expect(ageAtYearStart(day('2014-09-01'), day('2026-01-15'))).toBe(10);
  });
});

describe('the census day', () => {
  // Source: DfE, SEN2 guides, 2015 to 2027. In 2021 it was held a week early, on 14 January; the rule stands.
  it.each([
    [2015, '2015-01-15'],
    [2016, '2016-01-21'],
    [2017, '2017-01-19'],
    [2018, '2018-01-18'],
    [2019, '2019-01-17'],
    [2020, '2020-01-16'],
    [2022, '2022-01-20'],
    [2023, '2023-01-19'],
    [2024, '2024-01-18'],
    [2025, '2025-01-16'],
    [2026, '2026-01-15'],
    [2027, '2027-01-21'],
  ])('of %i was %s', (year, iso) => {
    expect(isoDay(thirdThursdayOfJanuary(year))).toBe(iso);
    expect(isoDay(censusDayOnOrBefore(day(`${year}-12-31`)))).toBe(iso);
  });

  it('is the one on or before the reference date', () => {
    expect(isoDay(censusDayOnOrBefore(day('2026-01-15')))).toBe('2026-01-15');
    expect(isoDay(censusDayOnOrBefore(day('2026-01-14')))).toBe('2025-01-16');
  });

  it('is a Thursday from the 15th to the 21st, in every year, also before 1970', () => {
    for (let year = 1900; year < 2200; year++) {
      const { month, dayOfMonth } = partsOf(thirdThursdayOfJanuary(year));
      expect([year, month, dayOfMonth >= 15 && dayOfMonth <= 21]).toEqual([year, 1, true]);
      // Day nought, 1 January 1970, was a Thursday.
      expect(Math.abs(thirdThursdayOfJanuary(year) % 7)).toBe(0);
    }
  });
});

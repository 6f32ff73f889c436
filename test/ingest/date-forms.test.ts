import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, isoFrom, PLAIN_ISO } from '../../src/ingest/date-forms.ts';
import { DATE_FORMS } from '../../src/model/area.ts';

/** 3 April 2025 in every form. */
const EXAMPLES = {
  'YYYY-MM-DD': '2025-04-03',
  'DD/MM/YYYY': '03/04/2025',
  'MM/DD/YYYY': '04/03/2025',
  'DD-MM-YYYY': '03-04-2025',
  'DD.MM.YYYY': '03.04.2025',
  'YYYY/MM/DD': '2025/04/03',
  'DD MMM YYYY': '03 Apr 2025',
  'DD-MMM-YYYY': '03-APR-2025',
  'YYYY-MMM-DD 00:00:00': '2025-Apr-03 00:00:00',
} as const;

describe('isoFrom', () => {
  it.each(DATE_FORMS)('rewrites a date in the form %s', (form) => {
    expect(isoFrom(EXAMPLES[form], form)).toBe('2025-04-03');
  });

  it('takes days and months of one digit, and midnight, as programs write them', () => {
    expect(isoFrom('3/4/2025', 'DD/MM/YYYY')).toBe('2025-04-03');
    expect(isoFrom('03/04/2025 00:00:00', 'DD/MM/YYYY')).toBe('2025-04-03');
    expect(isoFrom('2025-04-03T00:00:00.000', 'YYYY-MM-DD')).toBe('2025-04-03');
    expect(isoFrom('2025-Apr-03', 'YYYY-MMM-DD 00:00:00')).toBe('2025-04-03');
  });

  it('refuses a time of the day, a year of two digits, and a month that is none', () => {
    expect(isoFrom('2025-04-03 14:30:00', 'YYYY-MM-DD')).toBeUndefined();
    expect(isoFrom('03/04/25', 'DD/MM/YYYY')).toBeUndefined();
    expect(isoFrom('03 Apx 2025', 'DD MMM YYYY')).toBeUndefined();
    expect(isoFrom('2025-4-3', 'YYYY-MM-DD')).toBeUndefined();
    expect(isoFrom('x'.repeat(20_000), 'DD/MM/YYYY')).toBeUndefined();
  });

  it('rewrites a day that does not exist too, for the reader to refuse by name', () => {
    expect(isoFrom('31/02/2025', 'DD/MM/YYYY')).toBe('2025-02-31');
  });

  it('leaves what is ISO alone, in every form of an ISO date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
        expect(PLAIN_ISO.test(text)).toBe(true);
        expect(isoFrom(text, 'YYYY-MM-DD')).toBe(text);
      }),
    );
  });
});

describe('formsOf', () => {
  it('knows that 03/04/2025 can be read two ways and 13/04/2025 one', () => {
    expect(formsOf('03/04/2025')).toEqual(['DD/MM/YYYY', 'MM/DD/YYYY']);
    expect(formsOf('13/04/2025')).toEqual(['DD/MM/YYYY']);
    expect(formsOf('04/13/2025')).toEqual(['MM/DD/YYYY']);
  });

  it('knows one form for every other example', () => {
    for (const form of DATE_FORMS.filter((each) => !['DD/MM/YYYY', 'MM/DD/YYYY'].includes(each))) {
      expect(formsOf(EXAMPLES[form])).toEqual([form]);
    }
  });

  it.each(['', '45000', '2025-02-30', '31/02/2025', 'tomorrow'])('knows none for %j', (text) => {
    expect(formsOf(text)).toEqual([]);
  });
});

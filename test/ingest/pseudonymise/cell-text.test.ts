import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, monthText } from '../../../src/ingest/pseudonymise/cell-text.ts';
import { cellReader, date, financialYear, flag, ids, money, month, number } from '../../../src/model/cells.ts';
import { day } from '../area.ts';

describe('cellText', () => {
  it.each([
    ['date', day('2024-02-29'), '2024-02-29'],
    ['month', day('2015-03-01'), '2015-03'],
    ['flag', true, '1'],
    ['flag', false, '0'],
    ['codes', ['E09', 'E14'], 'E09;E14'],
    ['year', 2024, '2024-25'],
    ['year', 2099, '2099-00'],
    ['id', 'P0001', 'P0001'],
    ['count', 0, '0'],
    ['money', -1234.5, '-1234.5'],
    ['number', 1.5e-7, '0.00000015'],
    ['number', -2e-9, '-0.000000002'],
    ['number', 1.25e22, '12500000000000000000000'],
    ['text', undefined, ''],
  ] as const)('writes a %s %s as %s', (kind, value, text) => {
    expect(cellText(kind, value)).toBe(text);
  });

  it('is read back as the value it was', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        // Nought has one sign when it is read.
        expect(cellReader(number('A number.'))(cellText('number', value))).toBe(value + 0);
        expect(cellReader(money('Pounds.'))(cellText('money', value))).toBe(value + 0);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') }), (value) => {
        expect(cellReader(date('A day.'))(cellText('date', value))).toBe(value);
        expect(cellReader(month('A month.'))(monthText(value))).toBe(day(`${monthText(value)}-01`));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.boolean(), (year, yes) => {
        expect(cellReader(financialYear('A year.'))(cellText('year', year))).toBe(year);
        expect(cellReader(flag('Yes or no.'))(cellText('flag', yes))).toBe(yes);
      }),
    );
    const elements = ids('Elements.', /^E\d{2}$/, 'E01');
    expect(cellReader(elements)(cellText('codes', ['E01', 'E17']))).toEqual(['E01', 'E17']);
  });
});

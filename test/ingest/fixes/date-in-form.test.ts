import { describe, expect, it } from 'vitest';
import { isoFrom } from '../../../src/ingest/date-forms.ts';
import { dateInForm } from '../../../src/ingest/fixes/date-in-form.ts';
import { DATE_FORMS } from '../../../src/model/area.ts';

describe('dateInForm', () => {
  it.each(DATE_FORMS)('writes a date as %s, so that it is read back', (form) => {
    for (const iso of ['2024-09-01', '2015-12-31', '2024-02-29']) {
      expect(isoFrom(dateInForm(iso, form), form)).toBe(iso);
    }
  });

  it('writes what people write', () => {
    expect(dateInForm('2024-09-01', 'DD/MM/YYYY')).toBe('01/09/2024');
    expect(dateInForm('2024-12-05', 'DD MMM YYYY')).toBe('05 Dec 2024');
  });

  it('leaves a month that there is not for the reader to report', () => {
    expect(dateInForm('2024-13-01', 'DD MMM YYYY')).toBe('2024-13-01');
    expect(dateInForm('2024-02-30', 'DD/MM/YYYY')).toBe('30/02/2024');
  });
});

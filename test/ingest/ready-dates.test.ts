import { describe, expect, it } from 'vitest';
import { recordsFrom } from '../../src/ingest/csv-records.ts';
import { readyDates } from '../../src/ingest/ready-dates.ts';
import type { DateForm } from '../../src/model/area.ts';

function ready(cells: string[], declared?: DateForm) {
  const rows = [['start_date'], ...cells.map((cell) => [cell])];
  const { toIso, fault, unreadable } = readyDates(
    recordsFrom(
      rows,
      rows.map((_, index) => index + 1),
    ),
    0,
    0,
    declared,
  );
  return { toIso, fault: fault && [fault.code, fault.args], unreadable };
}

describe('readyDates', () => {
  it('has nothing to do or say where all dates are plain ISO, whatever words stand among them', () => {
    const nothing = { toIso: undefined, fault: undefined, unreadable: undefined };
    expect(ready(['2025-04-03', '', 'N/A', 'soon', '2025-02-30'])).toEqual(nothing);
    expect(ready([])).toEqual(nothing);
    expect(ready(['2025-04-03'], 'DD/MM/YYYY')).toEqual(nothing);
  });

  it('rewrites dates in the only form that fits, and says so', () => {
    const { toIso, fault } = ready(['25/12/2025', ' 03/04/2025 ']);
    expect(toIso!('03/04/2025')).toBe('2025-04-03');
    expect(fault).toEqual(['date-form-noted', { form: 'DD/MM/YYYY' }]);
  });

  it('rewrites declared dates without a word', () => {
    const { toIso, fault } = ready(['03/04/2025'], 'MM/DD/YYYY');
    expect(toIso!('03/04/2025')).toBe('2025-03-04');
    expect(fault).toBeUndefined();
  });

  it('leaves what is no date to be named one by one', () => {
    const { toIso } = ready(['25/12/2025', '45000']);
    expect(toIso!('45000')).toBe('45000');
    expect(toIso!('soon')).toMatchObject({ code: 'date-unreadable', args: { format: 'DD/MM/YYYY' } });
    // One ISO date among them: the column is read as ISO.
    const mixed = ready(['25/12/2025', '2025-04-03']);
    expect(mixed.toIso!('25/12/2025')).toMatchObject({ code: 'date-unreadable', args: { format: 'YYYY-MM-DD' } });
    expect(mixed.toIso!('2025-04-03')).toBe('2025-04-03');
  });

  it('takes midnight off ISO dates', () => {
    const { toIso, fault } = ready(['2025-04-03 00:00:00', '2025-04-04']);
    expect(toIso!('2025-04-03 00:00:00')).toBe('2025-04-03');
    expect(fault).toBeUndefined();
  });

  it('cannot read a column that fits two forms, or none as a whole', () => {
    expect(ready(['03/04/2025'])).toEqual({
      toIso: undefined,
      fault: ['date-ambiguous', { one: 'DD/MM/YYYY', other: 'MM/DD/YYYY' }],
      unreadable: true,
    });
    expect(ready(['13/04/2025', '13.04.2025'])).toMatchObject({
      fault: ['date-mixed', { fits: 'DD/MM/YYYY, DD.MM.YYYY' }],
      unreadable: true,
    });
  });
});

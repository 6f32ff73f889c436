import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleDates } from '../../src/ingest/date-column.ts';

describe('settleDates', () => {
  it('reads a column of ISO dates as that, without a word', () => {
    expect(settleDates(['2025-01-02', '2025-12-31'], undefined)).toEqual({ form: 'YYYY-MM-DD', inferred: false });
    expect(settleDates([], undefined)).toEqual({ form: 'YYYY-MM-DD', inferred: false });
  });

  it('infers the only form that fits every date', () => {
    expect(settleDates(['03/04/2025', '25/12/2025'], undefined)).toEqual({ form: 'DD/MM/YYYY', inferred: true });
    expect(settleDates(['2025-Jan-16 00:00:00'], undefined)).toEqual({ form: 'YYYY-MMM-DD 00:00:00', inferred: true });
  });

  it('does not choose between two', () => {
    expect(settleDates(['03/04/2025', '05/06/2025'], undefined)).toEqual({ ambiguous: ['DD/MM/YYYY', 'MM/DD/YYYY'] });
  });

  it('does what it is told', () => {
    expect(settleDates(['03/04/2025'], 'MM/DD/YYYY')).toEqual({ form: 'MM/DD/YYYY', inferred: false });
    expect(settleDates(['13/04/2025', '03/04/2025'], 'MM/DD/YYYY')).toEqual({ form: 'MM/DD/YYYY', inferred: false });
  });

  it('reads ISO where nothing is in the declared form: it can be read one way only', () => {
    expect(settleDates(['2025-04-03'], 'DD/MM/YYYY')).toEqual({ form: 'YYYY-MM-DD', inferred: false });
    expect(settleDates(['2025-04-03', '2025-02-30', 'x1'], 'DD/MM/YYYY')).toEqual({
      form: 'YYYY-MM-DD',
      inferred: false,
    });
    expect(settleDates(['2025-04-03', '03/04/2025'], 'DD/MM/YYYY')).toEqual({ form: 'DD/MM/YYYY', inferred: false });
  });

  it('leaves cells that are no date to be reported one by one', () => {
    expect(settleDates(['25/12/2025', '45000', '31/02/2025'], undefined)).toEqual({
      form: 'DD/MM/YYYY',
      inferred: true,
    });
    expect(settleDates(['2025-01-02', '2025-02-30'], undefined)).toEqual({ form: 'YYYY-MM-DD', inferred: false });
    expect(settleDates(['45000', '45001'], undefined)).toEqual({ form: 'YYYY-MM-DD', inferred: false });
  });

  it('reads a column partly ISO as ISO, so that the rest is reported one by one', () => {
    expect(settleDates(['2025-01-02', '03/04/2025'], undefined)).toEqual({ form: 'YYYY-MM-DD', inferred: false });
  });

  it('gives up on a column in several other forms', () => {
    expect(settleDates(['13/01/2025', '13.01.2025'], undefined)).toEqual({ mixed: ['DD/MM/YYYY', 'DD.MM.YYYY'] });
    expect(settleDates(['13/01/2025', '01/13/2025'], undefined)).toEqual({ mixed: ['DD/MM/YYYY', 'MM/DD/YYYY'] });
  });

  it('comes out the same whatever the order of rows', () => {
    const text = fc.constantFrom('2025-01-02', '03/04/2025', '25/12/2025', '12/25/2025', '1.2.2025', '45000', 'x1');
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(settleDates([...texts].reverse(), undefined)).toEqual(settleDates(texts, undefined));
        expect(settleDates([...texts].sort(), undefined)).toEqual(settleDates(texts, undefined));
      }),
    );
  });
});

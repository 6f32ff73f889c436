import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowIdentity } from '../../../src/ingest/survey-forms/row-identity.ts';

const of = (ids: string[], times: string[], answers: string[] = []) => rowIdentity({ ids, times, answers });

describe('rowIdentity', () => {
  it('is the same whichever way a spreadsheet shows the time', () => {
    const shown = [
      '2025/10/03 9:05:11 AM GMT',
      '03/10/2025 09:05',
      '10/3/25 9:05:11',
      '2025-10-03T09:05:59Z',
      '3/10/2025 9:05:00 am',
    ];
    expect(new Set(shown.map((time) => of(['7'], [time]))).size).toBe(1);
    expect(of(['7'], ['03/10/2025 21:05'])).toBe(of(['7'], ['10/3/25 9:05:11 PM']));
    expect(of(['7'], ['03/10/2025 12:05 am'])).toBe(of(['7'], ['03/10/2025 00:05']));
  });

  it('tells forms apart that both number their answers from 1', () => {
    expect(of(['1'], ['03/10/2025 09:05'])).not.toBe(of(['1'], ['03/10/2025 09:06']));
    expect(of(['1'], ['03/10/2025 09:05'])).not.toBe(of(['2'], ['03/10/2025 09:05']));
  });

  it('is what the row says where the form has neither number nor time', () => {
    expect(of([], [], ['Yes', 'No'])).toBe(of([''], [''], ['yes', 'NO']));
    expect(of([], [], ['Yes', 'No'])).not.toBe(of([], [], ['No', 'Yes']));
    expect(of(['1'], [], ['Yes'])).toBe(of(['1'], [], ['No']));
  });

  it('keeps a text that is no time', () => {
    expect(of([], ['Monday'])).not.toBe(of([], ['Tuesday']));
    expect(of([], ['45930.5'])).not.toBe(of([], ['45930.6']));
  });

  it('never takes two numbers of a form for one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(of([a], []) === of([b], [])).toBe(a === b);
      }),
    );
  });
});

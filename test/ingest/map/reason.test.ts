import { describe, expect, it } from 'vitest';
import { reasonFor } from '../../../src/ingest/map/reason.ts';
import { TABLES } from '../../../src/model/tables/index.ts';

const { plan_id, start_date, primary_need, ethnicity } = TABLES.plans.columns;
const fit = { filled: 10, reads: 10, distinct: 4 };

describe('reasonFor', () => {
  it.each([
    [{ kind: 'known' } as const, 'dbv.yaml maps it so.'],
    [{ kind: 'chosen' } as const, 'Chosen by you.'],
    [{ kind: 'same' } as const, 'The name is the same.'],
    [{ kind: 'alias', layout: 'MRI ONE' } as const, 'So named in MRI ONE.'],
    [{ kind: 'doubtful', why: 'it may be another' } as const, 'The name is known, but it may be another.'],
    [{ kind: 'like', name: 'EHCP ref', likeness: 0.666 } as const, 'The name is 67% like "EHCP ref".'],
  ])('begins with the name: %j', (grounds, sentence) => {
    expect(reasonFor(grounds, fit, ethnicity, false)).toBe(`${sentence} All 10 filled cells can be read.`);
  });

  it('goes on with the values, in counts', () => {
    const values = (...[found, column, repeats]: [Parameters<typeof reasonFor>[1], typeof plan_id, boolean?]) =>
      reasonFor({ kind: 'same' }, found, column, repeats ?? false).replace('The name is the same. ', '');
    expect(values({ ...fit, filled: 0 }, plan_id)).toBe('Every cell is blank.');
    expect(values(fit, plan_id, true)).toBe('4 different ids in 10 rows: an id may not repeat in this table.');
    expect(values(fit, plan_id)).toBe('4 different ids in 10 cells.');
    expect(values({ ...fit, reads: 8 }, plan_id)).toBe('8 of 10 filled cells can be read as ids.');
    const dates = (settled: NonNullable<typeof fit & { dates?: unknown }>['dates']) =>
      reasonFor({ kind: 'same' }, { ...fit, dates: settled } as never, start_date, false);
    expect(dates({ form: 'DD/MM/YYYY', inferred: true })).toContain('All 10 filled cells are dates, DD/MM/YYYY.');
    expect(dates({ ambiguous: ['DD/MM/YYYY', 'MM/DD/YYYY'] })).toContain('as DD/MM/YYYY and as MM/DD/YYYY');
    expect(dates({ mixed: ['DD/MM/YYYY', 'YYYY/MM/DD'] })).toContain('several forms: DD/MM/YYYY, YYYY/MM/DD');
    expect(reasonFor({ kind: 'same' }, { ...fit, codes: ['ASD', 'VI'] }, primary_need, false)).toContain(
      'All 10 filled cells are codes, or words for them (ASD VI).',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/ingest/nearest.ts';

describe('nearest', () => {
  it('finds a misspelling', () => {
    expect(nearest('ASC', ['SLCN', 'ASD', 'OTH'])).toBe('ASD');
    expect(nearest('primry_need', ['plan_id', 'primary_need'])).toBe('primary_need');
  });

  it('finds words in common', () => {
    // start, date of the three words ehcp, start, date: 2 ÷ 3.
    expect(nearest('EHCP start date', ['plan_id', 'start_date', 'cease_reason'])).toBe('start_date');
    // birth, date of the three words date, of, birth.
    expect(nearest('Date of birth', ['birth_date', 'start_date'])).toBe('birth_date');
  });

  it('prefers the first of two alike', () => {
    expect(nearest('E0', ['E01', 'E02'])).toBe('E01');
  });

  it('suggests nothing where nothing is like it', () => {
    expect(nearest('X', ['M', 'F'])).toBeUndefined();
    expect(nearest('School', ['urn', 'source', 'sex'])).toBeUndefined();
    expect(nearest('', ['urn'])).toBeUndefined();
    expect(nearest('--', ['_'])).toBeUndefined();
    expect(nearest('urn', [])).toBeUndefined();
  });

  it('does not compare prose', () => {
    expect(nearest('mainstream '.repeat(2000), ['mainstream'])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { flagsFor, quoted, readFlags, typed, typedFlags } from '../../../src/commands/support/map-flags.ts';

describe('readFlags', () => {
  it('reads columns and headers, of one table or of any; without a header the column is left out', () => {
    expect(readFlags({ set: ['plan_id=EHCP ref', 'placements.plan_id= EHCP = ref ', 'cease_date='] }).columns).toEqual([
      { column: 'plan_id', header: 'EHCP ref' },
      { table: 'placements', column: 'plan_id', header: 'EHCP = ref' },
      { column: 'cease_date', header: undefined },
    ]);
  });

  it('reads forms of dates, for a column or for all', () => {
    expect(readFlags({ date: ['plans.start_date=YYYY-MMM-DD 00:00:00', 'DD/MM/YYYY'] }).dates).toEqual([
      { table: 'plans', column: 'start_date', form: 'YYYY-MMM-DD 00:00:00' },
      { form: 'DD/MM/YYYY' },
    ]);
  });

  it('reads words, whatever is in them, and a code or a blank', () => {
    expect(readFlags({ value: ['primary_need:Band: C = top=SLD', 'residential:Not applicable='] }).values).toEqual([
      { column: 'primary_need', word: 'Band: C = top', code: 'SLD' },
      { column: 'residential', word: 'Not applicable', code: '' },
    ]);
  });

  it('reads tables, each once', () => {
    expect(readFlags({ table: 'plans, placements,plans' }).tables).toEqual(['plans', 'placements']);
    expect(readFlags({})).toEqual({ columns: [], dates: [], values: [] });
  });

  it.each([
    [{ set: ['plan_id'] }, 'Write it as column=Header'],
    [{ set: ['=x'] }, 'Write it as column=Header'],
    [{ set: ['nothing=x'] }, 'There is no column nothing.'],
    [{ set: ['plans.urn=x'] }, 'There is no column urn in plans.'],
    [{ set: ['nowhere.plan_id=x'] }, 'There is no table nowhere.'],
    [{ date: ['DD/MM'] }, 'Choose a form from YYYY-MM-DD'],
    [{ date: ['start_date='] }, 'Choose a form'],
    [{ date: ['urn.start_date=DD/MM/YYYY'] }, 'There is no table urn.'],
    [{ value: ['primary_need:Aut'] }, 'Write it as column:word=code'],
    [{ value: ['primary_need=ASD'] }, 'Write it as column:word=code'],
    [{ value: ['primary_need:Aut=XXX'] }, 'The codes of primary_need are SPLD MLD'],
    [{ value: ['plan_id:a='] }, 'plan_id has no codes.'],
    [{ table: 'plans,people' }, 'There is no table people.'],
  ])('refuses %j', (raw, message) => {
    expect(() => readFlags(raw)).toThrow(message);
  });
});

describe('flagsFor', () => {
  it('are those of the table, and those of any table that has the column', () => {
    const flags = readFlags({
      set: ['plans.plan_id=A', 'plan_id=B', 'sex=C'],
      date: ['DD/MM/YYYY', 'start_date=DD/MM/YYYY'],
      value: ['primary_need:a=ASD'],
    });
    expect(flagsFor(flags, 'placements')).toEqual({
      columns: [{ column: 'plan_id', header: 'B' }],
      dates: [{ form: 'DD/MM/YYYY' }],
      values: [],
    });
    expect(flagsFor(flags, 'plans')).toEqual(flags);
  });
});

describe('typed, quoted and typedFlags', () => {
  it('give what a shell takes for the same', () => {
    expect(quoted('a/data/one.csv')).toBe('a/data/one.csv');
    expect(quoted('EHCP ref')).toBe('"EHCP ref"');
    expect(quoted('cost in $')).toBe("'cost in $'");
    expect(quoted('the child\'s "own"')).toBe(`'the child'\\''s "own"'`);
    expect(quoted('')).toBe('""');
    expect(typed('--set', 'plans.plan_id=EHCP ref')).toBe('--set "plans.plan_id=EHCP ref"');
  });

  it('give flags back as they came', () => {
    const flags = readFlags({
      set: ['plan_id=EHCP ref', 'plans.sex='],
      date: ['DD/MM/YYYY', 'plans.start_date=DD/MM/YYYY'],
      value: ['primary_need:Aut=ASD'],
    });
    expect(typedFlags(flags)).toEqual([
      '--set "plan_id=EHCP ref"',
      '--set plans.sex=',
      '--date DD/MM/YYYY',
      '--date plans.start_date=DD/MM/YYYY',
      '--value primary_need:Aut=ASD',
    ]);
  });
});

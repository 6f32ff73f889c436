import { describe, expect, it } from 'vitest';
import { specOf, tableContexts } from '../../../src/ingest/map/table-context.ts';
import { TABLES } from '../../../src/model/tables/index.ts';
import { contextOf, provision } from './content.ts';

describe('tableContexts', () => {
  it('knows what dbv.yaml says of a table', () => {
    const { spec, known } = contextOf('plans', { columns: { plans: { plan_id: 'EHCP' } } });
    expect(spec.name).toBe('plans');
    expect(known.columns.get('plan_id')).toBe('EHCP');
  });

  it('takes the form of a table\u2019s dates for that of its own file only, and one for all files for any', () => {
    const ofTable = { dates: { plans: 'DD/MM/YYYY' as const } };
    expect(contextOf('plans', ofTable, 'data/plans.csv').known.dateForm('start_date')).toBe('DD/MM/YYYY');
    expect(contextOf('plans', ofTable, 'data/new.csv').known.dateForm('start_date')).toBeUndefined();
    const named = { ...ofTable, sources: { plans: 'data/new.csv' } };
    expect(contextOf('plans', named, 'data/new.csv').known.dateForm('start_date')).toBe('DD/MM/YYYY');
    expect(contextOf('plans', named, 'data/plans.csv').known.dateForm('start_date')).toBeUndefined();
    const forAll = { dates: 'DD/MM/YYYY' as const };
    expect(contextOf('plans', forAll, 'data/new.csv').known.dateForm('start_date')).toBe('DD/MM/YYYY');
  });

  it('makes the descriptions of a code list once for every table', () => {
    const of = tableContexts({ name: 'Ours' }, 'f', provision);
    const needs = of('plans').descriptionsOf(TABLES.plans.columns.primary_need);
    expect(of('surveys').descriptionsOf(TABLES.surveys.columns.need)).toBe(needs);
    expect(of('plans').descriptionsOf(TABLES.plans.columns.plan_id).size).toBe(0);
  });
});

describe('specOf', () => {
  it('is the definition of a table', () => {
    expect(specOf('case-reviews')).toBe(TABLES['case-reviews']);
  });
});

import { describe, expect, it } from 'vitest';
import { id, number, required } from '../../../src/model/cells.ts';
import { camelCase, type RowOf, tableSpec } from '../../../src/model/tables/table.ts';

describe('camelCase', () => {
  it.each([
    ['plan_id', 'planId'],
    ['assessment_outcome_date', 'assessmentOutcomeDate'],
    ['exception_20_weeks', 'exception20Weeks'],
    ['urn', 'urn'],
  ])('makes %s into %s', (name, expected) => {
    expect(camelCase(name)).toBe(expected);
  });
});

describe('tableSpec', () => {
  it('gives back what it is given, with the types of its rows', () => {
    const columns = { plan_id: required(id('Plan.')), annual_cost: number('Cost.') };
    const spec = tableSpec({
      name: 'example',
      folder: 'data',
      title: 'Example',
      description: 'An example.',
      enables: 'nothing',
      needed: false,
      columns,
      rules: [(row) => (row.annualCost === 0 ? { code: 'money-absurd' } : undefined)],
    });
    const row: RowOf<typeof columns> = { line: 2, planId: 'P1', annualCost: undefined };
    expect(spec.columns).toBe(columns);
    expect(spec.rules!.map((rule) => rule(row))).toEqual([undefined]);
    expect(spec.rules!.map((rule) => rule({ ...row, annualCost: 0 }))).toEqual([{ code: 'money-absurd' }]);
  });
});

import { date, id, number, required, text } from '../cells.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** Every number in the plan that is not data. */
export const assumptions = tableSpec({
  name: 'assumptions',
  folder: 'plan',
  title: 'Assumptions',
  description: 'Every number in the plan that is not data.',
  enables: 'costs that are assumed, not recorded',
  needed: false,
  key: 'assumption_id',
  columns: {
    assumption_id: kept(required(id('The assumption.', 'sen-support-cost-per-child'))),
    value_low: number('Low value.', {}, '3000'),
    value_central: required(number('Central value.', {}, '4000')),
    value_high: number('High value.', {}, '6000'),
    unit: kept(required(text('Unit.', '£ a year'))),
    source: kept(
      text('Where the number comes from. Left blank, it is printed as unsourced.', 'Schools Forum paper, June 2025'),
    ),
    owner: kept(text('Role that owns it.', 'Section 151 officer')),
    date: kept(required(date('The day it was set.', '2025-06-12'))),
  },
  rules: [
    (row) =>
      (row.valueLow ?? row.valueCentral) <= row.valueCentral && row.valueCentral <= (row.valueHigh ?? row.valueCentral)
        ? undefined
        : { code: 'value-order', column: 'value_central' },
  ],
});

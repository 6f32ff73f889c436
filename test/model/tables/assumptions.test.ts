import { describe, expect, it } from 'vitest';
import { assumptions } from '../../../src/model/tables/assumptions.ts';
import { faultsIn, requiredColumns } from './table-facts.ts';

describe('assumptions', () => {
  it('need the columns of the contract, one row each; one without a source is read and printed as unsourced', () => {
    expect(requiredColumns(assumptions)).toBe('assumption_id value_central unit date');
    expect(assumptions.key).toBe('assumption_id');
    expect(assumptions.folder).toBe('plan');
  });

  it('refuse low, central and high out of order, and take what is there', () => {
    expect(faultsIn(assumptions, { valueLow: 1, valueCentral: 2, valueHigh: 3 })).toEqual([]);
    expect(faultsIn(assumptions, { valueCentral: 2 })).toEqual([]);
    expect(faultsIn(assumptions, { valueLow: 2, valueCentral: 2, valueHigh: 2 })).toEqual([]);
    expect(faultsIn(assumptions, { valueLow: 3, valueCentral: 2 })).toEqual(['value-order value_central']);
    expect(faultsIn(assumptions, { valueCentral: 2, valueHigh: 1 })).toEqual(['value-order value_central']);
  });
});

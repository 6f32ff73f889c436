import { describe, expect, it } from 'vitest';
import { measures } from '../../../src/model/tables/measures.ts';
import { faultsIn, requiredColumns } from './table-facts.ts';

describe('measures', () => {
  it('need the columns of the contract; a measure has a row for each date', () => {
    expect(requiredColumns(measures)).toBe('measure date');
    expect(measures.key).toBeUndefined();
  });

  it('refuse a row without a figure', () => {
    expect(faultsIn(measures, { value: 0 })).toEqual([]);
    expect(faultsIn(measures, { numerator: 0, denominator: 240 })).toEqual([]);
    for (const half of [{}, { numerator: 84 }, { denominator: 240 }]) {
      expect(faultsIn(measures, half)).toEqual(['measure-no-value value']);
    }
  });

  it('refuse a denominator of nought or less', () => {
    expect(faultsIn(measures, { numerator: 0, denominator: 1 })).toEqual([]);
    for (const denominator of [0, -240]) {
      expect(faultsIn(measures, { numerator: 84, denominator })).toEqual(['measure-denominator denominator']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { establishments } from '../../../src/model/tables/establishments.ts';
import { read } from '../cell.ts';
import { decidingColumns, requiredColumns } from './table-facts.ts';

describe('establishments', () => {
  it('need a number of either kind', () => {
    expect(requiredColumns(establishments)).toBe('');
    expect(establishments.atLeastOne).toEqual([['urn', 'ukprn']]);
  });

  it('let numbers and type decide', () => {
    expect(decidingColumns(establishments)).toBe('urn ukprn type_code');
  });

  it('refuse numbers that a spreadsheet has spoilt', () => {
    expect([read(establishments.columns.urn, '100000'), read(establishments.columns.urn, '1e+05')]).toEqual([
      '100000',
      '!id-scientific',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { capacity } from '../../../src/model/tables/capacity.ts';
import { read } from '../cell.ts';
import { requiredColumns } from './table-facts.ts';

describe('capacity', () => {
  it('needs the columns of the contract', () => {
    expect(requiredColumns(capacity)).toBe('provision from_date places');
  });

  it('counts whole places, none among them', () => {
    expect(['0', '160', '-1', '12.5'].map((cell) => read(capacity.columns.places, cell))).toEqual([
      0,
      160,
      '!number-out-of-range',
      '!number-not-whole',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { population } from '../../../src/model/tables/population.ts';
import { read } from '../cell.ts';
import { requiredColumns } from './table-facts.ts';

describe('population', () => {
  it('needs every column', () => {
    expect(requiredColumns(population)).toBe('year age population');
  });

  it('takes ages from 0 to 25', () => {
    const cells = ['-1', '0', '25', '26'].map((cell) => read(population.columns.age, cell));
    expect(cells).toEqual(['!number-out-of-range', 0, 25, '!number-out-of-range']);
  });

  it('takes a year for a year, not an age or an amount', () => {
    const cells = ['2024', '24', '202425'].map((cell) => read(population.columns.year, cell));
    expect(cells).toEqual([2024, '!number-out-of-range', '!number-out-of-range']);
  });
});

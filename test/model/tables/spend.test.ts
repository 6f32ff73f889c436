import { describe, expect, it } from 'vitest';
import { isOutturn, spend } from '../../../src/model/tables/spend.ts';
import { read } from '../cell.ts';
import { decidingColumns, requiredColumns } from './table-facts.ts';

describe('spend', () => {
  it('needs the columns of the contract, and lets the cells decide that say what an amount is for', () => {
    expect(requiredColumns(spend)).toBe('financial_year provision amount');
    expect(decidingColumns(spend)).toBe('need age_band children basis');
  });

  it('reads financial years, amounts and age bands', () => {
    const { financial_year, amount, age_band, children, basis } = spend.columns;
    expect(read(financial_year, '2024-25')).toBe(2024);
    // An adjustment may be negative.
    expect(read(amount, '(1,250,000)')).toBe(-1_250_000);
    expect(read(age_band, '5\u201310')).toBe('5-10');
    expect(read(children, '0')).toBe(0);
    expect(['Budget', 'outturn', 'forecast'].map((cell) => read(basis, cell))).toEqual([
      'budget',
      'outturn',
      '!code-unknown',
    ]);
  });

  it('takes a blank basis for outturn, and a budget for none', () => {
    expect(['outturn', undefined, 'budget'].map((basis) => isOutturn({ basis }))).toEqual([true, true, false]);
  });
});

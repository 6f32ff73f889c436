import { describe, expect, it } from 'vitest';
import { treatmentOf } from '../../../src/model/pseudonym.ts';
import { sample } from '../../../src/model/tables/sample.ts';
import { read } from '../cell.ts';
import { decidingColumns, faultsIn, requiredColumns } from './table-facts.ts';

describe('the sample', () => {
  it('needs the columns of the contract, one row a case, and lives with the answers', () => {
    expect(requiredColumns(sample)).toBe('case_id stratum population order seed drawn_for');
    expect([sample.key, sample.folder, sample.needed]).toEqual(['case_id', 'answers', false]);
  });

  it('lets whether a case is in reserve decide', () => {
    expect(decidingColumns(sample)).toBe('reserve');
    expect([read(sample.columns.reserve, '1'), read(sample.columns.reserve, '0')]).toEqual([true, false]);
  });

  it('counts children and turns from one, and takes any seed', () => {
    const { population, order, seed } = sample.columns;
    expect([population, order, seed].map((column) => read(column, '0'))).toEqual([
      '!number-out-of-range',
      '!number-out-of-range',
      0,
    ]);
  });

  it('refuses a stratum that is not provision and phase', () => {
    expect(faultsIn(sample, { stratum: 'special_state:secondary' })).toEqual([]);
    expect(faultsIn(sample, { stratum: 'special:secondary' })).toEqual(['stratum-unknown stratum']);
  });

  it('keeps all but the id of a case in files fit to be checked in', () => {
    const treatments = Object.entries(sample.columns).filter(([, column]) => treatmentOf(column) !== 'keep');
    expect(treatments.map(([name, column]) => [name, treatmentOf(column)])).toEqual([['case_id', 'hash']]);
  });
});

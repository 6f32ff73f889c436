import { describe, expect, it } from 'vitest';
import { placements } from '../../../src/model/tables/placements.ts';
import { read } from '../cell.ts';
import { decidingColumns, faultsIn, requiredColumns } from './table-facts.ts';

const SOUND = { entryDate: 100, provision: 'mainstream' as const };

describe('placements', () => {
  it('needs the columns of the contract and something that says where; a plan has many rows', () => {
    expect(requiredColumns(placements)).toBe('plan_id entry_date');
    expect(placements.atLeastOne).toEqual([['urn', 'ukprn', 'sen_setting', 'provision']]);
    expect(placements.key).toBeUndefined();
    expect(placements.needed).toBe(true);
  });

  it('lets rank, dates and where decide, and costs describe', () => {
    expect(decidingColumns(placements)).toBe(
      'rank leaving_date urn ukprn sen_setting provision sen_unit resourced_provision',
    );
  });

  it('reads its codes', () => {
    const { rank, sen_setting, residential, work_based } = placements.columns;
    expect(['1', '2', '3'].map((code) => read(rank, code))).toEqual(['1', '2', '!code-unknown']);
    expect(['ola', 'NIEO', 'MAIN'].map((code) => read(sen_setting, code))).toEqual(['OLA', 'NIEO', '!code-unknown']);
    expect(['A', 'b', 'C'].map((code) => read(residential, code))).toEqual(['A', 'B', '!code-unknown']);
    expect(['A', 't', 'S', 'X'].map((code) => read(work_based, code))).toEqual(['A', 'T', 'S', '!code-unknown']);
  });

  it('takes a cost of nought for a cost, and none for a negative one', () => {
    expect(read(placements.columns.annual_cost, '0')).toBe(0);
    expect(read(placements.columns.annual_cost, '(1,234)')).toBe('!money-negative');
  });

  it('refuses a row that says nothing of where', () => {
    for (const where of [
      { provision: 'neet' },
      { urn: '100000' },
      { ukprn: '10000000' },
      { senSetting: 'EHE' },
    ] as const) {
      expect(faultsIn(placements, { entryDate: 100, ...where })).toEqual([]);
    }
    expect(faultsIn(placements, { entryDate: 100, senUnit: true })).toEqual(['provision-missing provision']);
  });

  it('refuses leaving before entry, and takes leaving on the day', () => {
    expect(faultsIn(placements, { ...SOUND, leavingDate: 100 })).toEqual([]);
    expect(faultsIn(placements, { ...SOUND, leavingDate: 99 })).toEqual(['placement-ends-before-start leaving_date']);
  });
});

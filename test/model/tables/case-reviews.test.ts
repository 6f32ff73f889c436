import { describe, expect, it } from 'vitest';
import { caseReviews } from '../../../src/model/tables/case-reviews.ts';
import { read } from '../cell.ts';
import { decidingColumns, faultsIn, requiredColumns } from './table-facts.ts';

describe('case reviews', () => {
  it('need the columns of the contract, one row a case', () => {
    expect(requiredColumns(caseReviews)).toBe('case_id stratum reviewed_on current_provision ideal_outcome');
    expect(caseReviews.key).toBe('case_id');
    expect(caseReviews.needed).toBe(true);
  });

  it('let population and elements decide', () => {
    expect(decidingColumns(caseReviews)).toBe('population decisive contributory');
  });

  it('read ideal outcomes and lists of elements', () => {
    const { ideal_outcome, decisive, population, confidence } = caseReviews.columns;
    expect(read(ideal_outcome, 'Cannot_Say')).toBe('cannot_say');
    expect(read(ideal_outcome, 'starts')).toBe('!code-unknown');
    expect(read(decisive, 'E09; E14')).toEqual(['E09', 'E14']);
    expect(read(decisive, 'LOC01')).toEqual(['LOC01']);
    expect(read(decisive, 'E9')).toBe('!list-unreadable');
    expect([read(population, '1'), read(population, '0')]).toEqual([1, '!number-out-of-range']);
    expect([read(confidence, '3'), read(confidence, '4')]).toEqual([3, '!number-out-of-range']);
  });

  it('refuse a stratum that is not provision and phase', () => {
    expect(faultsIn(caseReviews, { stratum: 'special_state:secondary' })).toEqual([]);
    for (const stratum of [
      'special_state',
      'special_state:sixth_form',
      'special:primary',
      'Special_State:secondary',
      ' :',
      'x special_state:primary',
    ]) {
      expect(faultsIn(caseReviews, { stratum })).toEqual(['stratum-unknown stratum']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { caseReviews } from '../../../src/model/tables/case-reviews.ts';
import { secondReviews } from '../../../src/model/tables/second-reviews.ts';
import { faultsIn } from './table-facts.ts';

describe('second reviews', () => {
  it('are rows as the first reviews are, one a case, and no diagnosis needs them', () => {
    expect(secondReviews.columns).toBe(caseReviews.columns);
    expect([secondReviews.key, secondReviews.needed]).toEqual(['case_id', false]);
  });

  it('refuse a stratum that is not provision and phase', () => {
    expect(faultsIn(secondReviews, { stratum: 'special_state:secondary' })).toEqual([]);
    expect(faultsIn(secondReviews, { stratum: 'special_state' })).toEqual(['stratum-unknown stratum']);
  });
});

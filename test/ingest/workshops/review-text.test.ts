import { describe, expect, it } from 'vitest';
import { maySameReview, reviewText, saysTheSame } from '../../../src/ingest/workshops/review-text.ts';
import { caseRow, day } from '../../assess/facts.ts';

const ONE = caseRow({
  caseId: 'A',
  reviewedOn: day('2025-10-01'),
  decisive: ['E09', 'E14'],
  parentView: true,
  confidence: 2,
  reviewerRoles: 'SENCO; educational  psychologist',
  notes: '=1+1',
});

describe('a review as the cells of a file', () => {
  it('is written as it would be read, and never as a formula', () => {
    expect(reviewText(ONE)).toMatchObject({
      case_id: 'A',
      plan_id: '',
      reviewed_on: '2025-10-01',
      decisive: 'E09;E14',
      contributory: '',
      parent_view: '1',
      confidence: '2',
      notes: "'=1+1",
    });
  });
});

describe('two reviews of a case', () => {
  it('say the same whatever the order of their lists and what is known of the case beside them', () => {
    expect(saysTheSame(ONE, { ...ONE, decisive: ['E14', 'E09'], line: 99 })).toBe(true);
    expect(saysTheSame(ONE, { ...ONE, planId: 'P1', stratum: 'mainstream:primary', population: 7, age: 9 })).toBe(true);
    expect(saysTheSame({ ...ONE, age: 8 }, { ...ONE, age: 9 })).toBe(false);
    expect(saysTheSame(ONE, { ...ONE, confidence: undefined })).toBe(false);
    expect(saysTheSame(ONE, { ...ONE, notes: 'other' })).toBe(false);
  });

  it('may be one where day and roles are the same, however the roles are written', () => {
    expect(maySameReview(ONE, { ...ONE, reviewerRoles: 'Educational psychologist, senco', confidence: 1 })).toBe(true);
    expect(maySameReview(ONE, { ...ONE, reviewedOn: day('2025-10-02') })).toBe(false);
    expect(maySameReview(ONE, { ...ONE, reviewerRoles: 'SENCO' })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { checkSecondReviews } from '../../src/ingest/check-second-reviews.ts';
import type { Tables } from '../../src/model/tables/index.ts';
import { caseRow, tableOf } from '../assess/facts.ts';

describe('second reviews', () => {
  const second = tableOf([caseRow({ caseId: 'A', line: 2 }), caseRow({ caseId: 'B', line: 3 })]);
  const found = (tables: Tables) =>
    checkSecondReviews(tables).map(({ code, line, setsAside }) => [code, line, setsAside]);

  it('without a first review are pointed out, and kept', () => {
    const first = tableOf([caseRow({ caseId: 'A' })]);
    expect(found({ 'case-reviews': first, 'second-reviews': second })).toEqual([['second-review-alone', 3, false]]);
  });

  it('are all alone where there are no reviews, and none where there is no such table', () => {
    expect(found({ 'second-reviews': second })).toHaveLength(2);
    expect(found({ 'case-reviews': second })).toEqual([]);
  });
});

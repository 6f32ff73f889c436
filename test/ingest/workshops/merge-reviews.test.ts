import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Decision,
  type MergeOptions,
  mergeReviews,
  type SentReview,
} from '../../../src/ingest/workshops/merge-reviews.ts';
import type { Row } from '../../../src/model/tables/index.ts';
import { caseRow, day } from '../../assess/facts.ts';

type Review = Row<'case-reviews'>;
const review = (caseId: string, fields: Partial<Review> = {}): Review =>
  caseRow({
    caseId,
    stratum: 'mainstream:primary',
    reviewedOn: day('2025-10-01'),
    idealOutcome: 'right_now',
    ...fields,
  });
const sent = (row: Review, file = 'w.csv'): SentReview => ({ file, review: row });
const kept = (rows: readonly Review[], ...faulty: string[]) => ({ rows, faulty: new Set(faulty) });
const NONE = kept([]);
const options = (fields: Partial<MergeOptions> = {}): MergeOptions => ({
  first: NONE,
  second: NONE,
  allSecond: false,
  decide: () => 'leave',
  ...fields,
});
const fatesOf = (merged: ReturnType<typeof mergeReviews>) => merged.fates.map(({ fate }) => fate);
const always = (decision: Decision) => () => decision;

describe('reviews that workshops sent', () => {
  it('are added by stratum and case, in whatever order they were sent', () => {
    const rows = [review('C'), review('A', { stratum: 'special_state:secondary' }), review('B')];
    const orders = [rows, rows.toReversed()].map((each) =>
      mergeReviews(
        each.map((row) => sent(row)),
        options(),
      ),
    );
    for (const merged of orders) {
      expect(fatesOf(merged)).toEqual(['added', 'added', 'added']);
      expect(merged.first.added.map(({ caseId }) => caseId)).toEqual(['B', 'C', 'A']);
    }
  });

  it('that are there already change nothing', () => {
    const first = kept([review('A', { line: 7, planId: 'P1' })]);
    const merged = mergeReviews([sent(review('A'))], options({ first }));
    expect(fatesOf(merged)).toEqual(['unchanged']);
    expect([merged.first.added, merged.first.changed]).toEqual([[], []]);
  });

  it('of another day or other people are second reviews, and a third is not kept', () => {
    const first = kept([review('A'), review('B', { reviewerRoles: 'SENCO' })]);
    const merged = mergeReviews(
      [
        sent(review('A', { reviewedOn: day('2025-10-08') })),
        sent(review('B', { reviewerRoles: 'psychologist' })),
        sent(review('A', { reviewedOn: day('2025-10-09') })),
      ],
      options({ first }),
    );
    expect(fatesOf(merged)).toEqual(['second', 'second', 'third']);
    expect(merged.second.added.map(({ caseId }) => caseId)).toEqual(['A', 'B']);
    expect(merged.first).toMatchObject({ added: [], changed: [] });
  });

  it('of the same day and people that say something else wait until somebody says what they are', () => {
    const first = kept([review('A', { line: 7, planId: 'P1', population: 40, confidence: 1 })]);
    const corrected = [sent(review('A', { confidence: 3, line: 2 }))];
    const left = mergeReviews(corrected, options({ first }));
    expect([fatesOf(left), left.first.changed, left.first.rows[0]!.confidence]).toEqual([['differs'], [], 1]);

    const replaced = mergeReviews(corrected, options({ first, decide: always('replace') }));
    expect(fatesOf(replaced)).toEqual(['replaced']);
    expect(replaced.first.changed).toMatchObject([
      { line: 7, review: { confidence: 3, planId: 'P1', population: 40, line: 7 } },
    ]);

    const second = mergeReviews(corrected, options({ first, decide: always('second') }));
    expect([fatesOf(second), second.second.added.length, second.first.changed]).toEqual([['second'], 1, []]);
  });

  it('are replaced where they stand, among second reviews too', () => {
    const first = kept([review('A')]);
    const second = kept([review('A', { reviewedOn: day('2025-10-08'), line: 4, confidence: 1 })]);
    const merged = mergeReviews(
      [sent(review('A', { reviewedOn: day('2025-10-08'), confidence: 2 }))],
      options({ first, second, decide: always('replace') }),
    );
    expect([fatesOf(merged), merged.second.changed.map(({ line }) => line)]).toEqual([['replaced'], [4]]);
  });

  it('may all be said to be second: one that agrees in everything then counts as one', () => {
    const first = kept([review('A')]);
    const merged = mergeReviews([sent(review('A')), sent(review('B'))], options({ first, allSecond: true }));
    expect([fatesOf(merged), merged.second.added.length]).toEqual([['second', 'no-first'], 1]);
  });

  it('of one case, two at a time, are first and second by their days', () => {
    const merged = mergeReviews(
      [sent(review('A', { reviewedOn: day('2025-11-01') }), 'late.csv'), sent(review('A'), 'early.csv')],
      options(),
    );
    expect(fatesOf(merged)).toEqual(['second', 'added']);
    expect(merged.first.rows[0]!.reviewedOn).toBe(day('2025-10-01'));
  });

  it('are not laid over a row that cannot be used', () => {
    expect(fatesOf(mergeReviews([sent(review('A'))], options({ first: kept([], 'A') })))).toEqual(['row-faulty']);
    const first = kept([review('A')]);
    const other = [sent(review('A', { reviewedOn: day('2025-10-08') }))];
    expect(fatesOf(mergeReviews(other, options({ first, second: kept([], 'A') })))).toEqual(['row-faulty']);
  });

  it('change nothing when they are sent again, whatever was sent', () => {
    const made = fc.record({
      caseId: fc.constantFrom('A', 'B', 'C'),
      day: fc.constantFrom('2025-10-01', '2025-10-02'),
      confidence: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), (list) => {
        const all = list.map(({ caseId, confidence, ...each }) =>
          sent(review(caseId, { confidence, reviewedOn: day(each.day) })),
        );
        const once = mergeReviews(all, options());
        const again = mergeReviews(all, options({ first: kept(once.first.rows), second: kept(once.second.rows) }));
        expect([again.first.added, again.second.added]).toEqual([[], []]);
        expect(once.fates).toHaveLength(all.length);
        const of = (fate: string) => once.fates.filter((each) => each.fate === fate).length;
        expect([once.first.rows.length, once.second.rows.length]).toEqual([of('added'), of('second')]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { reviewDecidedInFourWeeksShare, reviewedInTwelveMonthsShare } from '../../src/indicators/review-shares.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { day, facts, outcomeOf, type PlanParts, plan } from './facts.ts';

const reviewed = (meeting?: string, decision?: string, parts: PlanParts = {}) =>
  plan({
    ...parts,
    reviewMeetingDate: meeting === undefined ? undefined : day(meeting),
    reviewDecisionDate: decision === undefined ? undefined : day(decision),
  });
const shareOf = (indicator: Indicator, ...plans: ReturnType<typeof plan>[]) => outcomeOf(indicator, facts({ plans }));

describe('reviewed-in-12-months-share', () => {
  it('is meetings in the period ÷ open plans started before it, first and last day included: 2 of 5', () => {
    const outcome = shareOf(
      reviewedInTwelveMonthsShare,
      reviewed('2024-12-31'),
      reviewed('2025-01-01'),
      reviewed('2025-12-31'),
      reviewed('2026-01-01'),
      reviewed(),
    );
    expect(outcome).toMatchObject({ value: 0.4, numerator: 2, denominator: 5, trace: { used: 5, blank: 1 } });
  });

  it('expects a review of plans started by 31 December 2024, transferred in or not, and open at the census', () => {
    const meeting = '2025-06-01';
    const outcome = shareOf(
      reviewedInTwelveMonthsShare,
      reviewed(meeting, undefined, { start: '2024-12-31' }),
      reviewed(meeting, undefined, { start: '2025-01-01' }),
      reviewed(meeting, undefined, { start: '2023-03-01', transferred: '2025-08-01' }),
      reviewed(meeting, undefined, { cease: '2026-01-15' }),
    );
    expect(outcome).toMatchObject({ value: 1, denominator: 2 });
  });

  it('is unknown where no review is expected', () => {
    expect(shareOf(reviewedInTwelveMonthsShare, plan({ start: '2025-03-01' }))).toMatchObject({
      status: 'unknown',
      reason: 'nothing-to-count',
    });
  });
});

describe('review-decided-in-4-weeks-share', () => {
  it('has day 28 in time and day 29 late', () => {
    // 1 May + 28 days is 29 May.
    const outcome = shareOf(
      reviewDecidedInFourWeeksShare,
      reviewed('2025-05-01', '2025-05-29'),
      reviewed('2025-05-01', '2025-05-30'),
    );
    expect(outcome).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('takes both dates whenever they were, as DfE does, and does not call a decision before the meeting in time', () => {
    const outcome = shareOf(
      reviewDecidedInFourWeeksShare,
      reviewed('2024-05-01', '2024-05-10'),
      reviewed('2025-11-01', '2024-12-01'),
      reviewed('2025-11-01', '2025-11-01'),
    );
    expect(outcome).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('leaves out and counts plans without both dates', () => {
    const outcome = shareOf(
      reviewDecidedInFourWeeksShare,
      reviewed('2025-05-01'),
      reviewed(),
      reviewed('2025-05-01', '2025-05-02', { start: '2025-01-01' }), // No review expected.
    );
    expect(outcome).toEqual({
      status: 'unknown',
      reason: 'nothing-to-count',
      trace: { used: 0, leftOut: [{ reason: 'review-dates-missing', count: 2 }] },
    });
  });
});

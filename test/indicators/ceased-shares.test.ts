import { describe, expect, it } from 'vitest';
import {
  ceasedNeedsMetShare,
  ceasedNotEngagingShare,
  ceasedToWorkOrHigherEducationShare,
} from '../../src/indicators/ceased-shares.ts';
import type { CEASE_REASONS } from '../../src/model/codes.ts';
import { facts, outcomeOf, plan } from './facts.ts';

const ceased = (reason?: keyof typeof CEASE_REASONS, on = '2025-07-31') => plan({ cease: on, ceaseReason: reason });

describe('shares of ceased plans', () => {
  const plans = [
    ...(['1', '2', '3', '4', '4', '5', '6', '9'] as const).map((reason) => ceased(reason)),
    ceased(undefined),
    ceased('2', '2024-12-31'), // Before the period.
    ceased('2', '2026-01-01'), // After it.
  ];
  // Eleven, less two outside the period and one that moved away: 8.

  it.each([
    [ceasedNeedsMetShare, 1],
    [ceasedNotEngagingShare, 1],
    [ceasedToWorkOrHigherEducationShare, 3],
  ])('$id leaves transfers out, and keeps a blank reason in the denominator', (indicator, numerator) => {
    expect(outcomeOf(indicator, facts({ plans }))).toMatchObject({
      value: numerator / 8,
      numerator,
      denominator: 8,
      trace: { used: 8, blank: 1, leftOut: [{ reason: 'moved-to-another-authority', count: 1 }] },
    });
  });

  it('takes the first and last day of the period', () => {
    const atTheEnds = [ceased('2', '2025-01-01'), ceased('2', '2025-12-31')];
    expect(outcomeOf(ceasedNeedsMetShare, facts({ plans: atTheEnds }))).toMatchObject({ value: 1, denominator: 2 });
  });

  it('is unknown where every ceased plan moved away', () => {
    expect(outcomeOf(ceasedNeedsMetShare, facts({ plans: [ceased('5')] }))).toEqual({
      status: 'unknown',
      reason: 'nothing-to-count',
      trace: { used: 0, leftOut: [{ reason: 'moved-to-another-authority', count: 1 }] },
    });
  });
});

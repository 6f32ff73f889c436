import { expect, it } from 'vitest';
import { childVoiceShare, parentVoiceShare } from '../../src/indicators/voice-shares.ts';
import { day, facts, outcomeOf, row } from './facts.ts';

const reviewedCase = (parentView?: boolean, childView?: boolean) =>
  row('case-reviews', {
    caseId: 'K1',
    stratum: 'mainstream:primary',
    reviewedOn: day('2025-10-01'),
    currentProvision: 'mainstream',
    idealOutcome: 'cannot_say',
    parentView,
    childView,
  });

const given = facts({
  rows: { 'case-reviews': [reviewedCase(true, true), reviewedCase(true, false), reviewedCase(true), reviewedCase()] },
});

it('is cases in which the view was sought ÷ all reviewed cases, blanks staying in: 3 and 1 of 4', () => {
  expect(outcomeOf(parentVoiceShare, given)).toMatchObject({ value: 0.75, denominator: 4, trace: { blank: 1 } });
  expect(outcomeOf(childVoiceShare, given)).toMatchObject({ value: 0.25, denominator: 4, trace: { blank: 2 } });
});

it('is unknown where no case was reviewed', () => {
  expect(outcomeOf(childVoiceShare, facts({ rows: { 'case-reviews': [] } }))).toMatchObject({
    status: 'unknown',
    reason: 'nothing-to-count',
  });
});

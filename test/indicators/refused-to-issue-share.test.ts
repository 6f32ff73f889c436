import { expect, it } from 'vitest';
import { refusedToIssueShare } from '../../src/indicators/refused-to-issue-share.ts';
import { facts, outcomeOf, request } from './facts.ts';

it('is refusals ÷ assessments that ended Y, N or W in the period: 1 of 4', () => {
  const requests = [
    request('2025-01-10', { issued: ['N', '2025-04-01'] }),
    request('2025-01-10', { issued: ['Y', '2025-05-01'] }),
    request('2025-01-10', { issued: ['Y', '2025-12-31'] }),
    request('2025-01-10', { issued: ['W', '2025-03-01'] }),
    request('2025-01-10', { issued: ['A'] }), // Not yet decided.
    request('2025-10-10', { issued: ['N', '2026-01-01'] }), // After the period.
  ];
  expect(outcomeOf(refusedToIssueShare, facts({ rows: { requests } }))).toMatchObject({
    value: 0.25,
    numerator: 1,
    denominator: 4,
  });
});

it('leaves out and counts an assessment without a date', () => {
  const requests = [request('2025-01-10', { issued: ['N'] }), request('2025-01-10', { issued: ['W'] })];
  expect(outcomeOf(refusedToIssueShare, facts({ rows: { requests } }))).toMatchObject({
    status: 'unknown',
    reason: 'nothing-to-count',
    trace: { leftOut: [{ reason: 'assessment-outcome-date-missing', count: 2 }] },
  });
});

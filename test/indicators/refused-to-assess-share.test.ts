import { expect, it } from 'vitest';
import { refusedToAssessShare } from '../../src/indicators/refused-to-assess-share.ts';
import { facts, outcomeOf, request } from './facts.ts';

const shareOf = (...requests: ReturnType<typeof request>[]) =>
  outcomeOf(refusedToAssessShare, facts({ rows: { requests } }));

it('is refusals of requests received in the period ÷ all of those, decided or not: 1 of 4', () => {
  const outcome = shareOf(
    request('2025-02-01', { decided: ['N', '2025-03-01'] }),
    request('2025-02-01', { decided: ['Y', '2025-03-01'] }),
    request('2025-11-01', { decided: ['A'] }),
    request('2025-12-01', { decided: ['W', '2025-12-20'] }),
    request('2024-12-01', { decided: ['N', '2025-01-10'] }), // Received the year before.
  );
  expect(outcome).toMatchObject({ status: 'known', value: 0.25, numerator: 1, denominator: 4 });
});

it('counts a refusal known by the census, 15 January 2026, and not one of the day after', () => {
  const outcome = shareOf(
    request('2025-12-20', { decided: ['N', '2026-01-15'] }),
    request('2025-12-20', { decided: ['N', '2026-01-16'] }),
  );
  expect(outcome).toMatchObject({ numerator: 1, denominator: 2 });
});

it('counts a refusal without a date, and keeps a blank outcome in the denominator', () => {
  const outcome = shareOf(request('2025-02-01', { decided: ['N'] }), request('2025-02-01'));
  expect(outcome).toMatchObject({ value: 0.5, denominator: 2, trace: { used: 2, blank: 1 } });
});

it('is unknown where no request came', () => {
  expect(shareOf()).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
});

import { describe, expect, it } from 'vitest';
import {
  decidedInSixWeeksShare,
  issuedInTwentyWeeksExcludingExceptionsShare,
  issuedInTwentyWeeksShare,
  issuedOverFiftyTwoWeeksShare,
} from '../../src/indicators/request-timeliness.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { facts, outcomeOf, request } from './facts.ts';

const shareOf = (indicator: Indicator, ...requests: ReturnType<typeof request>[]) =>
  outcomeOf(indicator, facts({ rows: { requests } }));

describe('decided-in-6-weeks-share', () => {
  it('has day 42 in time and day 43 late', () => {
    // 1 March + 42 days: 30 days to the end of March, 12 more to 12 April.
    const outcome = shareOf(
      decidedInSixWeeksShare,
      request('2025-03-01', { decided: ['Y', '2025-04-12'] }),
      request('2025-03-01', { decided: ['N', '2025-04-13'] }),
    );
    expect(outcome).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('goes by the day of the decision, and by decisions only', () => {
    const outcome = shareOf(
      decidedInSixWeeksShare,
      request('2024-12-10', { decided: ['Y', '2025-01-05'] }),
      request('2025-12-10', { decided: ['Y', '2026-01-05'] }), // Decided after the period.
      request('2025-03-01', { decided: ['W', '2025-03-05'] }), // Withdrawn: not decided.
    );
    expect(outcome).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('leaves out and counts decisions without a date', () => {
    expect(shareOf(decidedInSixWeeksShare, request('2025-03-01', { decided: ['Y'] }))).toEqual({
      status: 'unknown',
      reason: 'nothing-to-count',
      trace: { used: 0, leftOut: [{ reason: 'outcome-date-missing', count: 1 }] },
    });
  });
});

describe('issued-in-20-weeks-share', () => {
  it('has day 140 in time and day 141 late', () => {
    // 1 January + 140 days: 21 May is day 141 of the year, 140 days after its first.
    const outcome = shareOf(
      issuedInTwentyWeeksShare,
      request('2025-01-01', { issued: ['Y', '2025-05-21'] }),
      request('2025-01-01', { issued: ['Y', '2025-05-22'] }),
    );
    expect(outcome).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('counts exceptions like any other, and no refusal', () => {
    const outcome = shareOf(
      issuedInTwentyWeeksShare,
      request('2025-01-01', { issued: ['Y', '2025-10-01'], exception20Weeks: true }),
      request('2025-01-01', { issued: ['N', '2025-03-01'] }),
    );
    expect(outcome).toMatchObject({ value: 0, denominator: 1 });
  });

  it('leaves out a plan without a date of issue', () => {
    expect(shareOf(issuedInTwentyWeeksShare, request('2025-01-01', { issued: ['Y'] }))).toMatchObject({
      reason: 'nothing-to-count',
      trace: { leftOut: [{ reason: 'assessment-outcome-date-missing', count: 1 }] },
    });
  });
});

describe('issued-in-20-weeks-excluding-exceptions-share', () => {
  it('leaves exceptions out of both: 2 of 3 of the rest; a blank is no exception and is counted', () => {
    const outcome = shareOf(
      issuedInTwentyWeeksExcludingExceptionsShare,
      request('2025-01-01', { issued: ['Y', '2025-05-21'], exception20Weeks: false }),
      request('2025-01-01', { issued: ['Y', '2025-05-21'] }),
      request('2025-01-01', { issued: ['Y', '2025-05-22'], exception20Weeks: false }),
      request('2025-01-01', { issued: ['Y', '2025-05-21'], exception20Weeks: true }),
      request('2025-01-01', { issued: ['Y', '2025-05-22'], exception20Weeks: true }),
    );
    expect(outcome).toMatchObject({
      numerator: 2,
      denominator: 3,
      trace: { used: 3, blank: 1, leftOut: [{ reason: 'exception', count: 2 }] },
    });
  });

  it('is unknown where every plan is an exception', () => {
    const outcome = shareOf(
      issuedInTwentyWeeksExcludingExceptionsShare,
      request('2025-01-01', { issued: ['Y', '2025-05-21'], exception20Weeks: true }),
    );
    expect(outcome).toMatchObject({
      reason: 'nothing-to-count',
      trace: { leftOut: [{ reason: 'exception', count: 1 }] },
    });
  });
});

describe('issued-over-52-weeks-share', () => {
  it('has day 364 within and day 365 over', () => {
    // 2025 has 365 days: 31 December is 364 days after 1 January.
    const outcome = shareOf(
      issuedOverFiftyTwoWeeksShare,
      request('2025-01-01', { issued: ['Y', '2025-12-31'] }),
      request('2024-12-31', { issued: ['Y', '2025-12-31'] }),
    );
    expect(outcome).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('leaves out a plan without a date of issue', () => {
    expect(shareOf(issuedOverFiftyTwoWeeksShare, request('2025-01-01', { issued: ['Y'] }))).toMatchObject({
      reason: 'nothing-to-count',
      trace: { leftOut: [{ reason: 'assessment-outcome-date-missing', count: 1 }] },
    });
  });
});

import { expect, it } from 'vitest';
import { exceptionsShare } from '../../src/indicators/exceptions-share.ts';
import { facts, outcomeOf, request } from './facts.ts';

const issued = (flag: boolean | undefined, on = '2025-06-01') =>
  request('2025-01-10', { issued: ['Y', on], exception20Weeks: flag });

it('is plans with an exception ÷ plans issued, a blank staying as "not a yes": 1 of 4', () => {
  const requests = [issued(true), issued(false), issued(false), issued(undefined), issued(true, '2026-01-01')];
  expect(outcomeOf(exceptionsShare, facts({ rows: { requests } }))).toMatchObject({
    value: 0.25,
    denominator: 4,
    trace: { used: 4, blank: 1 },
  });
});

it('takes the last day of the period', () => {
  const requests = [issued(true, '2025-12-31')];
  expect(outcomeOf(exceptionsShare, facts({ rows: { requests } }))).toMatchObject({ value: 1, denominator: 1 });
});

it('is unknown where no plan was issued', () => {
  const requests = [request('2025-01-10', { issued: ['N', '2025-06-01'], exception20Weeks: true })];
  expect(outcomeOf(exceptionsShare, facts({ rows: { requests } }))).toMatchObject({ reason: 'nothing-to-count' });
});

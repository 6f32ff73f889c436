import { expect, it } from 'vitest';
import { receivedInPeriod } from '../../../src/indicators/records/received-in-period.ts';
import { facts, request } from '../facts.ts';

it('keeps the requests of the period, first and last day included', () => {
  const requests = ['2024-12-31', '2025-01-01', '2025-06-30', '2025-12-31', '2026-01-01'].map((iso) => request(iso));
  expect(receivedInPeriod(facts({ rows: { requests } }))).toEqual(requests.slice(1, 4));
});

it('finds none where there is no table', () => {
  expect(receivedInPeriod(facts({}))).toEqual([]);
});

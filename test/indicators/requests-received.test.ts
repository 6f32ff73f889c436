import { expect, it } from 'vitest';
import { requestsReceived } from '../../src/indicators/requests-received.ts';
import { facts, outcomeOf, request } from './facts.ts';

it('counts requests received in the period, first and last day included', () => {
  const requests = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((iso) => request(iso));
  expect(outcomeOf(requestsReceived, facts({ rows: { requests } }))).toMatchObject({ status: 'known', value: 2 });
});

it('knows that none came', () => {
  expect(outcomeOf(requestsReceived, facts({ rows: { requests: [] } }))).toMatchObject({ status: 'known', value: 0 });
});

import { describe, expect, it } from 'vitest';
import {
  decisionsIn,
  TO_ASSESS,
  TO_ISSUE,
  timedDecisionsIn,
} from '../../../src/indicators/records/request-decisions.ts';
import { facts, request } from '../facts.ts';

const given = (requests: ReturnType<typeof request>[]) => facts({ rows: { requests } });

describe('decisionsIn', () => {
  it('keeps decisions by the day they were notified, whenever the request came', () => {
    const { decisions } = decisionsIn(
      given([
        request('2024-12-01', { decided: ['Y', '2025-01-01'] }),
        request('2025-12-01', { decided: ['N', '2025-12-31'] }),
        request('2025-12-01', { decided: ['N', '2026-01-01'] }),
        request('2024-11-01', { decided: ['Y', '2024-12-31'] }),
      ]),
      TO_ASSESS,
      ['Y', 'N'],
    );
    // 1 December to 1 January is 31 days; 1 to 31 December is 30.
    expect(decisions.map(({ answer, days }) => [answer, days])).toEqual([
      ['Y', 31],
      ['N', 30],
    ]);
  });

  it('keeps only the answers asked for', () => {
    const requests = (['Y', 'N', 'A', 'W', 'H'] as const).map((answer) =>
      request('2025-02-01', { decided: [answer, '2025-03-01'] }),
    );
    expect(decisionsIn(given(requests), TO_ASSESS, ['Y', 'N']).decisions.map(({ answer }) => answer)).toEqual([
      'Y',
      'N',
    ]);
  });

  it('reads the two stages apart', () => {
    const one = given([request('2025-01-10', { decided: ['Y', '2025-02-01'], issued: ['N', '2025-04-01'] })]);
    expect(decisionsIn(one, TO_ASSESS, ['N']).decisions).toEqual([]);
    expect(decisionsIn(one, TO_ISSUE, ['N']).decisions).toHaveLength(1);
  });

  it('counts decisions without a date that could have been notified in the period, by stage', () => {
    const requests = [
      request('2025-02-01', { decided: ['Y'], issued: ['Y'] }),
      request('2025-03-01', { decided: ['N'] }),
      request('2026-01-05', { decided: ['N'] }), // Received after the period.
      request('2025-03-01'), // Not decided.
    ];
    expect(decisionsIn(given(requests), TO_ASSESS, ['Y', 'N']).leftOut).toEqual([
      { reason: 'outcome-date-missing', count: 2 },
    ]);
    expect(decisionsIn(given(requests), TO_ISSUE, ['Y']).leftOut).toEqual([
      { reason: 'assessment-outcome-date-missing', count: 1 },
    ]);
  });
});

describe('timedDecisionsIn', () => {
  it('leaves out, and counts, decisions on requests whose day is not recorded', () => {
    const requests = [
      request('2025-02-01', { issued: ['Y', '2025-03-01'] }),
      request('2025-02-01', { decided: ['H'], issued: ['Y', '2025-03-01'], receivedDate: undefined }),
      request('2025-02-01', { decided: ['H'], issued: ['Y'], receivedDate: undefined }),
    ];
    expect(decisionsIn(given(requests), TO_ISSUE, ['Y']).decisions.map(({ days }) => days)).toEqual([28, undefined]);
    const { decisions, leftOut } = timedDecisionsIn(given(requests), TO_ISSUE, ['Y']);
    expect(decisions.map(({ days }) => days)).toEqual([28]);
    expect(leftOut).toEqual([
      { reason: 'assessment-outcome-date-missing', count: 1 },
      { reason: 'received-date-missing', count: 1 },
    ]);
  });
});

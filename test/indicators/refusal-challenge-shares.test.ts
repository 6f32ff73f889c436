import { describe, expect, it } from 'vitest';
import { mediationShare, tribunalShare } from '../../src/indicators/refusal-challenge-shares.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Row } from '../../src/model/tables/index.ts';
import { facts, outcomeOf, request } from './facts.ts';

type Flags = Partial<Row<'requests'>>;
const refusedToAssess = (flags: Flags, on = '2025-03-01') => request('2025-02-01', { decided: ['N', on], ...flags });
const refusedToIssue = (flags: Flags) =>
  request('2025-02-01', { decided: ['Y', '2025-03-01'], issued: ['N', '2025-05-01'], ...flags });
const shareOf = (indicator: Indicator, ...requests: ReturnType<typeof request>[]) =>
  outcomeOf(indicator, facts({ rows: { requests } }));

describe('tribunal-share', () => {
  it('is flagged refusals, to assess and to issue, ÷ all refusals notified in the period: 2 of 4', () => {
    const outcome = shareOf(
      tribunalShare,
      refusedToAssess({ tribunal: true }),
      refusedToAssess({ tribunal: false }),
      refusedToIssue({ assessmentTribunal: true }),
      refusedToIssue({ assessmentTribunal: false }),
      refusedToAssess({ tribunal: true }, '2026-01-01'), // Notified after the period.
      request('2025-02-01', { decided: ['Y', '2025-03-01'], tribunal: true }), // Not refused.
    );
    expect(outcome).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
  });

  it('reads a refusal to issue by its own flag where the file fills it', () => {
    const outcome = shareOf(
      tribunalShare,
      refusedToIssue({ tribunal: true }),
      refusedToIssue({ tribunal: true, assessmentTribunal: false }),
    );
    expect(outcome).toMatchObject({ numerator: 0, denominator: 2, trace: { blank: 1 } });
  });

  it('reads it by the request’s flag where no row fills its own', () => {
    expect(shareOf(tribunalShare, refusedToIssue({ tribunal: true }), refusedToIssue({}))).toMatchObject({
      value: 0.5,
      denominator: 2,
      trace: { blank: 1 },
    });
  });

  it('counts a request refused at both stages as two refusals', () => {
    const both = request('2025-02-01', {
      decided: ['N', '2025-03-01'],
      issued: ['N', '2025-11-01'],
      tribunal: true,
      assessmentTribunal: false,
    });
    expect(shareOf(tribunalShare, both)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('leaves out and counts refusals without a date, by stage', () => {
    const outcome = shareOf(
      tribunalShare,
      request('2025-02-01', { decided: ['N'] }),
      request('2025-02-01', { decided: ['Y', '2025-03-01'], issued: ['N'] }),
    );
    expect(outcome).toMatchObject({
      reason: 'nothing-to-count',
      trace: {
        leftOut: [
          { reason: 'outcome-date-missing', count: 1 },
          { reason: 'assessment-outcome-date-missing', count: 1 },
        ],
      },
    });
  });
});

describe('mediation-share', () => {
  it('goes by the mediation flags: 1 of 3', () => {
    const outcome = shareOf(
      mediationShare,
      refusedToAssess({ mediation: true, tribunal: false }),
      refusedToAssess({ mediation: false, tribunal: true }),
      refusedToAssess({ tribunal: true }, '2025-12-31'),
    );
    expect(outcome).toMatchObject({ numerator: 1, denominator: 3, trace: { blank: 1 } });
  });

  it('is unknown where nothing was refused', () => {
    expect(shareOf(mediationShare)).toMatchObject({ status: 'unknown', reason: 'nothing-to-count' });
  });
});

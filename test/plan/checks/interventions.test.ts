import { describe, expect, it } from 'vitest';
import type { Stream } from '../../../src/model/codes.ts';
import type { ElementResult } from '../../../src/model/diagnosis.ts';
import { checkInterventions, streamsBehind } from '../../../src/plan/checks/interventions.ts';
import { day, intervention } from '../../assess/facts.ts';
import { scored, unscored } from '../../walk/facts.ts';
import { facts, type Parts } from '../facts.ts';

function streams(...known: Stream[]): ElementResult['streams'] {
  return [
    ...known.map((stream) => ({ stream, status: 'known' as const, weight: 1 })),
    { stream: 'child', status: 'missing', weight: 1 },
  ];
}
const elements = [
  scored('E09', { streams: streams('parent_carer', 'case_review') }),
  { ...unscored('E05'), streams: streams('provider') },
  unscored('E06'),
];
const status = (check: string, fields: Parameters<typeof intervention>[0], parts: Parts = {}) =>
  checkInterventions(facts({ elements, interventions: [intervention(fields)], ...parts }))
    .filter((each) => each.check === check)
    .map((each) => `${each.status}: ${each.detail}`);

describe('evidence', () => {
  it('is there where an element has a score, and says which has not', () => {
    expect(status('evidence', { elements: ['E09', 'E05'] })).toEqual(['met: E09; too little on E05.']);
    expect(status('evidence', { elements: ['E05'] })).toEqual(['to-look-at: Too little is known of E05 for a score.']);
    expect(status('evidence', { elements: ['E06'] })).toEqual(['not-met: Nothing is known of E06.']);
    expect(status('evidence', { elements: ['E06'], status: 'idea' })).toEqual(['to-look-at: Nothing is known of E06.']);
  });

  it('is named by its kinds, in the order of the method', () => {
    expect(streamsBehind({ elements: ['E05', 'E09'] }, elements)).toEqual(['case_review', 'parent_carer', 'provider']);
    expect(streamsBehind({ elements: ['E06'] }, elements)).toEqual([]);
  });
});

describe('owner and measure', () => {
  it('count against what counts', () => {
    expect(status('owner', { owner: 'Head of SEN' })).toEqual(['met: Head of SEN.']);
    expect(status('owner', {})).toEqual(['not-met: No owner.']);
    expect(status('measure', { measure: 'Schools visited' })).toEqual(['met: Named.']);
    expect(status('measure', {})).toEqual(['not-met: No measure is named.']);
    expect(status('measure', { status: undefined })).toEqual(['to-look-at: No measure is named.']);
  });
});

describe('start', () => {
  // The reference date is 31 January 2026.
  it('agrees with how far the intervention is', () => {
    expect(status('start', { startDate: day('2026-09-01'), status: 'agreed' })).toEqual(['met: 2026-09-01.']);
    expect(status('start', { startDate: day('2025-09-01'), status: 'live' })).toEqual(['met: 2025-09-01.']);
    expect(status('start', { startDate: day('2025-09-01'), status: 'done' })).toEqual(['met: 2025-09-01.']);
  });

  it('is looked at where it has gone by, or is still to come', () => {
    expect(status('start', { startDate: day('2025-09-01'), status: 'agreed' })[0]).toMatch(
      /^to-look-at: It was to start on 2025-09-01/,
    );
    expect(status('start', { startDate: day('2025-09-01'), status: undefined })[0]).toMatch(/^to-look-at/);
    expect(status('start', { startDate: day('2026-09-01'), status: 'live' })[0]).toMatch(/^to-look-at: It is live/);
  });
});

it('does not look at what is stopped', () => {
  expect(checkInterventions(facts({ elements, interventions: [intervention({ status: 'stopped' })] }))).toEqual([]);
});

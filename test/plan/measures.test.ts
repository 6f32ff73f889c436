import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../src/plan/measures.ts';
import { indicator, intervention } from '../assess/facts.ts';
import { element, PLAYBOOK } from '../assess/playbook.ts';
import { facts } from './facts.ts';

const E09 = element('E09', {
  measures: [
    { indicator: 'known-share', weakEnd: 'high', weight: 1, reason: 'r' },
    { indicator: 'known-share', by: { age_band: '11-15' }, weakEnd: 'low', weight: 1, reason: 'r' },
    { indicator: 'unknown-share', weakEnd: 'high', weight: 1, reason: 'r' },
  ],
});
const known = facts({
  playbook: { ...PLAYBOOK, elements: [E09] },
  indicators: [
    indicator({ id: 'known-share' }),
    indicator({ id: 'known-share', by: { age_band: '11-15' } }),
    indicator({ id: 'unknown-share', status: 'unknown' }),
  ],
});

describe('measuresOf', () => {
  it('takes what the area named: an indicator by its id, anything else as words', () => {
    const row = intervention({ measure: 'known-share; Young people in work ;; no-such-share' });
    expect(measuresOf(row, known)).toEqual([
      { from: 'intervention', indicator: 'known-share' },
      { from: 'intervention', text: 'Young people in work' },
      { from: 'intervention', text: 'no-such-share' },
    ]);
  });

  it('else offers the known measures of its elements, each group once', () => {
    expect(measuresOf(intervention({ elements: ['E09', 'E12'] }), known)).toEqual([
      { from: 'element', indicator: 'known-share' },
      { from: 'element', indicator: 'known-share', by: { age_band: '11-15' } },
    ]);
    expect(measuresOf(intervention({ elements: ['E12'] }), known)).toEqual([]);
  });
});

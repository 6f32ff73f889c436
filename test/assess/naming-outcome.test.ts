import { describe, expect, it } from 'vitest';
import { caseSample } from '../../src/assess/case-sample.ts';
import { namingOutcome } from '../../src/assess/naming-outcome.ts';
import { caseRows } from './facts.ts';

describe('namingOutcome', () => {
  it('counts the cases of a stratum with one ideal outcome', () => {
    const [stratum] = caseSample([
      ...caseRows(4, { idealOutcome: 'more_specialist_needed' }),
      ...caseRows(2, { idealOutcome: 'right_now' }),
      ...caseRows(3, { idealOutcome: 'cannot_say' }),
    ]).strata;
    expect(namingOutcome('more_specialist_needed')(stratum!)).toBe(4);
    expect(namingOutcome('mainstream_not_special')(stratum!)).toBe(0);
    // Cases that could not say are in no share, not even their own.
    expect(namingOutcome('cannot_say')(stratum!)).toBe(0);
  });
});

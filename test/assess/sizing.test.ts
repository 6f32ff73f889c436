import { describe, expect, it } from 'vitest';
import { caseSample } from '../../src/assess/case-sample.ts';
import { sizedStrata, whyNotSized } from '../../src/assess/sizing.ts';
import { caseRows } from './facts.ts';

const RULE = { sizeFrom: 10, acceptPurposive: false };
const framed = (informative: number, other = 0) =>
  caseSample([
    ...caseRows(informative, { population: 100 }),
    ...caseRows(other, { population: 100, idealOutcome: 'cannot_say' }),
  ]);

describe('whyNotSized', () => {
  it('sizes from ten informative cases, and not from nine', () => {
    expect(whyNotSized(framed(10).strata[0]!, RULE)).toBeUndefined();
    expect(whyNotSized(framed(9, 20).strata[0]!, RULE)).toContain('Too few reviewed cases');
  });

  it('sizes cases chosen without a frame only where that is accepted', () => {
    const [stratum] = caseSample(caseRows(12)).strata;
    expect(whyNotSized(stratum!, RULE)).toContain('without a frame');
    expect(whyNotSized(stratum!, { ...RULE, acceptPurposive: true })).toBeUndefined();
  });

  it('says nothing of how many: the sentence needs no protection', () => {
    expect(whyNotSized(framed(3).strata[0]!, RULE)).not.toMatch(/\d/);
  });
});

describe('sizedStrata', () => {
  it('keeps the strata that are sized', () => {
    const sample = caseSample([
      ...caseRows(10, { population: 100 }),
      ...caseRows(9, { population: 100, stratum: 'mainstream:primary' }),
    ]);
    expect(sizedStrata(sample, RULE).map(({ id }) => id)).toEqual(['special_state:secondary']);
  });
});

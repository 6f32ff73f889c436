import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share, shareOf } from '../../../src/indicators/figures/share.ts';

describe('share', () => {
  it('is numerator ÷ denominator with Wilson limits: 81 of 263 is 0.2553 to 0.3662 (Newcombe 1998)', () => {
    const outcome = share(81, 263);
    expect(outcome).toMatchObject({ status: 'known', value: 81 / 263, numerator: 81, denominator: 263 });
    expect(outcome.status === 'known' && outcome.lower).toBeCloseTo(0.2553, 4);
    expect(outcome.status === 'known' && outcome.upper).toBeCloseTo(0.3662, 4);
    expect(outcome.trace).toEqual({ used: 263, leftOut: [] });
  });

  it('is unknown of nothing, and still says what was left out', () => {
    const leftOut = [{ reason: 'outcome-date-missing', count: 3 }];
    expect(share(0, 0, { leftOut })).toEqual({
      status: 'unknown',
      reason: 'nothing-to-count',
      trace: { used: 0, leftOut },
    });
  });

  it('mentions blanks only where there are some', () => {
    expect(share(1, 4, { blank: 2 }).trace).toEqual({ used: 4, leftOut: [], blank: 2 });
    expect(share(1, 4, { blank: 0 }).trace).toEqual({ used: 4, leftOut: [] });
  });
});

describe('shareOf', () => {
  it('counts a blank as "not a yes" that stays in the denominator: yes, no, blank, yes is 2 of 4', () => {
    const outcome = shareOf([true, false, undefined, true], (answer) => answer);
    expect(outcome).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, trace: { used: 4, blank: 1 } });
  });

  it('accounts for every record', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 1 }), (answers) => {
        const yes = answers.filter((answer) => answer).length;
        const no = answers.filter((answer) => answer === false).length;
        const outcome = shareOf(answers, (answer) => answer);
        expect(outcome).toMatchObject({ numerator: yes, denominator: answers.length });
        expect(yes + no + (outcome.trace.blank ?? 0)).toBe(answers.length);
      }),
    );
  });
});

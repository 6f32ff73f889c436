import { describe, expect, it } from 'vitest';
import { caseNaming, namedDecisive } from '../../src/assess/case-elements.ts';
import { caseSample } from '../../src/assess/case-sample.ts';
import { caseRow, caseRows } from './facts.ts';

const FRAMED = { population: 20 } as const;
const E01 = { id: 'E01', elements: ['E01'] };
const PAIR = { id: 'E07', elements: ['E07', 'E15'] };

describe('caseNaming', () => {
  it('counts decisive 1, contributory a half, both in one case 1: (2 + 3 × ½ + 1) ÷ 10', () => {
    const sample = caseSample([
      ...caseRows(2, { ...FRAMED, decisive: ['E01', 'E09'] }),
      ...caseRows(3, { ...FRAMED, contributory: ['E01'] }),
      caseRow({ ...FRAMED, decisive: ['E01'], contributory: ['E01'] }),
      ...caseRows(4, FRAMED),
    ]);
    const naming = caseNaming(sample, E01, 0.5);
    expect(naming.share!.value).toBeCloseTo(0.45, 12);
    expect(naming).toMatchObject({ decisiveCases: 3, contributoryCases: 3 });
  });

  it('counts a case that names either of the pair once, for both', () => {
    const sample = caseSample([
      caseRow({ ...FRAMED, decisive: ['E07', 'E15'] }),
      caseRow({ ...FRAMED, decisive: ['E15'], contributory: ['E07'] }),
      caseRow({ ...FRAMED, contributory: ['E07', 'E15'] }),
      caseRow({ ...FRAMED, contributory: ['E15'] }),
      ...caseRows(6, FRAMED),
    ]);
    const naming = caseNaming(sample, PAIR, 0.5);
    expect(naming.share!.value).toBeCloseTo(0.3, 12); // (2 + 2 × ½) ÷ 10
    expect(naming).toMatchObject({ decisiveCases: 2, contributoryCases: 2 });
  });

  it('weights strata: 2 of 5 in one of 100 children, 1 of 10 in one of 20', () => {
    const sample = caseSample([
      ...caseRows(2, { population: 100, decisive: ['E01'] }),
      ...caseRows(3, { population: 100 }),
      caseRow({ stratum: 'mainstream:primary', population: 20, decisive: ['E01'] }),
      ...caseRows(9, { stratum: 'mainstream:primary', population: 20 }),
    ]);
    // (2 × 20 + 1 × 2) ÷ (5 × 20 + 10 × 2) = 42 ÷ 120.
    expect(caseNaming(sample, E01, 0.5).share!.value).toBeCloseTo(0.35, 12);
  });

  it('leaves cases that could not say out of both halves, whatever they name', () => {
    const sample = caseSample([
      ...caseRows(2, { ...FRAMED, decisive: ['E01'], idealOutcome: 'cannot_say' }),
      caseRow({ ...FRAMED, decisive: ['E01'] }),
      caseRow(FRAMED),
    ]);
    expect(caseNaming(sample, E01, 0.5)).toMatchObject({ share: { value: 0.5, n: 2 }, decisiveCases: 1 });
  });

  it('has no share where there is no case', () => {
    expect(caseNaming(caseSample([]), E01, 0.5).share).toBeUndefined();
  });
});

describe('namedDecisive', () => {
  it('counts decisive namings only', () => {
    const [stratum] = caseSample([
      caseRow({ decisive: ['E15'] }),
      caseRow({ contributory: ['E07'] }),
      caseRow({ decisive: ['E01'] }),
    ]).strata;
    expect(namedDecisive(PAIR)(stratum!)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { assumedValue, assumptionResults } from '../../src/assess/assumptions.ts';
import { assumptionResultSchema } from '../../src/model/diagnosis.ts';
import { assumption } from './facts.ts';

const ROWS = [
  assumption({ assumptionId: 'b', valueLow: 3000, valueHigh: 6000, owner: 'Section 151 officer' }),
  assumption({ assumptionId: 'a' }),
];

describe('assumptionResults', () => {
  it('shows them by id, the central value where low or high is blank', () => {
    const shown = assumptionResults(ROWS);
    expect(shown).toEqual([
      {
        id: 'a',
        low: 4000,
        central: 4000,
        high: 4000,
        unit: '£ a year',
        source: 'Schools Forum paper',
        date: '2025-06-12',
      },
      {
        id: 'b',
        low: 3000,
        central: 4000,
        high: 6000,
        unit: '£ a year',
        source: 'Schools Forum paper',
        owner: 'Section 151 officer',
        date: '2025-06-12',
      },
    ]);
    for (const one of shown) expect(() => assumptionResultSchema.parse(one)).not.toThrow();
  });
});

describe('assumedValue', () => {
  it('finds an assumption that was made, and nothing else', () => {
    expect(assumedValue(ROWS, 'b')).toEqual({ low: 3000, central: 4000, high: 6000 });
    expect(assumedValue(ROWS, 'c')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { selfEvidence } from '../../src/assess/self-evidence.ts';
import type { Scale } from '../../src/model/playbook.ts';
import { day, selfAnswer } from './facts.ts';

const SCALE: Scale = [
  [0, 0],
  [1, 100],
];
const E01 = { id: 'E01', elements: ['E01'] };
const PAIR = { id: 'E07', elements: ['E07', 'E15'] };

describe('selfEvidence', () => {
  it.each([
    [1, 1, 100],
    [2, 0.75, 75],
    [5, 0, 0],
  ])('maturity %i is %f', (maturity, raw, z) => {
    expect(selfEvidence('E01', E01, [selfAnswer({ maturity })], SCALE)).toEqual({ raw, z, newest: '2025-11-01' });
  });

  it('takes the latest answer by date, whatever the order of rows', () => {
    const answers = [
      selfAnswer({ maturity: 1, date: day('2025-06-01'), line: 4 }),
      selfAnswer({ maturity: 4, date: day('2025-11-20'), line: 2 }),
      selfAnswer({ maturity: 2, date: day('2025-10-01'), line: 3 }),
    ];
    for (const rows of [answers, answers.toReversed()]) {
      expect(selfEvidence('E01', E01, rows, SCALE)).toMatchObject({ raw: 0.25, newest: '2025-11-20' });
    }
  });

  it('takes the one further down the file of two on one day', () => {
    const answers = [selfAnswer({ maturity: 1, line: 9 }), selfAnswer({ maturity: 5, line: 3 })];
    expect(selfEvidence('E01', E01, answers, SCALE)!.raw).toBe(1);
  });

  it('takes the answer on the linked element only where there is none of its own', () => {
    const e07 = selfAnswer({ element: 'E07', maturity: 1 });
    const e15 = selfAnswer({ element: 'E15', maturity: 5 });
    expect(selfEvidence('E15', PAIR, [e07], SCALE)!.raw).toBe(1);
    expect(selfEvidence('E15', PAIR, [e07, e15], SCALE)!.raw).toBe(0);
    expect(selfEvidence('E07', PAIR, [e07, e15], SCALE)!.raw).toBe(1);
  });

  it('is never drawn, and is missing without an answer', () => {
    expect(selfEvidence('E01', E01, [selfAnswer()], SCALE)!.sampling).toBeUndefined();
    expect(selfEvidence('E01', E01, [selfAnswer({ element: 'E02' })], SCALE)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { mayShow } from '../../../src/ingest/map/may-show.ts';

const list = { filled: 100, reads: 80, distinct: 10 };
const certain = { code: 'ASD', certain: true, description: 'Autism', score: 1 };
const likely = { ...certain, certain: false, score: 0.8 };

describe('mayShow', () => {
  it('shows what says what a code says, wherever it stands', () => {
    expect(mayShow('Autism', 1, certain, { filled: 100, reads: 1, distinct: 90 })).toBe(true);
  });

  it('shows a word in at least five rows, as no name of one child stands', () => {
    expect(mayShow('Band C', 5, undefined, list)).toBe(true);
    expect(mayShow('CANARY Name', 4, undefined, list)).toBe(false);
  });

  it('shows a rare word that is like a code only in a column mostly of codes', () => {
    expect(mayShow('Autsim', 1, likely, list)).toBe(true);
    expect(mayShow('Autsim', 1, likely, { ...list, reads: 49 })).toBe(false);
  });

  it('shows nothing but codes of a column that is no list', () => {
    const names = { filled: 900, reads: 600, distinct: 61 };
    expect(mayShow('CANARY Name', 40, undefined, names)).toBe(false);
    expect(mayShow('Autsim', 40, likely, names)).toBe(false);
  });

  it.each(['Z100000000001', 'no 123456', 'ZZ1 1ZZ', 'a@b', 'two\nlines', 'x'.repeat(61)])('never shows %j', (word) => {
    expect(mayShow(word, 50, certain, list)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { ideasOf } from '../../src/assess/ideas.ts';
import { themeMatrix, themeResults } from '../../src/assess/themes.ts';
import type { ElementContent } from '../../src/model/playbook.ts';
import { element, PLAYBOOK } from './playbook.ts';

/** An element whose weights in themes A, B and C are given. */
const weighed = (id: string, weights: readonly [number, number, number], fields: Partial<ElementContent> = {}) =>
  element(id, {
    themes: (['A', 'B', 'C'] as const).map((theme, index) => ({
      theme,
      weight: weights[index]!,
      reason: `Why ${theme}.`,
    })),
    ...fields,
  });
const read = (elements: readonly ElementContent[], scores: Readonly<Record<string, number>>) =>
  themeResults({ ...PLAYBOOK, elements: [...elements] }, ideasOf(elements), new Map(Object.entries(scores)));

describe('themeResults', () => {
  it('is the weighted mean of known scores: (3 × 80 + 1 × 40) ÷ 4, covering 4 of 6', () => {
    const [a, b, c] = read([weighed('E01', [3, 0, 1]), weighed('E02', [1, 2, 1]), weighed('E03', [2, 0, 2])], {
      E01: 80,
      E02: 40,
    });
    expect(a).toMatchObject({ id: 'A', status: 'known', score: 70, coverage: 4 / 6 });
    expect(b).toMatchObject({ status: 'known', score: 40, coverage: 1 });
    expect(c).toMatchObject({ status: 'known', score: 60, coverage: 0.5 });
  });

  it('is unknown below the minimum coverage, known at it', () => {
    const quarter = [weighed('E01', [1, 1, 0]), weighed('E02', [3, 4, 0])];
    const [a, b, c] = read(quarter, { E01: 80 });
    expect(a).toMatchObject({ status: 'known', score: 80, coverage: 0.25 });
    expect(b).toMatchObject({ status: 'unknown', reason: 'coverage-too-low', coverage: 0.2 });
    expect(b).not.toHaveProperty('score');
    expect(c).toMatchObject({ status: 'unknown', coverage: 0 });
  });

  it('counts the linked pair once, by the higher score and the larger weight: (2 × 90 + 1 × 30) ÷ 3', () => {
    const pair = [
      weighed('E07', [2, 0, 1], { linkedTo: 'E15' }),
      weighed('E15', [1, 0, 1], { linkedTo: 'E07' }),
      weighed('E01', [1, 0, 1]),
    ];
    expect(read(pair, { E07: 50, E15: 90, E01: 30 })[0]).toMatchObject({ score: 70, coverage: 1 });
    expect(read(pair, { E15: 90, E01: 30 })[0]).toMatchObject({ score: 70, coverage: 1 });
    expect(read(pair, { E01: 30 })[0]).toMatchObject({ score: 30, coverage: 1 / 3 });
  });
});

describe('themeMatrix', () => {
  it('has a cell for each element and theme: weight × score, absent where the score is unknown', () => {
    const cells = themeMatrix([weighed('E01', [3, 0, 1]), weighed('E02', [1, 2, 3])], new Map([['E01', 80]]));
    expect(cells).toHaveLength(6);
    expect(cells[0]).toEqual({ element: 'E01', theme: 'A', weight: 3, reason: 'Why A.', value: 240 });
    expect(cells[1]).toMatchObject({ theme: 'B', weight: 0, value: 0 });
    expect(cells[3]).toEqual({ element: 'E02', theme: 'A', weight: 1, reason: 'Why A.' });
  });
});

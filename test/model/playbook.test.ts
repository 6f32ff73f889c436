import { describe, expect, it } from 'vitest';
import { scaleSchema, themeSchema } from '../../src/model/playbook.ts';

describe('scaleSchema', () => {
  it('rises from left to right between 0 and 100', () => {
    expect(
      scaleSchema.safeParse([
        [0, 0],
        [0.5, 100],
      ]).success,
    ).toBe(true);
    expect(
      scaleSchema.safeParse([
        [0, 100],
        [1, 0],
      ]).success,
    ).toBe(true);
    for (const wrong of [
      [[0, 0]],
      [
        [0, 0],
        [0, 100],
      ],
      [
        [1, 0],
        [0, 100],
      ],
      [
        [0, 0],
        [1, 101],
      ],
    ]) {
      expect(scaleSchema.safeParse(wrong).success).toBe(false);
    }
  });
});

describe('themeSchema', () => {
  it('takes no key it does not know', () => {
    const theme = { id: 'A', title: 't', shortTitle: 's', question: 'q', summary: 's' };
    expect(themeSchema.safeParse(theme).success).toBe(true);
    expect(themeSchema.safeParse({ ...theme, sumary: 's' }).success).toBe(false);
  });
});

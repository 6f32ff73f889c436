import { describe, expect, it } from 'vitest';
import { priorityStory } from '../../../src/assess/story/priority-story.ts';
import type { Diagnosis, ElementResult, Figure } from '../../../src/model/diagnosis.ts';
import { diagnosis } from '../../render/diagnosis.ts';

const base = diagnosis();
const rank = (topFiveShare: number) => ({ low: 1, median: 1, high: 1, topFiveShare });

/** A diagnosis of elements with these scores, in order; E07 and E15 are one idea. */
function scored(scores: Readonly<Record<string, Figure | undefined>>): Diagnosis {
  const elements = base.elements
    .filter(({ id }) => id in scores)
    .map(({ score: _, rank: __, reason: ___, ...rest }): ElementResult => {
      const score = scores[rest.id];
      return score === undefined
        ? { ...rest, status: 'unknown', reason: 'coverage-too-low', priority: false }
        : { ...rest, status: 'known', score, rank: rank(0.5), priority: false };
    });
  return { ...base, elements };
}

const SCORES = { E01: 90, E02: 80, E03: 70, E04: 60, E05: 50, E06: 40, E07: 30, E15: 45 };
const story = (id: string, scores: Readonly<Record<string, Figure | undefined>> = SCORES) => {
  const document = scored(scores);
  return priorityStory(document.elements.find((element) => element.id === id)!, document);
};

describe('priorityStory', () => {
  it('says what makes it a priority, or keeps it from being one', () => {
    const document = scored(SCORES);
    const priority = { ...document.elements[0]!, priority: true, rank: rank(0.9) };
    expect(priorityStory(priority, document)).toMatchObject({ because: 'often-enough', top: 5, needed: 0.8 });
    expect(story('E01').because).toBe('not-often-enough');
    expect(story('E01', { E01: 90, E02: 80, E03: 70, E04: 60, E05: 50 }).because).toBe('too-few-ranked');
    expect(story('E01', { ...SCORES, E01: undefined })).toEqual({ because: 'not-scored', top: 5, needed: 0.8 });
  });

  it('counts two linked elements once, by the higher score', () => {
    // Seven ideas: E01 to E06, and the pair with 45, which stands between E05 and E06.
    expect(story('E07').standing).toEqual({ place: 6, of: 7, beside: { element: 'E05', score: 50, gap: 5 } });
    expect(story('E15').standing).toEqual(story('E07').standing);
  });

  it('stands beside the first below the top where it is in it, and the last of the top where it is not', () => {
    expect(story('E02').standing).toEqual({ place: 2, of: 7, beside: { element: 'E15', score: 45, gap: 35 } });
    expect(story('E06').standing).toEqual({ place: 7, of: 7, beside: { element: 'E05', score: 50, gap: 10 } });
    expect(story('E02', { E01: 90, E02: 80 }).standing).toEqual({ place: 2, of: 2 });
  });

  it('cannot say how it stands where a score is withheld', () => {
    expect(story('E02', { ...SCORES, E06: { protected: 'c' } })).not.toHaveProperty('standing');
  });
});

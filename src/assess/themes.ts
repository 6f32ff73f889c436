import type { ThemeId } from '../model/codes.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { ElementContent, Playbook } from '../model/playbook.ts';
import type { Idea } from './ideas.ts';
import { present } from './present.ts';

/** The known scores of elements by id. */
export type Scores = ReadonlyMap<string, number>;
type Weighted = Pick<ElementContent, 'id' | 'themes'>;

/**
 * Themes: the weighted mean of the known scores of ideas, and the weight known ÷ all weight as coverage. Linked elements
 * count once, by the higher of their scores and the larger of their weights. Unknown below the minimum coverage.
 */
export function themeResults(
  { themes, elements, streams }: Pick<Playbook, 'themes' | 'elements' | 'streams'>,
  ideas: readonly Idea[],
  scores: Scores,
): Diagnosis['themes'] {
  return themes.map(({ id, title, shortTitle, question, summary }) => {
    let total = 0;
    let known = 0;
    let weighted = 0;
    for (const idea of ideas) {
      const weight = Math.max(
        ...elements.filter((one) => idea.elements.includes(one.id)).map((one) => weightOf(one, id)),
      );
      const score = ideaScore(idea, scores);
      total += weight;
      if (score === undefined) continue;
      known += weight;
      weighted += weight * score;
    }
    const coverage = total > 0 ? known / total : 0;
    const enough = known > 0 && coverage >= streams.minimumCoverage.value;
    const outcome = enough
      ? ({ status: 'known', score: weighted / known } as const)
      : ({ status: 'unknown', reason: 'coverage-too-low' } as const);
    return { id, title, shortTitle, question, summary, ...outcome, coverage };
  });
}

/** The matrix of elements and themes: weight × score in each cell, absent where the score is unknown. */
export function themeMatrix(elements: readonly Weighted[], scores: Scores): Diagnosis['matrix'] {
  return elements.flatMap(({ id: element, themes }) =>
    themes.map(({ theme, weight, reason }) => {
      const score = scores.get(element);
      return present({ element, theme, weight, reason, value: score === undefined ? undefined : weight * score });
    }),
  );
}

function weightOf({ themes }: Weighted, theme: ThemeId): number {
  return themes.find((one) => one.theme === theme)?.weight ?? 0;
}

function ideaScore({ elements }: Idea, scores: Scores): number | undefined {
  const known = elements.map((id) => scores.get(id)).filter((score) => score !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

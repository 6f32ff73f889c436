import { isoDay } from '../model/day.ts';
import type { Scale } from '../model/playbook.ts';
import type { Row } from '../model/tables/index.ts';
import type { Reading } from './evidence.ts';
import type { Idea } from './ideas.ts';
import { onScale } from './scale.ts';

type Answer = Row<'self-assessment'>;

/**
 * The partnership's own view as evidence: (5 − maturity) ÷ 4, from the latest answer on the element, or on the one it is
 * linked to where it has none. Undefined where there is no answer. It is not a sample, and so is not drawn.
 */
export function selfEvidence(
  element: string,
  idea: Idea,
  answers: readonly Answer[],
  scale: Scale,
): Reading | undefined {
  const latest = [element, ...idea.elements]
    .map((id) => latestAnswer(answers, id))
    .find((answer) => answer !== undefined);
  if (latest === undefined) return undefined;
  const raw = (5 - latest.maturity) / 4;
  return { z: onScale(scale, raw), raw, newest: isoDay(latest.date) };
}

/** The latest answer by date; of two on one day, the one further down the file. */
function latestAnswer(answers: readonly Answer[], element: string): Answer | undefined {
  return answers
    .filter((row) => row.element === element)
    .reduce<Answer | undefined>(
      (latest, row) => (latest === undefined || isLater(row, latest) ? row : latest),
      undefined,
    );
}

function isLater(row: Answer, than: Answer): boolean {
  return row.date > than.date || (row.date === than.date && row.line > than.line);
}

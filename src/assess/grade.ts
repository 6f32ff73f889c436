import type { Day } from '../model/day.ts';
import type { StreamEvidence } from './evidence.ts';
import { type GradeRule, gradeConditions } from './grade-conditions.ts';

export type Grade = GradeRule['grade'];

/** How good the evidence behind a score is: the first grade whose every condition holds. Undefined where none does. */
export function gradeOf(
  evidence: readonly StreamEvidence[],
  score: number,
  rules: readonly GradeRule[],
  reference: Day,
): Grade | undefined {
  const streams = evidence.flatMap(({ stream, reading }) => (reading ? [{ stream, ...reading }] : []));
  return rules.find((rule) => gradeConditions(rule, streams, score, reference).every(({ holds }) => holds === 'yes'))
    ?.grade;
}

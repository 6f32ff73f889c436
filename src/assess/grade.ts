import { type Day, isoDay } from '../model/day.ts';
import type { StreamsContent } from '../model/playbook.ts';
import type { Reading, StreamEvidence } from './evidence.ts';
import { addMonths } from './months.ts';

type GradeRule = StreamsContent['grades'][number];
export type Grade = GradeRule['grade'];

/**
 * How good the evidence behind a score is: the first grade whose every condition holds. Undefined where none does.
 * Evidence without a date cannot be shown to be recent, and is taken as old.
 */
export function gradeOf(
  evidence: readonly StreamEvidence[],
  score: number,
  rules: readonly GradeRule[],
  reference: Day,
): Grade | undefined {
  const readings = evidence.map(({ reading }) => reading).filter((reading) => reading !== undefined);
  const cases = evidence.find(({ stream }) => stream === 'case_review')?.reading?.nEffective ?? 0;
  return rules.find(
    (rule) =>
      readings.length >= rule.streams &&
      cases >= (rule.caseReviewEffective ?? 0) &&
      readings.every((reading) => isNewer(reading, rule.newerThanMonths, reference)) &&
      readings.every(({ z }) => Math.abs(z - score) <= (rule.agreementWithin ?? Number.POSITIVE_INFINITY)),
  )?.grade;
}

function isNewer({ newest }: Reading, months: number | undefined, reference: Day): boolean {
  if (months === undefined) return true;
  return newest !== undefined && newest > isoDay(addMonths(reference, -months));
}

import type { Tables } from '../model/tables/index.ts';
import { type Finding, finding } from './findings.ts';

/** Second reviews of cases that have no first one to be compared with. */
export function checkSecondReviews({ 'case-reviews': first, 'second-reviews': second }: Tables): Finding[] {
  const reviewed = new Set((first?.rows ?? []).map(({ caseId }) => caseId));
  return (second?.rows ?? [])
    .filter(({ caseId }) => !reviewed.has(caseId))
    .map((row) => finding('second-reviews', row, 'second-review-alone', 'case_id'));
}

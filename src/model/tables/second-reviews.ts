import { caseReviews } from './case-reviews.ts';
import { tableSpec } from './table.ts';

/** One row per case that was reviewed a second time, by others, without knowing what the first had said. */
export const secondReviews = tableSpec({
  name: 'second-reviews',
  folder: 'data',
  title: 'Second reviews',
  description:
    'One row per case reviewed a second time, independently. Used to say how far reviewers agree, and for nothing else.',
  enables: 'how far reviewers agree',
  needed: false,
  key: 'case_id',
  columns: caseReviews.columns,
  rules: caseReviews.rules!,
});

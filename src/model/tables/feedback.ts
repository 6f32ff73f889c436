import { count, date, oneOf, required, text } from '../cells.ts';
import { SURVEY_GROUPS } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** How participants rated the diagnostic. */
export const feedback = tableSpec({
  name: 'feedback',
  folder: 'data',
  title: 'Feedback',
  description: 'How participants rated the diagnostic.',
  enables: 'how participants rated the diagnostic',
  needed: false,
  columns: {
    date: kept(required(date('The day.', '2025-11-01'))),
    step: kept(required(text('The step of the diagnostic.', 'case-reviews'))),
    group: required(oneOf('Who.', SURVEY_GROUPS)),
    rating: required(count('1 (poor) to 5 (very good).', { min: 1, max: 5 }, '4')),
  },
});

import { count, date, elementId, required, text } from '../cells.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** The partnership's own view of each element. */
export const selfAssessment = tableSpec({
  name: 'self-assessment',
  folder: 'answers',
  title: 'Self-assessment',
  description: 'The partnership\u2019s own view of each element. The latest answer counts.',
  enables: 'the partnership\u2019s own view of each element',
  needed: false,
  columns: {
    element: kept(required(elementId('The element.', 'E09'))),
    maturity: required(count('1 (not in place) to 5 (fully in place).', { min: 1, max: 5 }, '2')),
    reason: text('Why.'),
    agreed_by: text('Roles that agreed it.'),
    date: kept(required(date('The day it was agreed.', '2025-11-01'))),
  },
});

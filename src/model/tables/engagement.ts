import { count, date, oneOf, required, text } from '../cells.ts';
import { SURVEY_GROUPS } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** Who took part. */
export const engagement = tableSpec({
  name: 'engagement',
  folder: 'data',
  title: 'Engagement',
  description: 'Who took part in the diagnostic: one row per activity and group.',
  enables: 'who has been involved, and response rates',
  needed: false,
  columns: {
    date: kept(required(date('The day.', '2025-10-01'))),
    group: required(oneOf('Who.', SURVEY_GROUPS)),
    activity: kept(required(text('What: workshop, survey, visit …', 'survey'))),
    people: required(count('How many took part.', { min: 0 }, '24')),
    invited: count('How many were invited.', { min: 0 }, '120'),
  },
});

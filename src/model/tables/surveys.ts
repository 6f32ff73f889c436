import { code, count, elementId, flag, id, lenient, oneOf, required, text } from '../cells.ts';
import { NEEDS, PHASES, SURVEY_GROUPS } from '../codes.ts';
import { kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

/** One row per respondent and element. */
export const surveys = tableSpec({
  name: 'surveys',
  folder: 'data',
  title: 'Surveys',
  description: 'Answers in long form: one row per respondent and element.',
  enables: 'what children, parent carers, practitioners and providers said',
  needed: false,
  columns: {
    respondent_id: required(id('The respondent, a number of the survey\u2019s own.', 'S001')),
    group: required(oneOf('Who answered.', SURVEY_GROUPS)),
    element: kept(required(elementId('The element the answer is about.', 'E05'))),
    importance: lenient(count('How much it matters, 1 to 5.', { min: 1, max: 5 }, '5')),
    experience: lenient(count('How well it goes today, 1 to 5.', { min: 1, max: 5 }, '2')),
    top_three: lenient(flag('Among the three the respondent would change first.')),
    phase: lenient(oneOf('Phase the answer is about.', PHASES)),
    need: lenient(code('Need the answer is about.', NEEDS)),
    comment: lenient(text('Free text. It never leaves the building.')),
  },
  rules: [
    (row) =>
      row.importance === undefined && row.experience === undefined && row.topThree === undefined
        ? { code: 'survey-empty' }
        : undefined,
  ],
});

import { isoDay, workingDay } from './days.js';
import { ANSWERS } from './story.js';

/** What the partnership decided at the steps of the diagnostic, up to its plan. */

const BOARD = 'SEND partnership board';
const GROUP = 'Steering group with the parent carer forum';

/** Scores that the partnership does not recognise, and why. */
const DISSENT = {
  E08: 'Children at two special schools told us of clubs that they cannot get to; few of them answered the survey.',
  E13: 'Three teams were joined in October, after most people had answered.',
};

/** Decisions by step: question, answer, reason, who agreed, and days after the cases were drawn. */
const DECISIONS = {
  prepare: [
    ['sponsor', 'Director of children\u2019s services', '', BOARD, -60],
    ['aims', 'Why so many children leave mainstream at eleven, and what families wait for.', '', BOARD, -60],
    ['scope-agreed', 'some', 'The schools forum meets in August.', BOARD, -60],
    ['promise', 'said', '', BOARD, -60],
    ['data-protection', 'signed', '', BOARD, -56],
    ['decision-day', '2026-03-26', '', BOARD, -56],
    ['scope-agreed', 'all', 'The schools forum agreed.', BOARD, -45],
  ],
  baseline: [
    ['reconciled', 'explained', 'Finance counts places paid for, and the SEN service plans.', GROUP, -30],
    ['surprises', 'How many leave mainstream at eleven. The records bear it out.', '', GROUP, -30],
  ],
  cohorts: [
    [
      'cohorts',
      'Children who moved from mainstream to a special school between Year 6 and Year 7: what would have made secondary school work?',
      'The largest driver of growth, and what families told the forum.',
      GROUP,
      -10,
    ],
    ['draw', 'by-lot', '', GROUP, -10],
  ],
  'case-reviews': [
    ['ideal', 'A place near home where the child belongs, learns and is safe, whatever there is today.', '', GROUP, 8],
    ['checked', 'all', '', GROUP, 12],
  ],
  surveys: [
    ['unheard', 'Families new to the area; the forum will visit two community centres.', '', GROUP, 30],
    ['told', 'some', '', GROUP, 44],
  ],
  score: [
    ...Object.keys(ANSWERS).map((element) => [
      `challenge:${element}`,
      DISSENT[element] === undefined ? 'agree' : 'dissent',
      DISSENT[element] ?? '',
      GROUP,
      60,
    ]),
    ['priorities', 'E09, E03 and E14, as the evidence has them.', '', GROUP, 60],
  ],
  size: [
    ['deliverable', 'agreed', 'Headteachers set the low figure.', GROUP, 74],
    ['taken-back', 'taken', '', GROUP, 81],
  ],
  plan: [
    ['felt', 'A named person to call in the summer before Year 7.', '', BOARD, 85],
    ['stops', 'Two panels that looked at the same papers.', '', BOARD, 85],
    ['agreed', 'with-dissent', 'One partner asks for a longer ramp.', BOARD, 85],
  ],
};

/** Rows of progress.csv, in the order in which they were decided. `day` is the day the cases were drawn. */
export function decisionRows(day) {
  const rows = Object.entries(DECISIONS).flatMap(([step, decisions]) =>
    decisions.map(([question, answer, reason, agreed_by, after]) => ({
      step,
      question,
      answer,
      reason,
      agreed_by,
      date: isoDay(workingDay(day + after)),
    })),
  );
  return rows.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

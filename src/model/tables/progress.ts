import { date, required, text, word } from '../cells.ts';
import { closedOnly, kept } from '../pseudonym.ts';
import { tableSpec } from './table.ts';

const STEP = /^[a-z][a-z-]{0,39}$/;
const QUESTION = /^[a-z][a-z0-9_-]{0,39}(?::[\w.-]{1,40})?$/;

/** What the partnership decided at each step, written by the guided walk. */
export const progress = tableSpec({
  name: 'progress',
  folder: 'answers',
  title: 'Decisions at the steps',
  description:
    'What the partnership decided at each step, written by dbv guide. The latest answer by date counts, and of one day the last row; earlier ones show how it came about.',
  enables: 'what was agreed at each step, and which scores were challenged',
  needed: false,
  columns: {
    step: kept(required(word('The step.', STEP, 'score'))),
    question: kept(
      required(word('The question, with what it was asked about after a colon.', QUESTION, 'challenge:E09')),
    ),
    answer: closedOnly(required(text('The answer: a choice by its word, a date, a number, or free text.', 'agree'))),
    reason: text('Why.'),
    agreed_by: text('Roles that agreed it.', 'Steering group'),
    date: kept(required(date('The day it was agreed.', '2025-11-01'))),
  },
});

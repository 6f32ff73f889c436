import type { Day } from '../model/day.ts';
import type { Row, Tables } from '../model/tables/index.ts';

/** What was answered to a question, by whom and when. */
export interface Answer {
  /** A choice by its word, a date, a number, or free text. */
  readonly text: string;
  readonly reason: string | undefined;
  readonly agreedBy: string | undefined;
  readonly date: Day;
  /** How many answers stand together, where each person gives one of their own. */
  readonly count?: number;
}

/** Where an answer is looked for. */
export interface AnswerPlace {
  readonly step: string;
  /** The question's id, with what it is asked about after a colon. */
  readonly id: string;
  readonly about: string | undefined;
  readonly into: 'progress' | 'self-assessment' | 'feedback';
}

/** Finds the answer to a question; undefined where there is none. */
export type Answers = (place: AnswerPlace) => Answer | undefined;

/**
 * The answers that count: the latest by date, and of one day the last in the file. Ratings are each of a person: they
 * stand together, and their mean is shown.
 */
export function answersOf(tables: Pick<Tables, 'progress' | 'self-assessment' | 'feedback'>): Answers {
  const decisions = new Map<string, Row<'progress'>>();
  for (const row of tables.progress?.rows ?? []) {
    const key = keyOf(row.step, row.question);
    decisions.set(key, laterOf(decisions.get(key), row));
  }
  const marks = tables['self-assessment']?.rows ?? [];
  const ratings = tables.feedback?.rows ?? [];
  return ({ step, id, about, into }) => {
    if (into === 'progress') return decisionOf(decisions.get(keyOf(step, id)));
    if (into === 'self-assessment') return markOf(marks.filter((row) => row.element === about));
    return ratingsOf(ratings.filter((row) => row.group === about));
  };
}

function keyOf(step: string, question: string): string {
  return `${step}\n${question}`;
}

function laterOf<Dated extends { readonly date: Day }>(found: Dated | undefined, row: Dated): Dated {
  return found === undefined || row.date >= found.date ? row : found;
}

function decisionOf(row: Row<'progress'> | undefined): Answer | undefined {
  return row && { text: row.answer, reason: row.reason, agreedBy: row.agreedBy, date: row.date };
}

function markOf(rows: readonly Row<'self-assessment'>[]): Answer | undefined {
  const latest = rows.reduce<Row<'self-assessment'> | undefined>(laterOf, undefined);
  return (
    latest && { text: String(latest.maturity), reason: latest.reason, agreedBy: latest.agreedBy, date: latest.date }
  );
}

function ratingsOf(rows: readonly Row<'feedback'>[]): Answer | undefined {
  if (rows.length === 0) return undefined;
  const mean = rows.reduce((sum, row) => sum + row.rating, 0) / rows.length;
  return {
    text: String(Math.round(mean * 10) / 10),
    reason: undefined,
    agreedBy: undefined,
    date: Math.max(...rows.map((row) => row.date)),
    count: rows.length,
  };
}

import type { DECISIONS } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import type { Facts } from '../../model/indicator.ts';
import { leftOut, type RecordCount } from '../../model/outcome.ts';
import type { Row } from '../../model/tables/index.ts';
import { isInPeriod } from './period.ts';

type Request = Row<'requests'>;
type Answer = keyof typeof DECISIONS;

/** One of the two decisions on a request: whether to assess, then whether to issue a plan. */
export interface Stage {
  readonly answer: (request: Request) => Answer | undefined;
  readonly notified: (request: Request) => Day | undefined;
  /** What a decision without a date is called where it is left out. */
  readonly undated: string;
}

export const TO_ASSESS: Stage = {
  answer: (request) => request.outcome,
  notified: (request) => request.outcomeDate,
  undated: 'outcome-date-missing',
};

export const TO_ISSUE: Stage = {
  answer: (request) => request.assessmentOutcome,
  notified: (request) => request.assessmentOutcomeDate,
  undated: 'assessment-outcome-date-missing',
};

export interface Decision {
  readonly request: Request;
  readonly answer: Answer;
  /** Days from the request to the decision; absent where it is not recorded when the request came. */
  readonly days: number | undefined;
}

export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly leftOut: readonly RecordCount[];
}

/**
 * The decisions of a stage notified in the period with one of some answers, and the number of those that have no date
 * and could have been notified in it.
 */
export function decisionsIn({ tables, calendar }: Facts, stage: Stage, answers: readonly Answer[]): Decisions {
  const decisions: Decision[] = [];
  let undated = 0;
  for (const request of tables.requests?.rows ?? []) {
    const answer = stage.answer(request);
    if (answer === undefined || !answers.includes(answer)) continue;
    const notified = stage.notified(request);
    const received = request.receivedDate;
    if (notified === undefined && (received === undefined || received <= calendar.to)) undated++;
    if (!isInPeriod(notified, calendar)) continue;
    decisions.push({ request, answer, days: received === undefined ? undefined : notified - received });
  }
  return { decisions, leftOut: leftOut([stage.undated, undated]) };
}

/** The same, of requests whose day is recorded: only of those can it be said how long they took. */
export function timedDecisionsIn(facts: Facts, stage: Stage, answers: readonly Answer[]) {
  const { decisions, leftOut: undated } = decisionsIn(facts, stage, answers);
  const timed = decisions.flatMap(({ days, ...rest }) => (days === undefined ? [] : [{ ...rest, days }]));
  return {
    decisions: timed,
    leftOut: [...undated, ...leftOut(['received-date-missing', decisions.length - timed.length])],
  };
}

import { isoDay } from '../model/day.ts';
import type { Decisions, ElementResult } from '../model/diagnosis.ts';
import { answersOf } from './answers.ts';
import { answerFault } from './check-answer.ts';
import { choicesOf } from './choices.ts';
import type { QuestionFacts } from './facts.ts';
import { type QuestionState, questionStates } from './question-state.ts';

/** The question by which the score of an element is agreed with or not, and the step that asks it. */
export const CHALLENGE = { step: 'score', question: 'challenge', answers: ['agree', 'dissent'] } as const;

/**
 * What was decided at the steps, as a report may say it: how many questions of each step are answered, and the answers
 * that come from a list or are a date or a number. Free text, reasons and who agreed are left in the area's own files.
 * Undefined where nothing was decided yet.
 */
export function decisionsOf(facts: QuestionFacts): Decisions | undefined {
  if ((facts.tables.progress?.rows.length ?? 0) === 0) return undefined;
  const steps = facts.playbook.steps
    .map(({ id, title, questions }) => ({ id, title, states: questionStates({ id, questions }, facts) }))
    .filter(({ states }) => states.length > 0);
  return {
    steps: steps.map(({ id, title, states }) => ({
      id,
      title,
      asked: states.length,
      answered: states.filter(({ answer }) => answer !== undefined).length,
    })),
    answers: steps.flatMap(({ states }) => states.flatMap(closedAnswer)),
  };
}

/** An answer from a list, a date or a number, to a question asked once. */
function closedAnswer({ asked, answer }: QuestionState): Decisions['answers'] {
  const { kind, each } = asked.question;
  if (answer === undefined || kind === 'text' || each !== undefined) return [];
  const title = choicesOf(asked.question).find(({ value }) => value === answer.text)?.title;
  // Nothing of an answer that is not one the question takes: it may be anything.
  if (answerFault(asked.question, answer.text) !== undefined) return [];
  const { step, id: question, ask } = asked;
  return [{ step, question, ask, answer: title ?? answer.text, date: isoDay(answer.date) }];
}

/** Elements, each with whether the partnership agrees with its score, where it has said. */
export function withChallenges(elements: readonly ElementResult[], tables: QuestionFacts['tables']): ElementResult[] {
  const answers = answersOf(tables);
  return elements.map((element) => {
    const answer = answers({
      step: CHALLENGE.step,
      id: `${CHALLENGE.question}:${element.id}`,
      about: element.id,
      into: 'progress',
    });
    const given = CHALLENGE.answers.find((known) => known === answer?.text);
    if (answer === undefined || given === undefined) return element;
    return { ...element, challenge: { answer: given, date: isoDay(answer.date) } };
  });
}

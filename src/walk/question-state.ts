import type { StepContent } from '../model/playbook.ts';
import { type Answer, answersOf } from './answers.ts';
import { type Asked, askedAt } from './asked.ts';
import { answerFault } from './check-answer.ts';
import { choicesOf } from './choices.ts';
import type { QuestionFacts } from './facts.ts';

/** A question with the answer that counts. */
export interface QuestionState {
  readonly asked: Asked;
  readonly answer: Answer | undefined;
  /** Nothing more is needed of it for the step to be done. */
  readonly settled: boolean;
}

/** The questions of a step as they are asked today, each with its answer. */
export function questionStates(step: Pick<StepContent, 'id' | 'questions'>, facts: QuestionFacts): QuestionState[] {
  const answers = answersOf(facts.tables);
  return askedAt(step, facts).map((asked) => {
    const answer = answers(asked);
    if (answer === undefined) return { asked, answer, settled: asked.question.optional === true };
    // Ratings are each of a person: together they have a mean, which need not be one of the choices.
    if (answer.count !== undefined) return { asked, answer, settled: true };
    const choice = choicesOf(asked.question).find(({ value }) => value === answer.text);
    return {
      asked,
      answer,
      settled: answerFault(asked.question, answer.text) === undefined && choice?.settles !== false,
    };
  });
}

/** The questions that the walk still asks: those without an answer, and those that an answer has not settled. */
export function openOf(states: readonly QuestionState[]): readonly QuestionState[] {
  return states.filter(({ answer, settled }) => answer === undefined || !settled);
}

import { dayFromIso } from '../model/day.ts';
import type { StepQuestion } from '../model/playbook.ts';
import { choicesOf } from './choices.ts';

/** What a question takes, where an answer is not one of it; undefined where the answer can be taken. */
export function answerFault(question: StepQuestion, answer: string): string | undefined {
  const text = answer.trim();
  switch (question.kind) {
    case 'text':
      return text === '' ? 'write an answer' : undefined;
    case 'date':
      return dayFromIso(text) === undefined ? 'write a date as 2026-01-31' : undefined;
    case 'number':
      return numberFault(question, text);
    case 'choice': {
      const values = choicesOf(question).map(({ value }) => value);
      return values.includes(text) ? undefined : `choose one of ${values.join(', ')}`;
    }
  }
}

function numberFault({ min = -Infinity, max = Infinity }: StepQuestion, text: string): string | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (value !== undefined && value >= min && value <= max) return undefined;
  if (min === -Infinity && max === Infinity) return 'write a number';
  if (max === Infinity) return `write a number, ${min} or more`;
  return min === -Infinity ? `write a number, ${max} or less` : `write a number from ${min} to ${max}`;
}

/** Whether an answer must come with a reason. */
export function needsReason(question: StepQuestion, answer: string): boolean {
  if (question.kind !== 'choice') return question.reason === 'needed';
  return choicesOf(question).some(({ value, needsReason }) => value === answer.trim() && needsReason);
}

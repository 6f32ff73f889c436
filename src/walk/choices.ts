import type { StepQuestion } from '../model/playbook.ts';

/** One answer that can be chosen. */
export interface AnswerChoice {
  readonly value: string;
  readonly title: string;
  /** With this answer the question is settled; without, the step is not done yet. */
  readonly settles: boolean;
  readonly needsReason: boolean;
}

/** The answers of a question of kind choice; none of any other. */
export function choicesOf({ choices = [], reason }: Pick<StepQuestion, 'choices' | 'reason'>): AnswerChoice[] {
  return choices.map((choice) =>
    typeof choice === 'string'
      ? { value: choice, title: choice, settles: true, needsReason: reason === 'needed' }
      : {
          value: choice.value,
          title: choice.title,
          settles: choice.settles ?? true,
          needsReason: reason === 'needed' || choice.reason === 'needed',
        },
  );
}

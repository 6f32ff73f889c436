import type { StepContent, StepQuestion } from '../model/playbook.ts';
import type { AnswerPlace } from './answers.ts';
import type { QuestionFacts } from './facts.ts';

/** A question as it is put: once, or once for each of what it is asked about. */
export interface Asked extends AnswerPlace {
  readonly question: StepQuestion;
  /** The question in words. */
  readonly ask: string;
  /** The title of what it is asked about. */
  readonly name: string | undefined;
}

/** What a question can be asked about. */
interface Subject {
  readonly id: string;
  readonly name: string;
}

/** The questions of a step, as many times as they are asked today, in order. */
export function askedAt(step: Pick<StepContent, 'id' | 'questions'>, facts: QuestionFacts): Asked[] {
  return (step.questions ?? []).flatMap((question): readonly Asked[] => {
    const into = question.into ?? 'progress';
    if (question.each === undefined) {
      return [{ step: step.id, id: question.id, about: undefined, into, question, ask: question.ask, name: undefined }];
    }
    return SUBJECTS[question.each](facts).map(({ id, name }) => ({
      step: step.id,
      id: `${question.id}:${id}`,
      about: id,
      into,
      question,
      ask: question.ask.replaceAll('{name}', name),
      name,
    }));
  });
}

const SUBJECTS: Readonly<Record<NonNullable<StepQuestion['each']>, (facts: QuestionFacts) => readonly Subject[]>> = {
  element: ({ playbook }) => playbook.elements.map(titled),
  'scored-element': ({ diagnosis }) => diagnosis.elements.filter(({ status }) => status === 'known').map(titled),
  'unplanned-priority': ({ diagnosis }) =>
    diagnosis.elements
      .filter(({ id, priority }) => priority && !diagnosis.interventions.some(({ elements }) => elements.includes(id)))
      .map(titled),
  group: ({ playbook }) => playbook.survey.groups.map(({ id, plural }) => ({ id, name: plural })),
  intervention: ({ diagnosis }) =>
    diagnosis.interventions.filter(({ status }) => status === 'agreed' || status === 'live').map(titled),
};

function titled({ id, title }: { readonly id: string; readonly title: string }): Subject {
  return { id, name: `${id} ${title}` };
}

import type { CaseQuestion, Playbook } from '../../model/playbook.ts';
import { CASE_QUESTIONS } from '../../model/playbook.ts';

/** What the pages of a case review are made from. */
export type CaseReviewContent = Pick<Playbook, 'caseReviewKit' | 'elements' | 'pathways' | 'provision' | 'steps'>;

/** A question as the form has it. */
export interface QuestionView {
  /** Its number on the form and its title. */
  readonly title: string;
  readonly ask: string;
  /** What is to be written on the lines; blank where nothing is said of them. */
  readonly note: string;
}

/** The questions of the form, numbered in the order in which they are asked. */
export function questionViews({ form }: Playbook['caseReviewKit']): Readonly<Record<CaseQuestion, QuestionView>> {
  const entries = CASE_QUESTIONS.map((id, index) => {
    // The playbook is checked to have every question.
    const { title, ask, note = '' } = form.questions.find((question) => question.id === id)!;
    return [id, { title: `${index + 1}. ${title}`, ask, note }] as const;
  });
  return Object.fromEntries(entries) as Record<CaseQuestion, QuestionView>;
}

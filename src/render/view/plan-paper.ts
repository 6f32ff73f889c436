import type { Diagnosis } from '../../model/diagnosis.ts';
import { inert } from '../inert.ts';
import { contextOf, type FactView } from './context.ts';
import { type FoundView, foundView } from './found.ts';
import { LAW } from './law.ts';
import { type PaperHead, paperHead } from './paper.ts';
import { type PlanView, planView } from './plan.ts';
import { type RegisterView, registerView } from './register.ts';

/** The plan as a paper for a board: why, what, what it comes to, what it lacks, and what it assumes. */
export interface PlanPaperView extends PaperHead {
  readonly priorities: readonly { readonly heading: string; readonly facts: readonly FactView[] }[];
  readonly prioritiesSentence: string;
  readonly improvements: FoundView['improvements'];
  readonly caution: string;
  readonly plan: PlanView;
  readonly assumptions: RegisterView;
  readonly law: readonly FactView[];
  readonly lawCaution: string;
}

/** The paper of a document, which must be protected for its audience. */
export function planPaperView(document: Diagnosis): PlanPaperView {
  const diagnosis = inert(document);
  const context = contextOf(diagnosis);
  const { priorities, prioritiesSentence, improvements, caution } = foundView(context);
  return {
    ...paperHead(context, 'The plan'),
    priorities: priorities.map(({ id, title, facts }) => ({ heading: `${id} ${title}`, facts })),
    prioritiesSentence,
    improvements,
    caution,
    plan: planView(context),
    assumptions: registerView(context),
    law: LAW.sections.map(({ section, requires }) => ({ term: section, text: requires })),
    lawCaution: LAW.caution,
  };
}

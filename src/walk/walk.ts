import type { Row } from '../model/tables/index.ts';
import type { WalkFacts } from './facts.ts';
import { type StepState, stepState } from './step-state.ts';

/** How far a diagnostic is. */
export interface Walk {
  readonly steps: readonly StepState[];
  /** The step to take up next: the first that is neither done nor blocked. Undefined where there is none. */
  readonly next: StepState | undefined;
  /** Decisions in the file that no step of today's playbook asks for. */
  readonly strays: readonly Row<'progress'>[];
}

/** How far every step is, from the area's own files. */
export function walkOf(facts: WalkFacts): Walk {
  const steps = facts.playbook.steps.map((step) => stepState(step, facts));
  const known = new Set(
    facts.playbook.steps.flatMap(({ id, questions = [] }) => questions.map((question) => `${id}\n${question.id}`)),
  );
  return {
    steps,
    next: steps.find(({ status }) => status === 'not-begun' || status === 'under-way'),
    strays: (facts.tables.progress?.rows ?? []).filter(
      ({ step, question }) => !known.has(`${step}\n${question.split(':')[0]}`),
    ),
  };
}

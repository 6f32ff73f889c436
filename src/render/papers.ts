import type { Diagnosis } from '../model/diagnosis.ts';
import { tidyMarkdown } from './report.ts';
import type { Templates } from './templates.ts';
import { planPaperView } from './view/plan-paper.ts';
import { reformPlanView } from './view/reform-plan.ts';

/** The plan of a diagnosis as a paper for a board, in Markdown. The document must be protected for its audience. */
export function renderPlanPaper(diagnosis: Diagnosis, templates: Templates): string {
  return tidyMarkdown(templates.paper('plan-paper', planPaperView(diagnosis)));
}

/** The evidence for a local SEND reform plan by its five principles, in Markdown. */
export function renderReformPlanEvidence(diagnosis: Diagnosis, templates: Templates): string {
  return tidyMarkdown(templates.paper('reform-plan-evidence', reformPlanView(diagnosis)));
}

import { stratumTitle } from '../../model/stratum-title.ts';
import type { KitPage } from '../kit-page.ts';
import { type CaseReviewContent, questionViews } from './content.ts';
import type { KitCase } from './kit-cases.ts';

/** The forms of some cases, one on a sheet of its own for each, after a list to tick them off. Without cases, one blank form. */
export function caseReviewForms(cases: readonly KitCase[], content: CaseReviewContent, area: string): KitPage {
  const { caseReviewKit: kit, provision } = content;
  const form = formView(content);
  const sheets = cases.map(({ caseId, stratum, reserve }) => ({
    caseId,
    stratum: stratumTitle(provision, stratum),
    reserve,
    form,
  }));
  const blank = { caseId: '', stratum: '', reserve: false, form };
  return {
    title: `${kit.title}: forms (${area})`,
    heading: `${kit.title}: forms`,
    body: {
      template: 'case-review-forms',
      view: { area, notice: kit.notice, cases: sheets, sheets: sheets.length > 0 ? sheets : [blank] },
    },
  };
}

/** What stands on every form alike. */
function formView({ caseReviewKit: kit, elements, pathways, provision }: CaseReviewContent) {
  const { title, notice, form } = kit;
  const { divergence, marks, views, confidence, yes, no } = form;
  const outcome = (id: string) => pathways.outcomes.find((each) => each.id === id)!;
  return {
    title,
    notice,
    questions: questionViews(kit),
    divergence,
    elements: elements.map(({ id, shortTitle, summary }) => ({ id, shortTitle, summary })),
    marks,
    directions: form.directions.map((direction) => ({
      title: direction.title,
      outcomes: direction.outcomes.map((id) => ({ title: outcome(id).title, meaning: outcome(id).meaning })),
    })),
    provisions: provision.provisions.filter(({ id }) => id !== 'unknown').map(({ title: name }) => ({ title: name })),
    views,
    confidence,
    yes,
    no,
  };
}

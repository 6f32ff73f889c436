import { DIVERGENCE_POINTS, IDEAL_OUTCOMES } from '../model/codes.ts';
import { CASE_QUESTIONS, type CaseReviewKit } from '../model/playbook.ts';
import type { Fault } from '../yaml/faults.ts';
import type { Located } from '../yaml/located.ts';
import { checkList, checkUnique } from './check-list.ts';

const CONFIDENCE = ['1', '2', '3'];

/**
 * Faults where the form of a case review does not offer everything the method asks: a form without the answers that point
 * to more support, or to "cannot say", would only ever find one direction.
 */
export function checkCaseReviewKit(part: Located<CaseReviewKit>): Fault[] {
  const { guide, form } = part.value;
  return [
    ...checkUnique(part, ['guide', 'rules'], idsOf(guide.rules)),
    ...checkUnique(part, ['guide', 'agenda'], idsOf(guide.agenda)),
    ...checkList(part, ['form', 'questions'], idsOf(form.questions), CASE_QUESTIONS),
    ...checkList(part, ['form', 'divergence'], idsOf(form.divergence), DIVERGENCE_POINTS),
    ...checkUnique(part, ['form', 'directions'], idsOf(form.directions)),
    ...checkList(
      part,
      ['form', 'directions'],
      form.directions.flatMap(({ outcomes }) => outcomes),
      IDEAL_OUTCOMES,
    ),
    ...checkList(part, ['form', 'confidence'], idsOf(form.confidence), CONFIDENCE),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

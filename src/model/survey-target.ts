/** What a column of a form may be: one half of an element, one element's tick among the top three, or one of these. */
export const WHOLE_TARGETS = ['top_three', 'phase', 'need', 'consent', 'comment', 'ignore'] as const;
const ELEMENT_TARGETS = ['importance', 'experience', 'top_three'] as const;

/** What a column of a form is. `element` is left out where the column is about none, or, for the top three, about all. */
export type SurveyTarget =
  | { readonly column: (typeof ELEMENT_TARGETS)[number]; readonly element: string }
  | { readonly column: (typeof WHOLE_TARGETS)[number]; readonly element?: undefined };

const FORM = new RegExp(`^(?:([A-Z]{1,3}\\d{2})\\.(${ELEMENT_TARGETS.join('|')})|(${WHOLE_TARGETS.join('|')}))$`, 'i');

/** How targets are written, for a message. */
export const TARGET_FORMS = `E05.importance, E05.experience, E05.top_three, ${WHOLE_TARGETS.join(', ')}`;

/** A target as people write it, `E05.importance`, whatever its case; undefined where it is none. */
export function surveyTarget(text: string): SurveyTarget | undefined {
  const [, element, ofElement, whole] = FORM.exec(text.trim()) ?? [];
  if (element !== undefined) {
    const column = ofElement!.toLowerCase() as (typeof ELEMENT_TARGETS)[number];
    return { element: element.toUpperCase(), column };
  }
  return whole === undefined ? undefined : { column: whole.toLowerCase() as (typeof WHOLE_TARGETS)[number] };
}

/** A target as it is written. */
export function targetText({ column, element }: SurveyTarget): string {
  return element === undefined ? column : `${element}.${column}`;
}

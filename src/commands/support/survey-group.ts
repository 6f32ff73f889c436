import { SURVEY_GROUPS, type SurveyGroup } from '../../model/codes.ts';
import { UserError } from '../../model/errors.ts';

/** The group that a word names, whatever its case and hyphens. Errors: `UserError` that lists the groups. */
export function surveyGroupNamed(word: string): SurveyGroup {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const found = SURVEY_GROUPS.find((group) => group === plain);
  if (found) return found;
  throw new UserError(`There is no group "${word}".`, { hint: `Groups are ${SURVEY_GROUPS.join(', ')}.` });
}

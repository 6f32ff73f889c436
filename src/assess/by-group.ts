import { SURVEY_GROUPS, type SurveyGroup } from '../model/codes.ts';
import { grouped } from './grouped.ts';

/** Something of each group's own rows, in the groups' order. Groups without rows are left out. */
export function byGroup<R extends { readonly group: SurveyGroup }, Result>(
  rows: readonly R[],
  each: (group: SurveyGroup, rows: readonly R[]) => Result,
): Result[] {
  const groups = grouped(rows, (row) => row.group);
  return SURVEY_GROUPS.flatMap((group) => {
    const own = groups.get(group);
    return own ? [each(group, own)] : [];
  });
}

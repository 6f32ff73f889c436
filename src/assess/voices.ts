import { SURVEY_GROUPS, type SurveyGroup } from '../model/codes.ts';
import { isoDay } from '../model/day.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Row, Tables } from '../model/tables/index.ts';
import { grouped } from './grouped.ts';
import { type Idea, ideaOf } from './ideas.ts';
import { present } from './present.ts';
import type { SurveyAnswers, Surveys } from './survey-answers.ts';

export type Voices = Diagnosis['voices'];

type Engagement = Row<'engagement'>;
type Sources = Pick<Tables, 'surveys' | 'engagement' | 'feedback'>;

/** What each group said, who took part, and how they rated the diagnostic. Groups without rows are left out. */
export function voices(
  { surveys, engagement, feedback }: Sources,
  answers: Surveys,
  elementIds: readonly string[],
  ideas: readonly Idea[],
): Voices {
  const engagementRows = engagement?.rows ?? [];
  return {
    groups: byGroup(surveys?.rows ?? [], (group, rows) => {
      const respondents = new Set(rows.map((row) => row.respondentId)).size;
      const invited = invitedTo(surveyRows(engagementRows, group));
      // More answers than invitations: the invitations were not all counted, and a rate would mislead.
      const rate = invited !== undefined && invited >= respondents && invited > 0 ? respondents / invited : undefined;
      const elements = elementIds.flatMap((id) => elementVoice(id, answers.get(group)?.get(ideaOf(ideas, id))));
      return present({ group, respondents, invited, responseRate: rate, elements });
    }),
    engagement: byGroup(engagementRows, (group, rows) =>
      present({
        group,
        activities: rows.length,
        people: rows.reduce((sum, row) => sum + row.people, 0),
        invited: invitedTo(rows),
      }),
    ),
    feedback: byGroup(feedback?.rows ?? [], (group, rows) => ({
      group,
      ratings: rows.length,
      mean: rows.reduce((sum, row) => sum + row.rating, 0) / rows.length,
    })),
  };
}

/** The latest day on which a group was surveyed, `YYYY-MM-DD`, from the record of engagement; absent where it is not recorded. */
export function surveyedOn(engagement: readonly Engagement[], group: SurveyGroup): string | undefined {
  const days = surveyRows(engagement, group).map((row) => row.date);
  return days.length > 0 ? isoDay(Math.max(...days)) : undefined;
}

function byGroup<R extends { readonly group: SurveyGroup }, Result>(
  rows: readonly R[],
  each: (group: SurveyGroup, rows: readonly R[]) => Result,
): Result[] {
  const groups = grouped(rows, (row) => row.group);
  return SURVEY_GROUPS.flatMap((group) => {
    const own = groups.get(group);
    return own ? [each(group, own)] : [];
  });
}

/** The engagement that was a survey, by the word in its activity. */
function surveyRows(engagement: readonly Engagement[], group: SurveyGroup): readonly Engagement[] {
  return engagement.filter((row) => row.group === group && /\bsurvey/i.test(row.activity));
}

/** How many were invited; unknown unless every row says. */
function invitedTo(rows: readonly Engagement[]): number | undefined {
  const invited = rows.map((row) => row.invited).filter((count) => count !== undefined);
  return rows.length > 0 && invited.length === rows.length ? invited.reduce((sum, count) => sum + count, 0) : undefined;
}

function elementVoice(element: string, answers: SurveyAnswers | undefined): Voices['groups'][number]['elements'] {
  if (answers === undefined) return [];
  const { respondents, respondentsWithNeed, importance, experience, need, topThree } = answers;
  return [
    present({
      element,
      n: respondents,
      nBoth: respondentsWithNeed,
      importance,
      experience,
      need: need?.mean,
      lower: need?.lower,
      upper: need?.upper,
      topThreeShare: topThree / respondents,
      topThree,
    }),
  ];
}

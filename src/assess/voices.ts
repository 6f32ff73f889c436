import type { SurveyGroup } from '../model/codes.ts';
import { isoDay } from '../model/day.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Row, Tables } from '../model/tables/index.ts';
import { byGroup } from './by-group.ts';
import { type Idea, ideaOf } from './ideas.ts';
import { present } from './present.ts';
import type { SurveyAnswers, Surveys } from './survey-answers.ts';
import { invitedTo, ratings, type Step, shareOfInvited, takingPart } from './taking-part.ts';

export type Voices = Diagnosis['voices'];

type Engagement = Row<'engagement'>;
type Sources = Pick<Tables, 'surveys' | 'engagement' | 'feedback'>;

/** What each group said, who took part, and how they rated the diagnostic. Groups without rows are left out. */
export function voices(
  { surveys, engagement, feedback }: Sources,
  answers: Surveys,
  elementIds: readonly string[],
  ideas: readonly Idea[],
  steps: readonly Step[],
): Voices {
  const engagementRows = engagement?.rows ?? [];
  return {
    groups: byGroup(surveys?.rows ?? [], (group, rows) => {
      const respondents = new Set(rows.map((row) => row.respondentId)).size;
      const invited = invitedTo(surveyRows(engagementRows, group));
      const rate = shareOfInvited(respondents, invited);
      const elements = elementIds.flatMap((id) => elementVoice(id, answers.get(group)?.get(ideaOf(ideas, id))));
      return present({ group, respondents, invited, responseRate: rate, elements });
    }),
    engagement: takingPart(engagementRows),
    feedback: ratings(feedback?.rows ?? [], steps),
  };
}

/** The latest day on which a group was surveyed, `YYYY-MM-DD`, from the record of engagement; absent where it is not recorded. */
export function surveyedOn(engagement: readonly Engagement[], group: SurveyGroup): string | undefined {
  const days = surveyRows(engagement, group).map((row) => row.date);
  return days.length > 0 ? isoDay(Math.max(...days)) : undefined;
}

/** The engagement that was a survey, by the word in its activity. */
function surveyRows(engagement: readonly Engagement[], group: SurveyGroup): readonly Engagement[] {
  return engagement.filter((row) => row.group === group && /\bsurvey/i.test(row.activity));
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

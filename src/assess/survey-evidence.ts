import type { SurveyGroup } from '../model/codes.ts';
import type { Scale } from '../model/playbook.ts';
import { normalDraws } from '../statistics/draws.ts';
import type { Reading, Sampling } from './evidence.ts';
import type { Idea } from './ideas.ts';
import { onScale } from './scale.ts';
import type { SurveyAnswers, SurveyNeed } from './survey-answers.ts';

/** One group's answers as evidence: their mean need. Undefined where nobody gave both importance and experience. */
export function surveyEvidence(
  idea: Idea,
  group: SurveyGroup,
  answers: SurveyAnswers | undefined,
  newest: string | undefined,
  scale: Scale,
): Reading | undefined {
  const need = answers?.need;
  if (answers === undefined || need === undefined) return undefined;
  return {
    z: onScale(scale, need.mean),
    raw: need.mean,
    lower: need.lower,
    upper: need.upper,
    n: answers.respondentsWithNeed,
    newest,
    sampling: needSampling(`${idea.id}:${group}`, answers.respondentsWithNeed, need, scale),
  };
}

/** A normal with the mean's standard error. One respondent says nothing of how others would differ, and is not sampled. */
function needSampling(
  key: string,
  respondents: number,
  { mean, variance, n }: SurveyNeed,
  scale: Scale,
): Sampling | undefined {
  if (respondents < 2 || variance === undefined) return undefined;
  return {
    key,
    draws: (source) => {
      const draw = normalDraws(source, mean, Math.sqrt(variance / n));
      return () => onScale(scale, draw());
    },
  };
}

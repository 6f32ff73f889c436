import type { SurveyGroup } from '../model/codes.ts';
import type { Row } from '../model/tables/index.ts';
import { type Moments, meanInterval, moments } from '../statistics/intervals.ts';
import { grouped } from './grouped.ts';
import type { Idea } from './ideas.ts';

type Answer = Row<'surveys'>;

/** What one group said of one idea. */
export interface SurveyAnswers {
  /** Respondents who answered on it. */
  readonly respondents: number;
  /** Respondents who gave both importance and experience: those behind the need. */
  readonly respondentsWithNeed: number;
  /** Respondents who put it among their top three. */
  readonly topThree: number;
  readonly importance: number | undefined;
  readonly experience: number | undefined;
  /** Need, 0–1: the mean over answers with both halves of (importance − 1)/4 × (5 − experience)/4. */
  readonly need: SurveyNeed | undefined;
}

export interface SurveyNeed extends Moments {
  /** 95% interval, kept within 0–1; absent for a single answer. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** Surveys by group and idea. Groups are never pooled; answers about either of two linked elements are. */
export type Surveys = ReadonlyMap<SurveyGroup, ReadonlyMap<Idea, SurveyAnswers>>;

/** Reads survey answers. Answers about elements that stand for none of the ideas are left out. */
export function surveyAnswers(rows: readonly Answer[], ideas: readonly Idea[]): Surveys {
  const ideaByElement = new Map(ideas.flatMap((idea) => idea.elements.map((element) => [element, idea] as const)));
  const summaries = new Map<SurveyGroup, ReadonlyMap<Idea, SurveyAnswers>>();
  for (const [group, answers] of grouped(rows, (row) => row.group)) {
    const byIdea = new Map<Idea, SurveyAnswers>();
    for (const [idea, about] of grouped(answers, (row) => ideaByElement.get(row.element))) {
      if (idea !== undefined) byIdea.set(idea, summary(about));
    }
    summaries.set(group, byIdea);
  }
  return summaries;
}

function summary(answers: readonly Answer[]): SurveyAnswers {
  const withNeed = answers.filter((row) => needOf(row) !== undefined);
  return {
    respondents: respondentCount(answers),
    respondentsWithNeed: respondentCount(withNeed),
    importance: meanOf(answers, (row) => row.importance)?.mean,
    experience: meanOf(answers, (row) => row.experience)?.mean,
    need: surveyNeed(meanOf(withNeed, needOf)),
    topThree: respondentCount(answers.filter((row) => row.topThree === true)),
  };
}

function needOf({ importance, experience }: Answer): number | undefined {
  if (importance === undefined || experience === undefined) return undefined;
  return ((importance - 1) / 4) * ((5 - experience) / 4);
}

function respondentCount(answers: readonly Answer[]): number {
  return new Set(answers.map((row) => row.respondentId)).size;
}

/** Moments of the values that are there. They are sorted first, so that the order of rows cannot move the last digit. */
function meanOf(answers: readonly Answer[], pick: (row: Answer) => number | undefined): Moments | undefined {
  const values = answers.map(pick).filter((value) => value !== undefined);
  return values.length > 0 ? moments(values.toSorted((a, b) => a - b)) : undefined;
}

function surveyNeed(need: Moments | undefined): SurveyNeed | undefined {
  if (need === undefined) return undefined;
  const interval = meanInterval(need);
  return {
    ...need,
    lower: interval && Math.max(0, interval.lower),
    upper: interval && Math.min(1, interval.upper),
  };
}

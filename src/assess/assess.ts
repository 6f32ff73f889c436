import type { Calendar, Plan } from '../model/caseload.ts';
import type { Diagnosis, IndicatorResult } from '../model/diagnosis.ts';
import { YEARS_PLANNED } from '../model/financial-year.ts';
import type { PlanSizes } from '../model/plan-sizes.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Tables } from '../model/tables/index.ts';
import { agreement } from './agreement.ts';
import { assumptionResults } from './assumptions.ts';
import { caseReviews } from './case-reviews.ts';
import { caseSample } from './case-sample.ts';
import { coverageOfGroups, withCoverage } from './coverage.ts';
import { elementResults } from './elements.ts';
import { financialYearsAfter } from './financial-years.ts';
import { flows } from './flow.ts';
import { ideasOf } from './ideas.ts';
import { indicatorDates } from './indicator-dates.ts';
import { indicatorIndex, numberOf } from './indicator-index.ts';
import { interventionResults } from './interventions.ts';
import { notDone } from './not-done.ts';
import { opportunities } from './opportunity.ts';
import type { OpportunitySources } from './pathway-basis.ts';
import { planSizes } from './plan-sizes.ts';
import { sizedStrata } from './sizing.ts';
import { surveyAnswers } from './survey-answers.ts';
import { themeMatrix, themeResults } from './themes.ts';
import { voices } from './voices.ts';

export interface AssessInput {
  readonly tables: Tables;
  readonly caseload: readonly Plan[];
  readonly calendar: Calendar;
  readonly indicators: readonly IndicatorResult[];
  readonly playbook: Playbook;
  readonly seed: number;
  /** Size pathways from cases that were chosen without a frame. */
  readonly acceptPurposive: boolean;
}

export type Assessment = AssessedParts & {
  /** What the plan is worked out from; no part of the document. */
  readonly sizes: PlanSizes;
};

/** The parts of a diagnosis that are worked out here. */
export type AssessedParts = Pick<
  Diagnosis,
  | 'caseReviews'
  | 'voices'
  | 'elements'
  | 'themes'
  | 'matrix'
  | 'opportunities'
  | 'interventions'
  | 'assumptions'
  | 'notDone'
>;

/**
 * What the evidence says: case reviews, voices, the elements and themes they bear on, and what improvement could mean.
 * Source: the method, sections 2 to 5.
 */
export function assess(input: AssessInput): Assessment {
  const { tables, caseload, calendar, playbook } = input;
  const rule = { sizeFrom: playbook.streams.caseReviews.sizeFrom, acceptPurposive: input.acceptPurposive };
  const sample = tables['case-reviews'] && caseSample(tables['case-reviews'].rows);
  const ideas = ideasOf(playbook.elements);
  const surveys = surveyAnswers(tables.surveys?.rows ?? [], ideas);
  const find = indicatorIndex(input.indicators);
  const flowsInto = flows(caseload, calendar);

  const elements = elementResults(
    playbook.elements,
    ideas,
    {
      sample,
      surveys,
      engagement: tables.engagement?.rows ?? [],
      selfAssessment: tables['self-assessment']?.rows ?? [],
      find,
      dateOf: indicatorDates(tables.measures, calendar),
    },
    {
      streams: playbook.streams,
      reference: calendar.reference,
      seed: input.seed,
      sized: sample ? sizedStrata(sample, rule) : [],
      flows: flowsInto,
    },
  );
  const scores = new Map(
    elements.flatMap(({ id, score }) => {
      const value = numberOf(score);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
  const themes = themeResults(playbook, ideas, scores);
  const sources: OpportunitySources = {
    sample: sample ?? { purposive: false, strata: [] },
    flows: flowsInto,
    rule,
    interventions: tables.interventions?.rows ?? [],
    countingStatuses: playbook.pathways.countingStatuses,
    assumptions: tables.assumptions?.rows ?? [],
    capacity: tables.capacity?.rows ?? [],
    caseload,
    census: calendar.census,
    years: financialYearsAfter(calendar.reference, YEARS_PLANNED),
    find,
    provision: playbook.provision,
  };
  const sized = opportunities(playbook.pathways.pathways, sources);

  return {
    caseReviews: {
      ...caseReviews(sample, caseload, calendar.census, playbook, rule),
      agreement: agreement(tables['case-reviews']?.rows ?? [], tables['second-reviews']?.rows, playbook),
    },
    voices: withCoverage(
      voices(
        tables,
        surveys,
        playbook.elements.map(({ id }) => id),
        ideas,
        playbook.steps,
      ),
      coverageOfGroups(tables.surveys?.rows ?? [], caseload, calendar),
    ),
    elements,
    themes,
    matrix: themeMatrix(playbook.elements, scores),
    opportunities: [...sized],
    interventions: interventionResults(tables.interventions?.rows ?? []),
    assumptions: assumptionResults(tables.assumptions?.rows ?? []),
    notDone: notDone({ tables, sample, rule, flows: flowsInto, elements, themes, opportunities: sized, playbook }),
    sizes: planSizes(playbook.pathways.pathways, sources),
  };
}

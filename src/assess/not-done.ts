import { STRATA } from '../model/codes.ts';
import type { Diagnosis, OpportunityResult } from '../model/diagnosis.ts';
import type { Playbook } from '../model/playbook.ts';
import { stratumTitle } from '../model/stratum-title.ts';
import { TABLE_NAMES, TABLES, type Tables } from '../model/tables/index.ts';
import { sampleProgress } from '../sampling/progress.ts';
import type { CaseSample } from './case-sample.ts';
import { type Flows, flowInto, totalFlow } from './flow.ts';
import { grouped } from './grouped.ts';
import { ideasOf } from './ideas.ts';
import { type SizingRule, whyNotSized } from './sizing.ts';

type NotDone = Diagnosis['notDone'];
type Content = Pick<Playbook, 'elements' | 'pathways' | 'provision' | 'streams'>;

/** What is asked whether something was done. */
export interface Done {
  readonly tables: Tables;
  readonly sample: CaseSample | undefined;
  readonly rule: SizingRule;
  readonly flows: Flows;
  readonly elements: Diagnosis['elements'];
  readonly themes: Diagnosis['themes'];
  readonly opportunities: readonly OpportunityResult[];
  readonly playbook: Content;
}

/**
 * Every analysis that was not done and why, in plain sentences. They name tables, strata and elements but never a number,
 * so that nothing in them needs protection.
 */
export function notDone(done: Done): NotDone {
  return [
    ...missingTables(done.tables),
    ...casesNotReviewed(done),
    ...caseReviewsNotUsed(done),
    ...elementsNotScored(done),
    ...opportunityNotFinished(done),
  ];
}

function missingTables(tables: Tables): NotDone {
  return TABLE_NAMES.flatMap((name) => {
    const { folder, enables } = TABLES[name];
    const file = `${folder}/${name}.csv`;
    const table = tables[name];
    if (table === undefined) return [{ analysis: enables, reason: `There is no ${file} that can be used.` }];
    return table.rows.length > 0 ? [] : [{ analysis: enables, reason: `${file} has no row that can be used.` }];
  });
}

/** Strata of the sample in which fewer cases were reviewed than drawn. */
function casesNotReviewed({ tables, playbook }: Done): NotDone {
  const { strata } = sampleProgress(tables.sample?.rows ?? [], tables['case-reviews']?.rows ?? []);
  const unfinished = strata.filter(({ stillToReview }) => stillToReview > 0);
  const titles = listed(unfinished.map(({ stratum }) => stratumTitle(playbook.provision, stratum)));
  return when(unfinished.length > 0, {
    analysis: 'reviews of all the cases that were drawn',
    reason: `Cases are still to be reviewed in these strata: ${titles}.`,
  });
}

function caseReviewsNotUsed({ sample, rule, flows, playbook }: Done): NotDone {
  if (sample === undefined || sample.strata.length === 0) return [];
  const { strata, purposive } = sample;
  const titles = (ids: readonly string[]) => listed(ids.map((id) => stratumTitle(playbook.provision, id)));
  const unframed = purposive ? [] : strata.filter(({ population }) => population === undefined);
  const unsized = grouped(strata, (stratum) => whyNotSized(stratum, rule));
  const unseen = STRATA.filter(
    (id) => totalFlow(flowInto(flows, id)) > 0 && !strata.some((stratum) => stratum.id === id),
  );
  return [
    ...when(purposive, {
      analysis: 'shares of reviewed cases that speak for all children',
      reason: 'No stratum has a population, so shares are unweighted and speak of the reviewed children only.',
    }),
    ...when(unframed.length > 0, {
      analysis: 'part of some strata in weighted shares of reviewed cases',
      reason: `No population is given for these, so their cases count within their own stratum only: ${titles(unframed.map(({ id }) => id))}.`,
    }),
    ...[...unsized].flatMap(([why, members]) =>
      why === undefined
        ? []
        : [
            {
              analysis: 'size of the opportunity in some strata',
              reason: `${why} ${titles(members.map(({ id }) => id))}.`,
            },
          ],
    ),
    ...when(unseen.length > 0, {
      analysis: 'size of the opportunity in strata without a reviewed case',
      reason: `Children entered these in the period and no case was reviewed: ${titles(unseen)}.`,
    }),
  ];
}

function elementsNotScored({ elements, themes, playbook }: Done): NotDone {
  const isUnknown = ({ status }: { readonly status: string }) => status === 'unknown';
  const titles = (of: readonly { readonly id: string; readonly title: string }[]) =>
    listed(of.map(({ id, title }) => `${id} ${title}`));
  const unscored = elements.filter(isUnknown);
  const unscoredThemes = themes.filter(isUnknown);
  const ranked = ideasOf(elements.filter((element) => !isUnknown(element))).length;
  return [
    ...when(unscored.length > 0, {
      analysis: 'scores of some elements',
      reason: `There is too little evidence on: ${titles(unscored)}.`,
    }),
    ...when(unscoredThemes.length > 0, {
      analysis: 'scores of some themes',
      reason: `Too few of their elements have a score: ${titles(unscoredThemes)}.`,
    }),
    ...when(ranked > 0 && ranked <= playbook.streams.draws.top, {
      analysis: 'priorities among the elements',
      reason: 'So few elements have a score that a place among the first would say nothing.',
    }),
  ];
}

/** Of pathways that are sized: pounds that are not known, and places that could not be checked. */
function opportunityNotFinished({ opportunities, tables }: Done): NotDone {
  return opportunities
    .filter(({ stratum, status }) => stratum === null && status === 'sized')
    .flatMap(({ title, poundsReason, capacityChecked }) => [
      ...when(poundsReason !== undefined, { analysis: `pounds of "${title}"`, reason: poundsReason ?? '' }),
      ...when(capacityChecked === false && tables.capacity !== undefined, {
        analysis: `whether there are places for "${title}"`,
        reason: 'data/capacity.csv does not say how many places there are, in every year shown and every phase.',
      }),
    ]);
}

function when(condition: boolean, entry: NotDone[number]): NotDone {
  return condition ? [entry] : [];
}

/** Titles in one sentence; they may hold commas. */
function listed(titles: readonly string[]): string {
  return titles.join('; ');
}

import type { OpportunityResult } from '../../model/diagnosis.ts';
import { type Context, type FactView, type SectionHead, sectionHead } from './context.ts';
import { caseShareText } from './found.ts';
import type { CellInput, TableView } from './table.ts';
import { sentence } from './words.ts';
import { NOT_KNOWN } from './writer.ts';

/** Section 6: what improvement could mean, children first. */
export interface OpportunitiesView extends SectionHead {
  readonly intro: readonly string[];
  readonly caution: string;
  readonly children: TableView;
  readonly otherWay: TableView;
  readonly otherWaySentence: string;
  readonly pounds: TableView;
  readonly years: TableView;
  readonly strata: TableView;
  readonly notes: readonly FactView[];
}

export function opportunitiesView(context: Context): OpportunitiesView {
  const { diagnosis } = context;
  const totals = diagnosis.opportunities.filter(({ stratum }) => stratum === null);
  const sized = totals.filter(({ status }) => status === 'sized');
  const known = diagnosis.caseReviews.status === 'known';
  return {
    ...sectionHead(context, 6, 'What improvement could mean'),
    intro: [
      'These are children who will enter a stratum in a year, not children already placed: nobody is moved. Each figure is a range, from the fewest to the most the evidence allows, with the central estimate before it.',
      'Ranges join what case reviews found, with its sampling error, to how much each intervention is expected to deliver. All of it is growth avoided; none of it is cash in hand.',
    ],
    caution: known ? diagnosis.caseReviews.caution : '',
    children: childrenTable(context, totals),
    otherWay: otherWayTable(context),
    otherWaySentence: known
      ? 'Reviewers also found children who need more specialist support than they have. That is shown here, is not sized in pounds, and is not taken off anything.'
      : '',
    pounds: poundsTable(context, sized),
    years: yearsTable(context, sized),
    strata: strataTable(
      context,
      diagnosis.opportunities.filter(({ stratum }) => stratum !== null),
    ),
    notes: totals.flatMap((opportunity) => notesOf(opportunity)),
  };
}

function childrenTable(context: Context, totals: readonly OpportunityResult[]): TableView {
  const { names, write } = context;
  return context.table({
    id: 'table-children',
    caption: 'Children a year, by pathway',
    columns: [
      'Pathway',
      'Theme',
      '#Entering a year',
      '#Cases behind it',
      '#Were everything possible delivered',
      '#As planned, in the last year shown',
      'Year',
    ],
    rows: totals.map(({ title, theme, status, flow, reviewed, potential, children, years }) => [
      title,
      `${theme}: ${names.theme(theme)}`,
      status === 'sized' ? write.count(flow) : '',
      status === 'sized' ? write.count(reviewed) : '',
      status === 'sized' ? write.range(potential, write.count) : 'not sized',
      children ? write.range(children, write.count) : status === 'sized' ? 'nothing agreed' : '',
      years.at(-1)?.year ?? '',
    ]),
  });
}

/**
 * More specialist support, beside the moves the other way: shares of the same cases, so that they can be compared, then
 * each move among the children it could be for.
 */
function otherWayTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  const sizeable = new Set<string>(diagnosis.opportunities.map(({ pathway }) => pathway));
  const among = (stratum: string | null) => diagnosis.caseReviews.shares.filter((share) => share.stratum === stratum);
  const overall = among(null);
  const shares = [
    ...overall.filter(({ idealOutcome }) => idealOutcome === 'more_specialist_needed'),
    ...overall.filter(({ idealOutcome }) => sizeable.has(idealOutcome)),
    ...among('strata'),
  ];
  return context.table({
    id: 'table-other-way',
    caption: 'More specialist support needed, beside the moves the other way',
    columns: ['What reviewers thought could have been', '#Cases', '#Share, with 95% interval', 'Among whom'],
    rows: shares.map((share): CellInput[] => [
      names.outcome(share.idealOutcome),
      write.of(share.count, share.n),
      caseShareText(context, share),
      share.among,
    ]),
  });
}

function poundsTable(context: Context, sized: readonly OpportunityResult[]): TableView {
  const { write } = context;
  return context.table({
    id: 'table-pounds',
    caption: 'Pounds a year in the last year shown, after the recurring cost of the interventions',
    columns: [
      'Pathway',
      '#Pounds a year',
      '#Recurring cost taken off',
      '#One-off cost, not taken off',
      'Places checked',
    ],
    rows: sized
      .filter(({ years }) => years.length > 0)
      .map(({ title, pounds, years, oneOffCost, capacityChecked }) => [
        title,
        write.range(pounds, write.pounds),
        costText(write, years.at(-1)?.recurringCost),
        costText(write, oneOffCost),
        capacityChecked === undefined ? 'not needed' : capacityChecked ? 'yes' : 'no',
      ]),
    notes: [
      'Full-year effect in the prices of the reference year. A minus means that it costs more than it avoids. Pathways are not added up with cash that could be taken out.',
    ],
  });
}

function costText(write: Context['write'], cost: OpportunityResult['oneOffCost']): string {
  return cost === undefined ? 'none given' : write.pounds(cost);
}

function yearsTable(context: Context, sized: readonly OpportunityResult[]): TableView {
  const { write } = context;
  return context.table({
    id: 'table-years',
    caption: 'Year by year',
    columns: ['Pathway', 'Year', '#Share delivered', '#Children', '#Pounds', '#Places free, where they held it down'],
    rows: sized.flatMap(({ title, years }) =>
      years.map((year) => [
        title,
        year.year,
        write.range(year.deliverability, write.percent),
        write.range(year.children, write.count),
        write.range(year.pounds, write.pounds),
        year.capacityCap === undefined ? '' : write.count(year.capacityCap),
      ]),
    ),
  });
}

function strataTable(context: Context, strata: readonly OpportunityResult[]): TableView {
  const { names, write } = context;
  return context.table({
    id: 'table-pathway-strata',
    caption: 'Where it comes from: each pathway in each stratum',
    columns: [
      'Pathway',
      'Stratum',
      '#Entering a year',
      '#Cases that could say',
      '#Share that could have been',
      '#Children a year, were everything delivered',
      '#Cost now',
      '#Cost instead',
      '#New support',
    ],
    rows: strata.map(
      ({ title, stratum, status, flow, reviewed, share, potential, costFrom, costTo, newSupportCost, reason }) => [
        title,
        names.stratum(stratum ?? ''),
        write.count(flow),
        write.count(reviewed),
        status === 'sized' ? write.range(share, write.percent) : (reason ?? 'not sized'),
        status === 'sized' ? write.range(potential, write.count) : '',
        status === 'sized' ? write.pounds(costFrom) : '',
        status === 'sized' ? write.pounds(costTo) : '',
        newSupportCost === undefined ? '' : write.pounds(newSupportCost),
      ],
    ),
    notes: ['Costs are a year for each child.'],
  });
}

/** Why a pathway is not sized, its pounds not known, or places not checked. */
function notesOf({
  title,
  reason,
  status,
  poundsReason,
  pounds,
  capacityChecked,
  years,
}: OpportunityResult): FactView[] {
  const texts = [
    status === 'not-sized' ? `Not sized. ${reason ?? ''}`.trim() : (reason ?? ''),
    status === 'sized' && !pounds && poundsReason ? `Pounds ${NOT_KNOWN}: ${poundsReason}` : '',
    capacityChecked === false && years.length > 0 ? 'Whether there are places for these children was not checked.' : '',
  ].filter((text) => text !== '');
  return texts.length === 0 ? [] : [{ term: title, text: texts.map(sentence).join(' ') }];
}

import {
  type Baseline,
  type Figure,
  NOT_GIVEN,
  type Reconciled,
  type SpendChange,
  type SpendComparison,
} from '../../model/diagnosis.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import type { Context } from './context.ts';
import {
  cellKinds,
  comparisonSentences,
  costedText,
  PART_TITLES,
  placeWords,
  takenSentences,
  type Words,
} from './spending-words.ts';
import type { CellInput, TableView } from './table.ts';
import { headNumber, sentence } from './words.ts';
import { NOT_KNOWN } from './writer.ts';

/** The part of section 4 that is about money: why spending changed, and what its placements cost. */
export interface SpendingView {
  /** Why spending of no two years is compared; empty where it is. */
  readonly notDone: string;
  readonly caution: string;
  readonly comparisons: readonly ComparisonView[];
  readonly reconciliation: { readonly sentences: readonly string[]; readonly table: TableView };
  readonly unitCosts: TableView;
}

export interface ComparisonView {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly tables: readonly TableView[];
}

/** Contributions shown in the report; all are in its tables. */
const SHOWN = 10;

/** What every split must be read with. */
export const SPENDING_CAUTION =
  'The split is arithmetic: it says what changed together with spending, and not what made it change. A cost a child is spending divided by the children beside it, in the prices of its year, so that inflation is part of it. A place that has a larger share of all children than before adds to spending through the mix; one that has a smaller share takes off.';

export function spendingView(context: Context): SpendingView {
  const { baseline } = context.diagnosis;
  return {
    notDone: notComparedSentence(baseline),
    caution: baseline?.comparisons.some(({ split }) => split.status === 'known') ? SPENDING_CAUTION : '',
    comparisons: (baseline?.comparisons ?? []).map((comparison, index) =>
      comparisonView(context, comparison, index === 0),
    ),
    reconciliation: reconciliationView(context, baseline),
    unitCosts: unitCostsTable(context, baseline),
  };
}

/** Why spending of no two years is compared, in a sentence; empty where it is. */
export function notComparedSentence(baseline: Baseline | undefined): string {
  if (baseline === undefined) return 'Not done: why spending changed. It was not part of this run.';
  const { notCompared } = baseline;
  return notCompared
    ? `Not done: why spending changed. ${unknownReasonText(notCompared.reason, notCompared.detail)}`
    : '';
}

type Split = Extract<SpendComparison['split'], { readonly status: 'known' }>;

/** The first comparison with every table; those after it with the one that says most. */
function comparisonView(context: Context, comparison: SpendComparison, isFirst: boolean): ComparisonView {
  const { from, to, split } = comparison;
  const tables =
    split.status === 'unknown'
      ? []
      : [
          changeTable(context, comparison, split, 'provision', 'Provision', split.byProvision),
          ...(isFirst
            ? [
                changeTable(context, comparison, split, 'age', 'Age', split.byAgeBand),
                changeTable(context, comparison, split, 'need', 'Primary need', split.byNeed),
              ]
            : []),
          contributionsTable(context, comparison, split),
        ];
  return {
    heading: `${from} to ${to}`,
    sentences: [...comparisonSentences(context, comparison), ...takenSentences(context, comparison)],
    tables,
  };
}

function changeTable(
  context: Context,
  { from, to, ...all }: SpendComparison,
  { all: counted, services }: Split,
  by: string,
  title: string,
  rows: readonly SpendChange[],
): TableView {
  const { write } = context;
  const blank: CellInput[] = ['', '', ''];
  const amounts = (row: { spendFrom: Figure; spendTo: Figure; change: Figure }) => [
    write.pounds(row.spendFrom),
    write.pounds(row.spendTo),
    write.poundsChange(row.change),
  ];
  const parts = ({ caseload, mix, unitCost }: SpendChange) => [caseload, mix, unitCost].map(write.poundsChange);
  const lines = rows.map((row) => [
    groupTitle(context, row),
    write.count(row.childrenFrom),
    write.count(row.childrenTo),
    ...amounts(row),
    ...parts(row),
  ]);
  return context.table({
    id: `table-spending-by-${by}-${from}`,
    caption: `What came with the change in spending from ${from} to ${to}, by ${title.toLowerCase()}`,
    columns: [
      title,
      `#Children, ${from}`,
      `#Children, ${to}`,
      `#Spent, ${from}`,
      `#Spent, ${to}`,
      '#Change',
      `#${PART_TITLES.caseload}`,
      `#${PART_TITLES.mix}`,
      `#${PART_TITLES['unit-cost']}`,
    ],
    rows:
      lines.length === 0
        ? []
        : [
            ...lines,
            [
              'All these',
              write.count(counted.childrenFrom),
              write.count(counted.childrenTo),
              ...amounts(counted),
              ...parts(counted),
            ],
            [PART_TITLES.services, '', '', ...amounts(services), ...blank],
            ['All spending', '', '', ...amounts(all), ...blank],
          ],
  });
}

function groupTitle(context: Context, { provision, need, ageBand }: SpendChange): string {
  if (need === NOT_GIVEN || ageBand === NOT_GIVEN) return 'Not given, or not in both years';
  return placeWords(context, { provision, need, ageBand });
}

function contributionsTable(context: Context, { from, to }: SpendComparison, split: Split): TableView {
  const { write } = context;
  const { contributions, cells } = split;
  const more = contributions.length > SHOWN;
  return context.table({
    id: `table-contributions-${from}`,
    caption: `The largest contributions to the change from ${from} to ${to}`,
    columns: ['Where', 'What', '#Pounds'],
    rows: contributions
      .slice(0, SHOWN)
      .map(({ part, pounds, ...place }) => [placeWords(context, place), PART_TITLES[part], write.poundsChange(pounds)]),
    notes: [
      `Of ${headNumber(cells.length, 'cell', 'cells').toLowerCase()} of ${cellKinds(split)}, as fine as the rows give them${more ? '; all contributions are in tables/spend-contributions.csv' : ''}.`,
    ],
  });
}

function reconciliationView(context: Context, baseline: Baseline | undefined): SpendingView['reconciliation'] {
  const { write, names } = context;
  const found = baseline?.reconciliation;
  const rows = found?.status === 'known' ? [...found.provisions, found.all] : [];
  const table = context.table({
    id: 'table-reconciliation',
    caption: `Spending beside the cost of placements${found?.status === 'known' ? `, ${found.year}` : ''}`,
    columns: [
      'Provision',
      '#Spent',
      '#Services and block contracts in it',
      '#Placements with a cost',
      '#Cost of placements',
      '#Gap',
      '#Gap of spending',
      '#Placements without a cost, estimated',
      '#Not explained',
      'In one source only',
    ],
    rows: rows.map((row) => [
      row.provision === undefined ? 'All' : names.provision(row.provision),
      write.pounds(row.spend),
      write.pounds(row.services),
      costedText(context, row.costed, row.placements),
      write.pounds(row.placementCost),
      write.poundsChange(row.gap),
      row.gapShare === undefined ? '' : write.percent(row.gapShare),
      row.withoutCost === undefined ? NOT_KNOWN : write.pounds(row.withoutCost),
      row.unexplained === undefined ? NOT_KNOWN : write.poundsChange(row.unexplained),
      onlyIn(row),
    ]),
    notes: ['Gap: spent less cost of placements. Not explained: gap less services less the estimate.'],
  });
  return { sentences: reconciliationSentences(context, baseline), table };
}

function onlyIn({ spend, placements }: Reconciled): string {
  if (placements === 0 && spend !== 0) return 'spending';
  return spend === 0 && placements !== 0 ? 'placements' : '';
}

/** What the reconciliation says, one fact a sentence. */
export function reconciliationSentences({ write }: Pick<Words, 'write'>, baseline: Baseline | undefined): string[] {
  const found = baseline?.reconciliation;
  if (found === undefined) return [];
  if (found.status === 'unknown') {
    return [`Not done: spending set against the cost of placements. ${unknownReasonText(found.reason, found.detail)}`];
  }
  const { year, all, secondPlacements } = found;
  if (typeof all.gap !== 'number') return [`What placements cost in ${year} is withheld: there are too few of them.`];
  const share = all.gapShare === undefined ? '' : ` (${write.percentSize(all.gapShare)})`;
  const gap = all.gap === 0 ? 'the same' : `${write.poundsSize(all.gap)}${share} ${all.gap > 0 ? 'less' : 'more'}`;
  return [
    `In ${year} ${write.pounds(all.spend)} was spent. Placements come to ${write.pounds(all.placementCost)}: ${gap}.`,
    `Each placement counts for the days of the year on which it was open, at the annual cost recorded for it; ${write.of(all.costed, all.placements)} have one.`,
    `Spending without children beside it, on services and block contracts, is ${write.pounds(all.services)}; placements without a cost would be about ${write.pounds(all.withoutCost)} at the unit cost of their provision.`,
    ...unexplainedSentence(write, all.unexplained),
    ...(secondPlacements.count === 0
      ? []
      : [
          `Second placements with a cost are not counted in it: ${write.count(secondPlacements.count)}, ${write.pounds(secondPlacements.cost)}.`,
        ]),
  ];
}

function unexplainedSentence(write: Context['write'], unexplained: Figure | undefined): string[] {
  if (typeof unexplained !== 'number') return [];
  if (unexplained === 0) return ['Together they explain the gap.'];
  return [
    unexplained > 0
      ? `Of the gap ${write.pounds(unexplained)} is not explained by these.`
      : `Together they are ${write.poundsSize(unexplained)} more than the gap: by the records, placements cost more than was spent on children. Costs recorded for a later year than the one they are counted in would do that.`,
  ];
}

function unitCostsTable({ table, names, write }: Context, baseline: Baseline | undefined): TableView {
  const rows = baseline?.unitCosts ?? [];
  const published = rows.flatMap((row) => row.published);
  return table({
    id: 'table-unit-costs',
    caption: 'What a place costs in a year, beside what is published',
    columns: [
      'Provision',
      '#Mean annual cost, with 95% interval',
      '#Places with a cost',
      '#Share with a cost',
      'Published',
    ],
    rows: rows.map((row) => [
      names.provision(row.provision),
      row.value === undefined ? NOT_KNOWN : write.interval(row, write.pounds),
      costedText({ write }, row.costed, row.places),
      write.percent(row.coverage),
      row.published.map(({ geography, year, value }) => `${write.pounds(value)} (${geography}, ${year})`).join('; '),
    ]),
    notes: published.map((figure) => publishedNote({ write }, figure)),
  });
}

/** A published unit cost with what it is and where it stands. */
export function publishedNote(
  { write }: Pick<Words, 'write'>,
  { title, geography, year, value, definition, source }: Baseline['unitCosts'][number]['published'][number],
): string {
  return `Published: ${write.pounds(value)}, ${title}, ${geography}, ${year}. ${sentence(definition)} Source: ${source}`;
}

import { wrap } from '../../io/pages.ts';
import { type Styles, styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import type { SpendChange, SpendComparison } from '../../model/diagnosis.ts';
import type { BaselineDocument } from '../../pipeline.ts';
import { longDate } from '../../render/format.ts';
import { namesOf } from '../../render/view/names.ts';
import {
  notComparedSentence,
  publishedNote,
  reconciliationSentences,
  SPENDING_CAUTION,
} from '../../render/view/spending.ts';
import {
  comparisonSentences,
  costedText,
  PART_TITLES,
  placeWords,
  takenSentences,
  type Words,
} from '../../render/view/spending-words.ts';
import { uncapitalised } from '../../render/view/words.ts';
import { writer } from '../../render/view/writer.ts';
import { tableLines } from './table-lines.ts';

/** Contributions shown of each comparison; all are in the JSON. */
const SHOWN = 10;

interface Page extends Words {
  readonly style: Styles;
  readonly width: number;
}

/** A baseline on the terminal. */
export function baselineText(document: BaselineDocument, world: Pick<World, 'colour' | 'columns'>): string {
  const { area, asOf, audience, baseline } = document;
  const style = styles(world);
  const page: Page = {
    write: writer(document),
    names: namesOf({ ...document, elements: [], themes: [] }),
    style,
    width: world.columns,
  };
  const notCompared = notComparedSentence(baseline);
  const isSplit = baseline.comparisons.some(({ split }) => split.status === 'known');
  return [
    style.heading(`${area.name}, as of ${longDate(asOf)}`),
    '',
    ...(notCompared === '' ? [] : [...paragraphs([notCompared], page), '']),
    ...baseline.comparisons.flatMap((comparison) => [...comparisonLines(comparison, page), '']),
    ...(isSplit ? [...paragraphs([SPENDING_CAUTION], page), ''] : []),
    style.heading('What was spent beside what placements cost'),
    ...paragraphs(reconciliationSentences(page, baseline), page),
    ...reconciliationLines(document, page),
    '',
    style.heading('What a place costs in a year'),
    ...unitCostLines(document, page),
    ...publishedLines(document, page),
    '',
    audience === 'internal'
      ? style.warn('Exact figures: for inside the building only.')
      : 'Small numbers are hidden (c) and others rounded; --internal shows exact figures.',
    '',
  ].join('\n');
}

function paragraphs(sentences: readonly string[], { width }: Page): string[] {
  return sentences.map((sentence) => `  ${wrap(sentence, width - 2, '  ')}`);
}

function comparisonLines(comparison: SpendComparison, page: Page): string[] {
  const { from, to, split } = comparison;
  const told = [...comparisonSentences(page, comparison), ...takenSentences(page, comparison)];
  return [
    page.style.heading(`Why spending changed, ${from} to ${to}`),
    ...paragraphs(told, page),
    ...(split.status === 'unknown'
      ? []
      : [
          ...groupLines('Provision', split.byProvision, page),
          ...groupLines('Age', split.byAgeBand, page),
          ...groupLines('Need', split.byNeed, page),
          ...contributionLines(split.contributions, page),
        ]),
  ];
}

function groupLines(title: string, rows: readonly SpendChange[], page: Page): string[] {
  if (rows.length === 0) return [];
  const { write, width } = page;
  const header = [title, 'change', 'children', 'mix', 'cost a child'];
  const cells = rows.map((row) => [
    placeWords(page, row),
    ...[row.change, row.caseload, row.mix, row.unitCost].map(write.poundsChange),
  ]);
  return ['', ...tableLines(header, cells, width)];
}

type Contributions = Extract<SpendComparison['split'], { readonly status: 'known' }>['contributions'];

function contributionLines(contributions: Contributions, page: Page): string[] {
  if (contributions.length === 0) return [];
  const rows = contributions
    .slice(0, SHOWN)
    .map(({ part, pounds, ...place }) => [
      `${placeWords(page, place)}: ${uncapitalised(PART_TITLES[part])}`,
      page.write.poundsChange(pounds),
    ]);
  return ['', ...tableLines(['Largest contributions', ''], rows, page.width)];
}

function reconciliationLines(
  { baseline: { reconciliation } }: BaselineDocument,
  { write, names, width }: Page,
): string[] {
  if (reconciliation.status === 'unknown') return [];
  const rows = [...reconciliation.provisions, reconciliation.all].map((row) => [
    row.provision === undefined ? 'All' : names.provision(row.provision),
    write.pounds(row.spend),
    write.pounds(row.placementCost),
    write.poundsChange(row.gap),
    row.coverage === undefined ? '' : write.percent(row.coverage),
  ]);
  return ['', ...tableLines(['Provision', 'spent', 'placements', 'gap', 'with a cost'], rows, width)];
}

function unitCostLines({ baseline: { unitCosts } }: BaselineDocument, { write, names, width }: Page): string[] {
  if (unitCosts.length === 0) return ['  Not known: there are no placements on the census day.'];
  const rows = unitCosts.map((row) => [
    names.provision(row.provision),
    write.interval(row, write.pounds),
    costedText({ write }, row.costed, row.places),
  ]);
  return tableLines(['Provision', 'mean, 95% interval', 'with a cost'], rows, width);
}

/** Published unit costs, each with what it is: an area's own need not be the same thing. */
function publishedLines({ baseline: { unitCosts } }: BaselineDocument, page: Page): string[] {
  const notes = unitCosts.flatMap(({ published }) => published.map((figure) => publishedNote(page, figure)));
  return notes.length === 0 ? [] : ['', ...paragraphs(notes, page)];
}

import type { IndicatorResult } from '../../model/diagnosis.ts';
import { unknownReasonText } from '../unknown-reasons.ts';
import { type Context, type FactView, type SectionHead, sectionHead } from './context.ts';
import { FAMILIES, OTHER_FAMILY } from './indicator-families.ts';
import { DIMENSION_WORDS } from './names.ts';
import { type SpendingView, spendingView } from './spending.ts';
import type { CellInput, TableView } from './table.ts';
import { codeWords, listWords, uncapitalised } from './words.ts';
import { NOT_KNOWN } from './writer.ts';

/** Section 4: the area today, beside England, its region and the spread of authorities. */
export interface AreaTodayView extends SectionHead {
  readonly intro: readonly string[];
  readonly indicators: TableView;
  /** The area's own figures beside what is published of it. */
  readonly asPublished: TableView;
  readonly breakdowns: readonly TableView[];
  readonly unknown: readonly FactView[];
  readonly neighbours: string;
  readonly spending: SpendingView;
}

/** What stands where nothing is published. */
const NOTHING_PUBLISHED = '\u2013';
const DISCLOSURE_MARK = '\u2020';

export function areaTodayView(context: Context): AreaTodayView {
  const { diagnosis } = context;
  const overall = diagnosis.indicators.filter(({ by }) => by === null);
  const known = overall.filter(({ status }) => status === 'known');
  const dimensions = [...new Set(diagnosis.indicators.flatMap(({ by }) => Object.keys(by ?? {})))];
  return {
    ...sectionHead(context, 4, 'The area today'),
    intro: [
      'Published figures are shown where the Department for Education publishes the same measure. They are for the period named in section 9, which is often a year before the area\u2019s own.',
      'A high or a low figure is not good or bad by itself. Where a measure has a better end, the table says which; where an element uses one as evidence, section 5 and the playbook say which end speaks for change.',
    ],
    indicators: indicatorsTable(context, known),
    asPublished: asPublishedTable(context),
    breakdowns: dimensions.map((dimension) => breakdownTable(context, dimension)),
    unknown: overall
      .filter(({ status }) => status === 'unknown')
      .map(({ title, reason, detail }) => ({ term: title, text: unknownReasonText(reason, detail) })),
    neighbours: 'Not done: comparison with statistical neighbours. This version has no published list of them.',
    spending: spendingView(context),
  };
}

function indicatorsTable(context: Context, known: readonly IndicatorResult[]): TableView {
  const regionName = known.find(({ benchmark }) => benchmark?.regionName)?.benchmark?.regionName;
  const families = [...FAMILIES, { title: OTHER_FAMILY, has: (id: string) => !FAMILIES.some(({ has }) => has(id)) }];
  return context.table({
    id: 'table-indicators',
    caption: 'The area beside England, its region and other authorities',
    columns: [
      'Measure',
      '#This area, with 95% interval',
      'Out of',
      '#England',
      `#${regionName ?? 'Region'}`,
      '#Spread of authorities, 10th to 90th percentile',
      'Place in spread',
      'Better end',
    ],
    bodies: families.map(({ title, has }) => ({
      title,
      rows: known.filter(({ id }) => has(id)).map((result) => indicatorRow(context, result)),
    })),
    notes: [`${NOTHING_PUBLISHED}: nothing comparable is published.`],
  });
}

function indicatorRow({ write }: Context, result: IndicatorResult): readonly CellInput[] {
  const { title, unit, partOf, benchmark, polarity } = result;
  const inUnit = write.inUnit(unit);
  const published = (figure: number | undefined) => (figure === undefined ? NOTHING_PUBLISHED : inUnit(figure));
  const spread = benchmark?.spread;
  return [
    partOf === undefined ? title : `of which: ${uncapitalised(title)}`,
    write.interval(result, inUnit),
    baseText(write, result),
    published(benchmark?.england),
    published(benchmark?.region),
    spread ? `${inUnit(spread.p10)} to ${inUnit(spread.p90)}` : NOTHING_PUBLISHED,
    spread && typeof result.value === 'number' ? placeWords(result.value, spread) : NOTHING_PUBLISHED,
    POLARITY_WORDS[polarity],
  ];
}

const POLARITY_WORDS = { 'high-is-good': 'high', 'low-is-good': 'low', context: 'neither' } as const;

/** What a figure is out of, and what was left out of it. */
function baseText(
  write: Context['write'],
  { unit, numerator, denominator, used, leftOut, blank, id }: IndicatorResult,
): string {
  const base =
    MONEY.has(unit) || numerator === undefined || denominator === undefined
      ? baseOf(write, unit, denominator ?? used, id)
      : write.of(numerator, denominator);
  const without = leftOut.map(({ reason, count }) => `${write.count(count)} left out (${codeWords(reason)})`);
  const blanks = blank === undefined ? [] : [`${write.count(blank)} blank`];
  return [base, ...without, ...blanks].join('; ');
}

const MONEY: ReadonlySet<IndicatorResult['unit']> = new Set(['gbp', 'growth']);

function baseOf(
  write: Context['write'],
  unit: IndicatorResult['unit'],
  base: IndicatorResult['used'],
  id: string,
): string {
  if (unit === 'count') return 'all records';
  if (unit === 'growth') return 'the year before';
  if (unit === 'value') return 'as the area gave it';
  return `${write.count(base)} ${id.startsWith('spend-') ? 'plans' : 'places'}`;
}

type Spread = NonNullable<NonNullable<IndicatorResult['benchmark']>['spread']>;

/** Where a figure stands among authorities, in words. */
export function placeWords(value: number, { p10, p25, p50, p75, p90 }: Spread): string {
  if (value < p10) return 'among the lowest tenth';
  if (value < p25) return 'in the lowest quarter';
  if (value < p50) return 'below the middle';
  if (value === p50) return 'in the middle';
  if (value <= p75) return 'above the middle';
  return value <= p90 ? 'in the highest quarter' : 'among the highest tenth';
}

function asPublishedTable(context: Context): TableView {
  const { diagnosis, names, write } = context;
  return context.table({
    id: 'table-as-published',
    caption: 'The area\u2019s own figures beside those published of it',
    columns: ['Measure', '#From these records', '#As published', 'Published figure is for'],
    rows: diagnosis.indicators.flatMap(({ title, by, unit, value, benchmark }) =>
      benchmark?.area === undefined
        ? []
        : [
            [
              by === null ? title : `${title}: ${names.group(by)}`,
              write.inUnit(unit)(value),
              write.inUnit(unit)(benchmark.area),
              benchmark.period,
            ],
          ],
    ),
    notes: ['A difference may be one of period, of records since corrected, or of what was counted.'],
  });
}

/** One dimension: a row for each group, a column for each measure that is broken down by it. */
function breakdownTable(context: Context, dimension: string): TableView {
  const { diagnosis, names, write } = context;
  const results = diagnosis.indicators.filter(({ by }) => by !== null && Object.keys(by).join() === dimension);
  const shown = results.filter(({ partOf }) => partOf === undefined);
  const groups = [...new Set(shown.map(({ by }) => by![dimension]!))];
  const measures = [...new Set(shown.map(({ id }) => id))];
  const at = (id: string, group: string) => shown.find((result) => result.id === id && result.by![dimension] === group);
  const flagged = shown.some(({ groupDisclosure }) => groupDisclosure);
  const further = [...new Set(results.filter(({ partOf }) => partOf !== undefined).map(({ title }) => title))];
  return context.table({
    id: `table-by-${dimension.replaceAll('_', '-')}`,
    caption: `By ${(DIMENSION_WORDS[dimension] ?? codeWords(dimension)).toLowerCase()}`,
    columns: [DIMENSION_WORDS[dimension] ?? codeWords(dimension), ...measures.map((id) => `#${names.indicator(id)}`)],
    rows: groups.map((group) => [
      names.group({ [dimension]: group }),
      ...measures.map((id) => {
        const result = at(id, group);
        if (result?.status !== 'known') return NOT_KNOWN;
        const base = result.denominator === undefined ? '' : ` of ${write.count(result.denominator)}`;
        return `${write.inUnit(result.unit)(result.value)}${base}${result.groupDisclosure ? ` ${DISCLOSURE_MARK}` : ''}`;
      }),
    ]),
    notes: [
      ...(flagged
        ? [`${DISCLOSURE_MARK}: nobody, or everybody, in the group. Take care: it says something of each child in it.`]
        : []),
      ...(further.length > 0 ? [`Also in tables/indicators.csv: ${listWords(further.map(uncapitalised))}.`] : []),
    ],
  });
}

import type { RegisterRow } from '../../model/plan.ts';
import { longDate, writtenNumber } from '../format.ts';
import type { Context } from './context.ts';
import { tornadoRow } from './outlook.ts';
import type { TableView } from './table.ts';
import { codeWords, plural } from './words.ts';

/** Every number that is not data, by whose it is. */
export interface RegisterView {
  readonly area: TableView;
  readonly interventions: TableView;
  readonly playbook: TableView;
}

const COLUMNS = [
  'Assumption',
  '#Low',
  '#Central',
  '#High',
  'Unit',
  'Source',
  'Owner',
  'Date',
  'How much the answer moves',
];

export const UNSOURCED = 'unsourced';

/** The register of assumptions. Documents of versions without one have the area\u2019s own assumptions alone. */
export function registerView(context: Context): RegisterView {
  const rows = context.diagnosis.plan?.register ?? areaRows(context);
  const of = (whose: RegisterRow['of']) => rows.filter((row) => row.of === whose);
  return {
    area: context.table({
      id: 'table-assumptions',
      caption: 'What the area assumes',
      columns: COLUMNS,
      rows: of('area').map((row) => cells(context, row)),
      notes: unsourcedNote(of('area')),
    }),
    interventions: context.table({
      id: 'table-assumptions-interventions',
      caption: 'What interventions are taken to deliver and to cost',
      columns: COLUMNS,
      bodies: grouped(of('intervention')).map(({ title, rows: own }) => ({
        title,
        rows: own.map((row) => cells(context, { ...row, title: numberWords(row.id) })),
      })),
      notes: unsourcedNote(of('intervention')),
    }),
    playbook: context.table({
      id: 'table-assumptions-playbook',
      caption: 'What the playbook assumes',
      columns: COLUMNS,
      rows: of('playbook').map((row) => cells(context, row)),
      notes: ['Weights, scales and thresholds, with their reasons, are in the tables under Method.'],
    }),
  };
}

function areaRows({ diagnosis }: Context): readonly RegisterRow[] {
  return diagnosis.assumptions.map((row) => ({ ...row, title: row.id, of: 'area', still: '' }));
}

function grouped(rows: readonly RegisterRow[]): { readonly title: string; readonly rows: readonly RegisterRow[] }[] {
  return [...new Set(rows.map(({ title }) => title))].map((title) => ({
    title,
    rows: rows.filter((row) => row.title === title),
  }));
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  deliverability: 'Share of the flow it can reach',
  ramp_months: 'Months to full strength',
  recurring_cost: 'Recurring cost',
  one_off_cost: 'One-off cost',
  new_support_cost_per_child: 'New support for each child',
  places_needed: 'Places needed',
};

/** "I01.recurring_cost" → "Recurring cost". */
function numberWords(id: string): string {
  const column = id.slice(id.indexOf('.') + 1);
  return NUMBER_WORDS[column] ?? codeWords(column);
}

/** How many numbers of a table have no source; nothing where all have. */
function unsourcedNote(rows: readonly RegisterRow[]): string[] {
  const without = rows.filter(({ source }) => source === undefined).length;
  return without === 0
    ? []
    : [
        `Of ${rows.length} ${plural(rows.length, 'number', 'numbers')}, ${without} ${plural(without, 'is', 'are')} unsourced.`,
      ];
}

function cells(context: Context, row: RegisterRow): string[] {
  const { title, low, central, high, unit, source, owner, date } = row;
  return [
    title,
    low === undefined ? '' : writtenNumber(low),
    writtenNumber(central),
    high === undefined ? '' : writtenNumber(high),
    unit,
    source ?? UNSOURCED,
    row.of === 'playbook' ? 'playbook' : (owner ?? 'no owner'),
    date === undefined ? '' : longDate(date),
    movesText(context, row),
  ];
}

/** How far the answer moves, in a sentence: spending in the forecast, where there is one; children and pounds of a pathway. */
export function movesText(
  { diagnosis, names, write }: Context,
  { tornado, moves = [], still = '' }: RegisterRow,
): string {
  const foreseen = tornado === undefined ? undefined : tornadoRow(diagnosis, tornado);
  return [
    ...(foreseen
      ? [
          `Spending in ${foreseen.financialYear}: ${write.pounds(foreseen.low.spend)} at the low value, ${write.pounds(foreseen.high.spend)} at the high one.`,
        ]
      : []),
    ...moves.map(({ pathway, year, low, high }) => {
      const each = ({ children, pounds }: typeof low) =>
        [write.some(children, 'child', 'children'), ...(pounds === undefined ? [] : [write.pounds(pounds)])].join(', ');
      return `${names.pathway(pathway)}, a year by ${year}: ${each(low)} at the low value; ${each(high)} at the high one.`;
    }),
    still,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

import type { IssueCode } from '../../src/model/issues.ts';
import type { SmallArea } from './areas.ts';
import { blanksFilled, cellOn, columnBefore, inColumnsOf, linesAbove, rowAtEnd, spoilt } from './spoilt.ts';
import type { Cells } from './writing.ts';

/** A kind of mess, and what the whole program does with an area that has it. */
export interface KindHere {
  readonly kind: string;
  readonly seen: string;
  readonly spoil: (area: SmallArea) => SmallArea;
  /** What is said beyond what the sound area says: each code once. */
  readonly says: readonly IssueCode[];
  /** Where it is said, as `file:line column`, where that is one place. */
  readonly at?: string;
  /** Whether what is set aside was part of the sound area, so that figures cannot be the same. */
  readonly loses?: 'row' | 'file';
  /** What is counted by itself, in a line of the reconciliation, and nowhere else. */
  readonly countedApart?: true;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function asCollect(cell: string): string {
  return cell.replace(
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (_, year, month, day) => `${year}-${MONTHS[Number(month) - 1]}-${day} 00:00:00`,
  );
}

function dayFirst(cell: string): string {
  return cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

function asMoney(cell: string): string {
  return cell.replace(/^(\d+)$/, (digits) => `£${digits.replace(/\B(?=(\d{3})+$)/g, ',')}.00`);
}

/** A second placement for every one there is, in another provision, that goes on when the first has ended. */
function withSecondPlacements([header = [], ...rows]: Cells): Cells {
  const set = (row: readonly string[], values: Readonly<Record<string, string>>) =>
    header.map((name, place) => values[name] ?? row[place]!);
  const second = { rank: '2', leaving_date: '', urn: '', ukprn: '', sen_setting: '', provision: 'alternative' };
  return [header, ...rows.flatMap((row) => [row, set(row, second)])];
}

const LONG = 'x'.repeat(20_000);

export const KINDS_HERE: readonly KindHere[] = [
  {
    kind: 'Dates as `2022-Sep-28 00:00:00`',
    seen: 'Blade exports of COLLECT',
    spoil: spoilt(inColumnsOf(['date'], asCollect)),
    says: ['date-form-noted'],
  },
  {
    kind: 'Dates day first, as declared in `dbv.yaml`',
    seen: 'spreadsheets',
    spoil: (area) => {
      const { config, tables } = spoilt(inColumnsOf(['date'], dayFirst))(area);
      return { config: `${config}\ndates: DD/MM/YYYY\n`, tables };
    },
    says: [],
  },
  {
    kind: 'Amounts as `£1,234.00`',
    seen: 'spreadsheets; section 251 returns',
    spoil: spoilt(inColumnsOf(['money'], asMoney)),
    says: [],
  },
  {
    kind: 'En dashes in codes and years: `5–10`, `2024–25`',
    seen: 'section 251 labels; word processors',
    spoil: spoilt(inColumnsOf(['code', 'year'], (cell) => cell.replace(/(?<=\d)-(?=\d)/, '\u2013'))),
    says: [],
  },
  {
    kind: 'Blank cells of spaces',
    seen: 'exports of columns of fixed width',
    spoil: spoilt(blanksFilled('   ')),
    says: [],
  },
  {
    kind: '`N/A` for blank',
    seen: 'spreadsheets',
    spoil: spoilt(blanksFilled('N/A')),
    says: ['cell-null-word'],
  },
  {
    kind: 'A dash, ` – `, for blank',
    seen: 'tribunal tables; DfE code lists',
    spoil: spoilt(blanksFilled(' \u2013 ')),
    says: ['cell-null-word'],
  },
  {
    kind: 'A column of row numbers without a name',
    seen: 'special educational needs in England, school file of 2026; R and pandas',
    spoil: spoilt(columnBefore('', (row) => String(row))),
    says: ['header-blank'],
  },
  {
    kind: 'Headers and cells named `__proto__` and `constructor`',
    seen: 'hostile input',
    spoil: spoilt((cells, table) =>
      columnBefore('__proto__', () => 'constructor')(
        columnBefore('constructor', () => '__proto__')(cells, table),
        table,
      ),
    ),
    says: ['header-unknown'],
  },
  {
    kind: 'Cells of 20,000 characters',
    seen: 'case notes in an export',
    spoil: spoilt(
      (cells, table) =>
        cellOn(
          2,
          'ethnicity',
          LONG,
        )(
          columnBefore('Case text', () => '')(cells, table).map((row, at) =>
            at === 1 ? [LONG, ...row.slice(1)] : row,
          ),
          table,
        ),
      'plans',
    ),
    says: ['header-unknown'],
  },
  {
    kind: 'The header again in the middle',
    seen: 'exports laid end to end',
    spoil: spoilt(([header = [], first = [], ...rest]) => [header, first, header, ...rest]),
    says: ['row-repeated-header'],
  },
  {
    kind: 'A placement twice',
    seen: 'joins of two exports',
    spoil: spoilt(([header = [], first = [], ...rest]) => [header, first, first, ...rest], 'placements'),
    says: ['placement-overlap'],
    at: 'data/placements.csv:3 entry_date',
  },
  {
    kind: 'Second placements beside the first, which go on when it ends',
    seen: 'SEN2 returns: the "best rank" of a day then fakes a move',
    spoil: spoilt(withSecondPlacements, 'placements'),
    says: [],
    countedApart: true,
  },
  {
    kind: 'A year and age of residents twice',
    seen: 'files laid end to end',
    spoil: spoilt((cells) => [...cells, cells[cells.length - 1]!], 'population'),
    says: ['row-duplicate'],
    at: 'data/population.csv:184 age',
  },
  {
    kind: 'A row of totals',
    seen: 'human-layout tables',
    spoil: spoilt(rowAtEnd({ provision: 'Total', places: '480' }), 'capacity'),
    says: ['code-unknown', 'cell-required'],
    at: 'data/capacity.csv:9 provision',
  },
  {
    kind: 'A second row of headers',
    seen: 'high needs benchmarking workbook; tribunal tables',
    spoil: spoilt(([header = [], ...rows]) => [header, header.map((name) => `${name} (code)`), ...rows], 'capacity'),
    says: ['code-unknown', 'date-unreadable', 'number-unreadable'],
    at: 'data/capacity.csv:2 provision',
  },
  {
    kind: 'Footnote digits glued to words: `special_state5`',
    seen: 'tribunal tables (`Poole5`)',
    spoil: spoilt(cellOn(2, 'provision', 'special_state5'), 'capacity'),
    says: ['code-unknown'],
    at: 'data/capacity.csv:2 provision',
    loses: 'row',
  },
  {
    kind: '`~` for a number not shown',
    seen: 'tribunal tables',
    spoil: spoilt(cellOn(2, 'places', '~'), 'capacity'),
    says: ['number-unreadable'],
    at: 'data/capacity.csv:2 places',
    loses: 'row',
  },
  {
    kind: '`0x1F` for a number',
    seen: 'programs that read it as 31',
    spoil: spoilt(cellOn(2, 'places', '0x1F'), 'capacity'),
    says: ['number-unreadable'],
    at: 'data/capacity.csv:2 places',
    loses: 'row',
  },
  {
    kind: '`#REF!` for the authority a plan came from',
    seen: 'high needs benchmarking workbook',
    spoil: spoilt(cellOn(2, 'transferred_in', '#REF!'), 'plans'),
    says: ['cell-spreadsheet-error', 'placement-plan-set-aside'],
    at: 'data/plans.csv:2 transferred_in',
    loses: 'row',
  },
  {
    kind: 'Title rows above the header',
    seen: 'tribunal tables: three of them',
    spoil: spoilt(linesAbove('Table 5', 'EHC plans by area', 'January 2026'), 'capacity'),
    says: ['header-unrecognised'],
    at: 'data/capacity.csv:1 -',
    loses: 'file',
  },
];

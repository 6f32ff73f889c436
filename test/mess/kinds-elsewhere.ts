/** A kind of mess that another test shows: of one reader, or with one small file. */
export interface KindElsewhere {
  readonly kind: string;
  readonly seen: string;
  readonly does: string;
  /** A file below `test/`, and words that stand in it. */
  readonly shown: readonly [file: string, words: string];
}

/** One of the small files of `test/ingest/bad`, named by its code. */
function bad(code: string): KindElsewhere['shown'] {
  return ['ingest/bad.test.ts', `'${code}'`];
}

export const KINDS_ELSEWHERE: readonly KindElsewhere[] = [
  // Dates.
  {
    kind: 'Days that the calendar does not have: `2015-02-29`',
    seen: 'hand entry',
    does: 'refuses the row: `date-impossible`',
    shown: bad('date-impossible'),
  },
  {
    kind: 'A column that can be read day first or month first',
    seen: 'exports with no day above the twelfth',
    does: 'refuses the file and shows both readings: `date-ambiguous`',
    shown: bad('date-ambiguous'),
  },
  {
    kind: 'Several forms of date in one column',
    seen: 'spreadsheets of several hands',
    does: 'refuses the file: `date-mixed`; dates that are not ISO in a column partly ISO, row by row',
    shown: bad('date-mixed'),
  },
  {
    kind: 'Days as numbers of a spreadsheet: `45123`',
    seen: 'Excel, when a column loses its format',
    does: 'refuses the row: `date-excel-serial`',
    shown: bad('date-excel-serial'),
  },
  {
    kind: 'Years of two digits, times of day, a year alone: `01/09/15`, `2024-09-01 10:00`, `2012`',
    seen: 'programs that read them as some day',
    does: 'refuses the row: `date-unreadable`',
    shown: ['ingest/date-forms.test.ts', 'refuses a time of the day, a year of two digits'],
  },
  {
    kind: 'Decision dates under the label of the review meeting',
    seen: 'SEN2 template, whose table of labels swaps the two',
    does: 'warns where the decision is before the meeting: `review-decided-before-meeting`',
    shown: ['ingest/sen2/read-return.test.ts', 'queries reviews whose two dates may have been swapped'],
  },
  // Numbers, ids and codes.
  {
    kind: 'Ids in scientific notation: `1e+05`, `1.23457E+11`',
    seen: 'special educational needs in England, school file of 2026; Excel',
    does: 'refuses the row: `id-scientific`',
    shown: bad('id-scientific'),
  },
  {
    kind: '`#REF!`, `#VALUE!`, `########` in any column',
    seen: 'high needs benchmarking workbook; Excel',
    does: 'refuses the row, or leaves out the cell of a column that only describes: `cell-spreadsheet-error`',
    shown: bad('cell-spreadsheet-error'),
  },
  {
    kind: 'No-data marks `c x z low u :`',
    seen: 'DfE statistics; section 251',
    does: 'keeps them apart from blank and from nought, and notes each: `cell-no-data`',
    shown: bad('cell-no-data'),
  },
  {
    kind: 'The same marks in published figures',
    seen: 'education, health and care plans, every release',
    does: 'does not know the figure, nor any sum it is part of',
    shown: ['ingest/ees/sums.test.ts', 'is not known where a cell holds'],
  },
  {
    kind: 'Amounts that are none: `about 500`; negative costs',
    seen: 'hand entry',
    does: 'refuses the row or the cell: `money-unreadable`, `money-negative`',
    shown: bad('money-negative'),
  },
  {
    kind: 'Words for codes: `Female`, `ASC`',
    seen: 'case systems that export descriptions',
    does: 'refuses with the nearest code: `code-unknown`; `dbv map` writes a map of values',
    shown: ['ingest/read-cell.test.ts', 'names the nearest code'],
  },
  {
    kind: 'Codes of another year of the return',
    seen: 'SEN2 schemas of 2022 to 2026',
    does: 'reads them and warns: `return-code-year`',
    shown: ['ingest/sen2/check-codes.test.ts', 'finds a code in the years that did not have it'],
  },
  {
    kind: 'Unique pupil numbers as ids',
    seen: 'exports keyed by pupil',
    does: 'refuses the row without repeating it: `id-personal`',
    shown: bad('id-personal'),
  },
  // The file and its header.
  {
    kind: 'A header twice',
    seen: 'education, health and care plans 2025, annual_reviews.csv of 1 July 2025',
    does: 'published file: the first counts; own table: refuses the file, `header-duplicate`',
    shown: ['ingest/ees/read-file.test.ts', 'takes the first of two columns of one name'],
  },
  {
    kind: 'A byte-order mark in one release and none in another; names in other case',
    seen: 'education, health and care plans 2022 and 2025',
    does: 'the same figures',
    shown: ['ingest/ees/release.test.ts', 'gives the same figures of the same counts in every layout'],
  },
  {
    kind: 'Columns renamed, split or joined from release to release',
    seen: 'education, health and care plans 2022, 2025, 2026',
    does: 'knows each layout by its columns, and takes headlines by pattern',
    shown: ['ingest/ees/kinds.test.ts', 'by its columns, whatever its name'],
  },
  {
    kind: 'A required column that is missing or called otherwise',
    seen: 'every case system',
    does: 'refuses the file and names the nearest: `header-missing`; `dbv map` writes a map of columns',
    shown: bad('header-missing'),
  },
  {
    kind: 'No header at all',
    seen: 'exports without one',
    does: 'refuses the file, and repeats nothing of what may be a child\u2019s record: `header-unrecognised`',
    shown: bad('header-unrecognised'),
  },
  {
    kind: 'A quotation mark that is never closed',
    seen: 'case notes; readers that take the rest of the file for one cell',
    does: 'refuses the file, with the line where it opens: `file-quote-unclosed`',
    shown: bad('file-quote-unclosed'),
  },
  {
    kind: 'A stray quotation mark',
    seen: 'names in quotation marks',
    does: 'refuses the row and reads on: `file-quote-stray`',
    shown: bad('file-quote-stray'),
  },
  {
    kind: 'NUL bytes',
    seen: 'workbooks named .csv; damaged files',
    does: 'refuses the file, with the line: `file-not-text`',
    shown: bad('file-not-text'),
  },
  {
    kind: 'Too few or too many cells',
    seen: 'commas in unquoted addresses',
    does: 'refuses the row: `row-ragged`; blank cells beyond the last do no harm',
    shown: bad('row-ragged'),
  },
  {
    kind: '65,535 or 1,048,575 rows',
    seen: 'England\u2019s 15,841 lost Covid cases of 2020',
    does: 'warns: `file-truncated`',
    shown: ['ingest/read-table.test.ts', 'warns of a file as long as a spreadsheet can be'],
  },
  {
    kind: 'A cell of 32,767 characters',
    seen: 'notes cut short by a spreadsheet',
    does: 'warns: `cell-cut`',
    shown: ['ingest/read-row.test.ts', 'warns of a cell as long as one of a spreadsheet can be'],
  },
  {
    kind: 'One file of one cell a row; an empty file; a header alone',
    seen: 'wrong exports',
    does: 'refuses the file, or warns: `file-delimiter-unknown`, `file-empty`, `file-header-only`',
    shown: bad('file-delimiter-unknown'),
  },
  {
    kind: 'The workbook, a sheet of it, or a zip, in place of the return',
    seen: 'SEN2 template; pre-submission workbook; five-file layout',
    does: 'refuses it by name, with what to give instead: `return-workbook`, `return-archive`, `return-five-files`',
    shown: ['ingest/sen2/recognise.test.ts', 'an Excel workbook by its parts'],
  },
  {
    kind: 'Any text and any bytes at all',
    seen: 'fuzzing',
    does: 'reads a table or says an error; never fails',
    shown: ['ingest/mess.test.ts', 'never bring the reader down'],
  },
  // Rows beside each other.
  {
    kind: 'An id twice',
    seen: 'exports of one row a need',
    does: 'refuses the second row: `row-duplicate`',
    shown: bad('row-duplicate'),
  },
  {
    kind: 'Spending twice',
    seen: 'ledgers joined',
    does: 'counts both, and warns: `row-repeated`',
    shown: bad('row-repeated'),
  },
  {
    kind: 'Placements of no plan, of a plan set aside, that overlap, with a gap, that end before they start',
    seen: 'case systems',
    does: 'refuses the row where it cannot be, else warns: `placement-no-plan`, `placement-overlap`, `placement-gap`',
    shown: bad('placement-overlap'),
  },
  {
    kind: 'An open plan of which every placement has ended, or only a second one is there',
    seen: 'SEN2 returns on a census day',
    does: 'counts it as of unknown provision, and warns: `plan-no-placement`',
    shown: bad('plan-no-placement'),
  },
  {
    kind: 'Only the first need read; placements by UKPRN left out; tags in other case',
    seen: 'readers of the SEN2 XML',
    does: 'reads needs by rank, both numbers, and names in any case',
    shown: ['ingest/sen2/strands.test.ts', 'by rank, whatever their order'],
  },
  // Published figures.
  {
    kind: 'New plans\u2019 needs under another period: 2024, later 202425 "Calendar year"',
    seen: 'education, health and care plans 2025, sen_need_newplans.csv',
    does: 'leaves the file alone, and says so',
    shown: ['mess/published.test.ts', '202425'],
  },
  {
    kind: 'The number 0 for England\u2019s authority',
    seen: 'later copies of the 2025 files',
    does: 'takes England for England',
    shown: ['ingest/ees/read-file.test.ts', 'though it has the number 0 as an authority'],
  },
  {
    kind: 'Two codes of one authority',
    seen: 'Buckinghamshire: E10000002 and E06000060',
    does: 'joins on the three-digit number',
    shown: ['ingest/ees/read-file.test.ts', 'takes two codes of one authority for one'],
  },
  {
    kind: 'Totals that are not the sum of their parts',
    seen: 'education, health and care plans, residential_settings.csv for 2022/23',
    does: 'does not use that file; elsewhere leaves out a figure that is not the percentage published, and says so',
    shown: ['ingest/ees/work-out.test.ts', 'leaves out a figure that is not the percentage published'],
  },
  {
    kind: 'Authorities missing or suppressed',
    seen: 'education, health and care plans 2025: placements, reviews, breakdowns of several authorities',
    does: 'gives what is published, and no figure for the rest',
    shown: ['ingest/ees/release.test.ts', 'gives what is published of an authority though much is not'],
  },
  {
    kind: 'Figures revised in a later release',
    seen: 'the 20-week rate of 2022: 50.7%, then 49.2%',
    does: 'keeps releases apart, each with its source',
    shown: ['commands/support/import-ees.test.ts', 'keeps other releases'],
  },
];

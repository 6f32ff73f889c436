import { shownName } from '../../ingest/header-names.ts';
import type { Candidate } from '../../ingest/map/candidate.ts';
import type { Export } from '../../ingest/map/export.ts';
import type { LocalWords } from '../../ingest/map/fit.ts';
import { wrap } from '../../io/pages.ts';
import { type Styles, styles } from '../../io/style.ts';
import type { World } from '../../io/world.ts';
import { gather } from '../../model/issue-groups.ts';
import { issueText } from '../../model/issues.ts';
import { type AnyTableSpec, TABLES } from '../../model/tables/index.ts';
import type { TableMap } from './map-table.ts';

/** How things are shown: in which styles, and how wide. */
export interface Looks {
  readonly style: Styles;
  readonly width: number;
}

/** How things look on the terminal of a world. */
export function looksOf(world: Pick<World, 'colour' | 'columns'>): Looks {
  return { style: styles(world), width: world.columns };
}

/** What an export is, and what of it is never read. No cell is repeated. */
export function exportLines({ file, rows, columns, notes }: Export, { style, width }: Looks): string[] {
  const dropped = columns.filter(({ identifies }) => identifies);
  return [
    style.heading(`${file}: ${counted(rows, 'row')}, ${counted(columns.length, 'column')}`),
    ...gather(notes).map((group) => {
      const lines = group.flatMap(({ line }) => (line === undefined ? [] : [line]));
      const where = lines.length > 1 ? ` (${lines.length} times, first on line ${lines[0]})` : '';
      return wrap(`${issueText(group[0]!)}${where}`, width);
    }),
    ...(dropped.length > 0
      ? [
          wrap(
            `Direct identifiers, dropped on reading: ${dropped.map(({ name, identifies }) => `"${shownName(name)}" (${identifies})`).join(', ')}.`,
            width,
          ),
        ]
      : []),
  ];
}

/** Columns put forward for a table, each with why. */
export function candidateLines(
  spec: AnyTableSpec,
  columns: ReadonlyMap<string, Candidate>,
  { style, width }: Looks,
): string[] {
  const indent = ' '.repeat(6);
  return [
    style.heading(`${spec.title} (${spec.name})`),
    ...[...columns].flatMap(([column, { header, certain, reason }]) => [
      `  ${style.id(column)}: ${shownName(header)}${certain ? '' : style.warn(' (not certain)')}`,
      `${indent}${style.dim(wrap(reason, width - indent.length).replaceAll('\n', `\n${indent}`))}`,
    ]),
  ];
}

/** Every column of a table, with the column of the export that it is, if any. */
export function mapLines({ name, columns: ours }: AnyTableSpec, columns: ReadonlyMap<string, Candidate>): string[] {
  const names = Object.keys(ours);
  const width = Math.max(...names.map(({ length }) => length));
  return [
    `${name}:`,
    ...names.map((column) => `  ${column.padEnd(width)}  ${shownName(columns.get(column)?.header ?? '-')}`),
  ];
}

/** The map of a table: columns with reasons, forms of dates, words, and what was not taken. */
export function tableLines(map: TableMap, looks: Looks): string[] {
  const { style, width } = looks;
  const spec = TABLES[map.table] as unknown as AnyTableSpec;
  return [
    ...candidateLines(spec, map.columns, looks),
    ...section(
      'Dates',
      [...map.dates].map(([column, form]) => `${column} is written ${form}.`),
      looks,
    ),
    ...section(
      'Words',
      [...map.columns].flatMap(([column, { fit }]) => wordLines(column, fit, map)),
      looks,
    ),
    ...section(
      'Not taken, because not certain',
      [...map.left].map(([column, { header, reason }]) => `${column}: ${shownName(header)}? ${reason}`),
      looks,
    ),
    ...(map.open.length > 0 ? [style.bad('Open')] : []),
    ...map.open.flatMap(({ what, remedy }) => [
      wrap(`  ${what}`, width, '  '),
      wrap(`  \u2192 ${remedy}`, width, '    '),
    ]),
  ];
}

function section(title: string, lines: readonly string[], { style, width }: Looks): string[] {
  if (lines.length === 0) return [];
  return [style.heading(title), ...lines.map((line) => `  ${wrap(line, width - 2, '    ')}`)];
}

const NO_WORDS: LocalWords = { shown: [], hidden: { words: 0, rows: 0 } };

/** Words taken, with their codes; and how many are left for `dbv check` to report. */
function wordLines(column: string, { localWords }: Candidate['fit'], { values }: TableMap): string[] {
  const { shown, hidden } = localWords?.() ?? NO_WORDS;
  const taken = values.get(column) ?? new Map<string, string>();
  const left = shown.filter(({ word }) => !taken.has(word));
  const rows = left.reduce((sum, word) => sum + word.rows, hidden.rows);
  const count = left.length + hidden.words;
  return [
    ...[...taken].map(([word, code]) => `${column}: ${word} \u2192 ${code === '' ? 'blank' : code}`),
    ...(count > 0
      ? [
          `${column}: ${counted(count, 'word')} in ${counted(rows, 'row')} stand for no code yet; dbv check gives the lines.`,
        ]
      : []),
  ];
}

/** Names that no table uses. */
export function unusedLine({ columns }: Export, maps: readonly TableMap[], { width }: Looks): string[] {
  const used = new Set(maps.flatMap((map) => [...map.columns.values()].map(({ header }) => header)));
  const left = new Set(maps.flatMap((map) => [...map.left.values()].map(({ header }) => header)));
  const unused = columns.filter(({ name, identifies }) => !identifies && !used.has(name) && !left.has(name));
  // A header in which nothing is known may be a record.
  if (unused.length === 0 || used.size === 0) return [];
  return [wrap(`Not used: ${unused.map(({ name }) => shownName(name)).join(', ')}.`, width)];
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The map of a table as data, for a script. */
export function tableJson({ table, columns, dates, values, open, left }: TableMap) {
  return {
    table,
    columns: Object.fromEntries([...columns].map(([column, candidate]) => [column, candidateJson(candidate)])),
    dates: Object.fromEntries(dates),
    values: Object.fromEntries([...values].map(([column, words]) => [column, Object.fromEntries(words)])),
    notTaken: Object.fromEntries([...left].map(([column, candidate]) => [column, candidateJson(candidate)])),
    open,
  };
}

function candidateJson({ header, grounds, score, certain, reason, fit }: Candidate) {
  const { filled, reads, distinct, codes, localWords } = fit;
  const { shown, hidden } = localWords?.() ?? NO_WORDS;
  const unknown = shown.filter(({ match }) => !match?.certain);
  return {
    header,
    grounds,
    score,
    certain,
    reason,
    filled,
    readable: reads,
    distinct,
    ...(codes && { codes, wordsWithoutCode: unknown.length + hidden.words }),
  };
}

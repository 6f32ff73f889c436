import { type AnyTableSpec, TABLE_NAMES, type TableName } from '../../model/tables/index.ts';
import { type Candidate, candidateFor, standInCandidate } from './candidate.ts';
import type { Export, ExportColumn } from './export.ts';
import type { TableContext } from './table-context.ts';

/** How an export could be one of our tables. */
export interface TableSuggestion {
  readonly table: TableName;
  /** Our columns that a column of the export is put forward for, in the order of the table. */
  readonly columns: ReadonlyMap<string, Candidate>;
  /** What the table cannot do without and has nothing for: groups of columns of which one is needed. */
  readonly missing: readonly (readonly string[])[];
  /** Everything the table cannot do without is certain. */
  readonly certain: boolean;
  /** From 0 to 1: how well its needs are met. */
  readonly score: number;
}

/** Columns that are settled: by an export's column, or by none. */
export type Settled = ReadonlyMap<string, Candidate | undefined>;

/** A suggestion worth less than this is not made. */
const LEAST_SCORE = 0.5;

/** Tables that are written by `dbv` alone, or look as another does: an export is one of them only where a person says so. */
const NEVER_SUGGESTED: ReadonlySet<TableName> = new Set(['second-reviews', 'sample', 'progress']);

/** Every table as the export could be it, the likeliest first. */
export function suggestTables(exported: Export, contextOf: (table: TableName) => TableContext): TableSuggestion[] {
  return TABLE_NAMES.filter((table) => !NEVER_SUGGESTED.has(table))
    .map((table) => suggestTable(exported, contextOf(table)))
    .filter(({ columns }) => columns.size > 0)
    .sort((a, b) => b.score - a.score || b.columns.size - a.columns.size);
}

/** The best column of an export for each of a table's, each used once; those that are settled are as they are. */
export function suggestTable(exported: Export, context: TableContext, settled: Settled = new Map()): TableSuggestion {
  const { spec } = context;
  const names = Object.keys(spec.columns);
  const readable = exported.columns.filter(({ identifies }) => !identifies);
  const taken = takeBest(
    names
      .filter((column) => !settled.has(column))
      .flatMap((column) =>
        readable
          .filter(({ name }) => isFree(name, column, settled, spec))
          .flatMap((from) => pairOf(from, column, context)),
      ),
  );
  for (const [column, candidate] of settled) if (candidate) taken.set(column, candidate);
  if (!settled.has(spec.key ?? '')) standIn(taken, exported, context);
  const needs = needsOf(spec);
  const best = needs.map((group) => bestOf(group, taken));
  return {
    table: spec.name,
    columns: new Map(names.flatMap((column) => (taken.has(column) ? [[column, taken.get(column)!]] : []))),
    missing: needs.filter((_, index) => best[index] === undefined),
    certain: best.every((candidate) => candidate?.certain),
    score: best.reduce((sum, candidate) => sum + (candidate?.score ?? 0), 0) / needs.length,
  };
}

/** A column that is settled serves nothing else, but an id may serve as two: the child's as the plan's. */
function isFree(header: string, column: string, settled: Settled, { columns }: AnyTableSpec): boolean {
  const isId = (name: string) => columns[name]!.kind === 'id';
  return [...settled].every(([other, candidate]) => candidate?.header !== header || (isId(other) && isId(column)));
}

interface Pair {
  readonly column: string;
  readonly from: ExportColumn;
  readonly candidate: Candidate;
}

function pairOf(from: ExportColumn, column: string, context: TableContext): Pair[] {
  const candidate = candidateFor(from, column, context);
  return candidate && candidate.score >= LEAST_SCORE ? [{ column, from, candidate }] : [];
}

/** What is said counts before what is seen: a map, then our own name, then a known one. */
const ORDER: readonly Candidate['grounds'][] = ['known', 'same', 'alias'];

function rankOf({ certain, grounds }: Candidate): number {
  return certain ? ORDER.indexOf(grounds) : ORDER.length;
}

/** The best pairs, each column of either side once. Of two that are certain alike, neither is. */
function takeBest(pairs: readonly Pair[]): Map<string, Candidate> {
  const ranked = [...pairs].sort(
    (a, b) => rankOf(a.candidate) - rankOf(b.candidate) || b.candidate.score - a.candidate.score,
  );
  const taken = new Map<string, Candidate>();
  const used = new Set<ExportColumn>();
  for (const { column, from, candidate } of ranked) {
    if (taken.has(column) || used.has(from)) continue;
    const hasRival = ranked.some(
      (other) =>
        other.column === column &&
        other.from !== from &&
        other.candidate.certain &&
        rankOf(other.candidate) === rankOf(candidate),
    );
    taken.set(column, hasRival ? { ...candidate, certain: false } : candidate);
    used.add(from);
  }
  return taken;
}

/** Tables with one row for each child can do with the child's id. */
const STAND_INS: { readonly [Table in TableName]?: { readonly column: string; readonly from: string } } = {
  plans: { column: 'plan_id', from: 'person_id' },
  requests: { column: 'request_id', from: 'person_id' },
};

function standIn(taken: Map<string, Candidate>, exported: Export, context: TableContext): void {
  const { column, from: other } = STAND_INS[context.spec.name] ?? {};
  const from = exported.columns.find(({ name }) => name === taken.get(other ?? '')?.header);
  if (column === undefined || other === undefined || !from || taken.has(column)) return;
  const candidate = standInCandidate(from, column, other, context);
  if (candidate) taken.set(column, candidate);
}

/** What a table cannot do without: its required columns, and one of each of its groups. */
export function needsOf({ columns, atLeastOne = [] }: AnyTableSpec): readonly (readonly string[])[] {
  return [
    ...Object.keys(columns)
      .filter((column) => columns[column]!.required)
      .map((column) => [column]),
    ...atLeastOne,
  ];
}

function bestOf(group: readonly string[], columns: ReadonlyMap<string, Candidate>): Candidate | undefined {
  return group
    .flatMap((column) => columns.get(column) ?? [])
    .sort((a, b) => Number(b.certain) - Number(a.certain) || b.score - a.score)[0];
}

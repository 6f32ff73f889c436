import { plainName, shownName } from '../../ingest/header-names.ts';
import type { Candidate } from '../../ingest/map/candidate.ts';
import type { Export } from '../../ingest/map/export.ts';
import { needsOf } from '../../ingest/map/suggest.ts';
import type { TableContext } from '../../ingest/map/table-context.ts';
import type { DateForm } from '../../model/area.ts';
import type { TableName } from '../../model/tables/index.ts';
import { type ColumnsMap, settleColumns } from './map-columns.ts';
import { settleDates } from './map-dates.ts';
import type { Dialogue } from './map-dialogue.ts';
import { flagsFor, type MapFlags, typed } from './map-flags.ts';
import { settleValues } from './map-values.ts';

/** What the table cannot be read without, and what settles it. */
export interface Open {
  readonly what: string;
  readonly remedy: string;
}

/** The map of one table. */
export interface TableMap {
  readonly table: TableName;
  /** Our column → the column of the export, in the order of the table. */
  readonly columns: ReadonlyMap<string, Candidate>;
  /** How dates are written, of columns that are not ISO. */
  readonly dates: ReadonlyMap<string, DateForm>;
  /** Our column → the word → the code. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** While any of it is open, the map is not fit to be written. */
  readonly open: readonly Open[];
  /** Suggestions that are not certain and were not taken. */
  readonly left: ReadonlyMap<string, Candidate>;
  /** Flags that would give the answers a person gave. */
  readonly answers: readonly string[];
}

/**
 * Settles the map of one table: what flags say, then what is certain; the rest is asked, or left where nobody is there
 * to ask.
 *
 * Errors: `UserError` where a flag names a column that the export does not have or that is never read, and where the
 * person stops.
 */
export async function settleTable(
  exported: Export,
  context: TableContext,
  flags: MapFlags,
  dialogue?: Dialogue,
): Promise<TableMap> {
  const { spec } = context;
  const own = flagsFor(flags, spec.name);
  const settling = await settleColumns(exported, context, own, dialogue);
  const { columns } = settling;
  const { dates, leftOut, open, answers: onDates } = await settleDates(spec.name, columns, own, dialogue);
  for (const column of leftOut) columns.delete(column);
  const { values, answers: onValues } = await settleValues(spec, columns, own, dialogue);
  return {
    table: spec.name,
    columns: new Map(Object.keys(spec.columns).flatMap((column) => entryOf(columns, column))),
    dates,
    values,
    open: [...openNeeds(context, settling), ...openNames(exported, context, settling), ...open],
    left: new Map([...settling.suggestion.columns].filter(([column]) => !columns.has(column) && !dialogue)),
    answers: [...settling.answers, ...onDates, ...onValues],
  };
}

function entryOf(columns: ReadonlyMap<string, Candidate>, column: string): [string, Candidate][] {
  const candidate = columns.get(column);
  return candidate ? [[column, candidate]] : [];
}

/** Needs that no column meets. */
function openNeeds({ spec }: TableContext, { suggestion, columns }: ColumnsMap): Open[] {
  return needsOf(spec)
    .filter((group) => !group.some((column) => columns.has(column)))
    .map((group) => {
      const column = group.find((name) => suggestion.columns.has(name)) ?? group[0]!;
      const likeliest = suggestion.columns.get(column);
      return {
        what: likeliest
          ? `${column} is needed, and only a person can say whether it is "${shownName(likeliest.header)}". ${likeliest.reason}`
          : `${group.join(' or ')} is needed, and no column of the file is like it.`,
        remedy: typed('--set', `${spec.name}.${column}=${likeliest?.header ?? 'Header'}`),
      };
    });
}

/** Our own names in a header are read whatever the map says: what is to be left out must not bear one. */
function openNames({ columns: exported }: Export, { spec }: TableContext, { columns }: ColumnsMap): Open[] {
  return Object.keys(spec.columns)
    .filter((column) => !columns.has(column))
    .filter((column) => exported.some(({ name, identifies }) => !identifies && plainName(name) === plainName(column)))
    .map((column) => ({
      what: `The file has a column named ${column}, which is read by its name, and it does not hold what its name says.`,
      remedy: `rename it in the file, or say that it is right: ${typed('--set', `${spec.name}.${column}=${column}`)}`,
    }));
}

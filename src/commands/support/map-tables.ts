import type { Export } from '../../ingest/map/export.ts';
import { suggestTables, type TableSuggestion } from '../../ingest/map/suggest.ts';
import type { TableContext } from '../../ingest/map/table-context.ts';
import { UserError } from '../../model/errors.ts';
import { TABLES, type TableName } from '../../model/tables/index.ts';
import { type Choice, type Dialogue, LEAVE_OUT } from './map-dialogue.ts';
import type { MapFlags } from './map-flags.ts';
import { settleTable, type TableMap } from './map-table.ts';

/** Which tables an export may be, and what is known of each. */
export interface TableChoice {
  readonly exported: Export;
  readonly contextOf: (table: TableName) => TableContext;
  readonly flags: MapFlags;
  /** The tables that a flag named. */
  readonly named: readonly TableName[] | undefined;
}

/**
 * The maps of an export: of the tables that were named; else, without a person, of every table that can be read with
 * what is certain, or of the likeliest one, with what stays open.
 *
 * Errors: `UserError` where no table is at all like it.
 */
export async function settleTables({ exported, contextOf, flags, named }: TableChoice): Promise<readonly TableMap[]> {
  const likely = named ?? suggestTables(exported, contextOf).map(({ table }) => table);
  const maps = await Promise.all(likely.map((table) => settleTable(exported, contextOf(table), flags)));
  if (named) return maps;
  const whole = maps.filter(({ open }) => open.length === 0);
  const best = whole.length > 0 ? whole : maps.slice(0, 1);
  if (best.length === 0) throw unlike(exported);
  return best;
}

/** The same with a person: table by table, until there is no more to map. */
export async function askForTables(choice: TableChoice, dialogue: Dialogue): Promise<readonly TableMap[]> {
  const { exported, contextOf, flags, named } = choice;
  const maps: TableMap[] = [];
  for (const table of named ?? []) maps.push(await settleTable(exported, contextOf(table), flags, dialogue));
  if (named) return maps;
  const suggested = suggestTables(exported, contextOf);
  if (suggested.length === 0) throw unlike(exported);
  const first = await dialogue.ask({
    message: 'Which table is it?',
    choices: suggested.map(choiceOf) as [Choice, ...Choice[]],
  });
  for (let table = first; table !== LEAVE_OUT; table = await askForMore(suggested, maps, dialogue)) {
    maps.push(await settleTable(exported, contextOf(table as TableName), flags, dialogue));
  }
  return maps;
}

function choiceOf({ table, missing, certain }: TableSuggestion): Choice {
  const state = certain
    ? 'all that it needs is certain'
    : missing.length > 0
      ? `nothing for ${missing.map((group) => group.join(' or ')).join(', ')}`
      : 'all that it needs may be there';
  return { value: table, name: `${table}: ${TABLES[table].description} (${state})` };
}

/** An export with one row a plan may hold the placements too. */
async function askForMore(
  suggested: readonly TableSuggestion[],
  maps: readonly TableMap[],
  dialogue: Dialogue,
): Promise<string> {
  const rest = suggested.filter(
    ({ table, missing }) => missing.length === 0 && !maps.some((map) => map.table === table),
  );
  if (rest.length === 0) return LEAVE_OUT;
  return dialogue.ask({
    message: 'Is it another table as well?',
    choices: [{ value: LEAVE_OUT, name: 'no' }, ...rest.map(choiceOf)],
  });
}

function unlike({ file }: Export): UserError {
  return new UserError(`None of the columns of ${file} is like one that dbv knows.`, {
    hint: 'See that the first row holds the names of the columns. The data dictionary says what each table takes.',
  });
}

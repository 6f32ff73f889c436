import { type Issue, issue } from '../../model/issues.ts';
import type { CsvRecords } from '../csv-records.ts';
import { COLUMNS, type From, ID, type Part, RETURN_TABLES, type ReturnTable } from './columns.ts';
import { type Item, keyOf, MODULES, type Module, type ModuleName, type Modules } from './modules.ts';
import type { Strands } from './strands.ts';

/**
 * The records of one table, as if they stood in a file of its own: column by column, each cell the text that stands in
 * the return. Records are numbered on from `first`, and a number stands where a file has its line.
 */
export function recordsOf(table: ReturnTable, strands: Strands, modules: Modules, first: number): CsvRecords {
  const cells = columnsOf(table, modules).map(({ froms }) =>
    froms.map(({ part, text }) => ({ rows: strands.rows[part] ?? [], text })),
  );
  const columns = cells.length;
  return {
    lines: Array.from({ length: strands.count }, (_, index) => first + index),
    width: () => columns,
    cell: (record, position) => {
      for (const { rows, text } of cells[position] ?? []) {
        const row = rows[record] ?? -1;
        const found = row === -1 ? '' : text(row);
        if (found.trim() !== '') return found;
      }
      return '';
    },
  };
}

/** A column, and the items that fill it: none where the files do not have them. */
interface Filled {
  readonly column: string;
  readonly froms: readonly { readonly part: Part; readonly text: (row: number) => string }[];
}

/** The columns of a table that a return can fill. All of them, so that one that is missing is missed in every record. */
export function columnsOf(table: ReturnTable, modules: Modules): readonly Filled[] {
  return Object.entries(COLUMNS[table]).map(([column, sources]) => {
    const froms = sources.flatMap(([part, item]) => {
      const module = modules[moduleOf(part)];
      const text = item === ID ? module?.ids : module?.items.get(item)?.text;
      return text ? [{ part, text }] : [];
    });
    return { column, froms };
  });
}

/** The module that the row in a part comes from. */
export function moduleOf(part: Part): ModuleName {
  return part === 'primaryneed' || part === 'secondaryneed' ? 'senneed' : part;
}

/** A record of a return: which table it is of, and the row that plays each part in it, if any. */
export interface Numbered {
  readonly table: ReturnTable;
  readonly parts: readonly Part[];
  readonly row: (part: Part) => number | undefined;
}

/** Finds a record by its number; undefined where there is none. */
export type Numbering = (record: number) => Numbered | undefined;

/** Numbers the records of all tables through, from 1. */
export function numbering(strands: Readonly<Record<ReturnTable, Strands>>) {
  let count = 0;
  const tables = RETURN_TABLES.map((table) => {
    const first = count + 1;
    count += strands[table].count;
    return { table, first, rows: strands[table].rows, parts: Object.keys(strands[table].rows) as Part[] };
  });
  const numbered: Numbering = (record) => {
    const found = tables.findLast(({ first }) => first <= record);
    if (!found || record > count) return undefined;
    const { table, first, rows, parts } = found;
    const row = (part: Part) => {
      const at = rows[part]?.[record - first] ?? -1;
      return at === -1 ? undefined : at;
    };
    return { table, parts, row };
  };
  return { numbered, count, firsts: new Map(tables.map(({ table, first }) => [table, first])) };
}

/** Where an issue about a record or a column of a return stands in its files. */
export type Locate = (issue: Issue) => Issue;

/** Line numbers and names of a return's modules, without a single cell. */
interface Places {
  readonly file: string;
  readonly lines: readonly number[];
  readonly items: ReadonlyMap<string, Pick<Item, 'shown' | 'lines'>>;
}

/**
 * A function that puts an issue about a record where it stands: in the file, on the line and under the name that the
 * cell has there. Issues of other files pass through.
 */
export function locator(source: string, numbered: Numbering, modules: Modules): Locate {
  const places = new Map(Object.values(modules).map((module) => [module.name, placesOf(module)]));
  return (found) => {
    if (found.file !== source || found.line === undefined) return found;
    const record = numbered(found.line);
    if (!record) return found;
    const { file, line, column } = placeOf(record, found.column, places);
    return issue(found.code, file, { line, column }, relocated(found.args, numbered, places));
  };
}

/** A copy without the cells, because it outlives the reading. */
function placesOf({ file, lines, items }: Module): Places {
  const bare = [...items].map(([name, item]) => [
    name,
    { shown: item.shown, ...(item.lines && { lines: item.lines }) },
  ]);
  return { file, lines, items: new Map(bare as [string, Pick<Item, 'shown' | 'lines'>][]) };
}

/** The row that a record is foremost about. */
const FOREMOST: Readonly<Record<ReturnTable, readonly Part[]>> = {
  requests: ['requests'],
  plans: ['namedplan', 'activeplans'],
  placements: ['placementdetail', 'plandetail'],
};

function placeOf({ table, row: rowOf }: Numbered, column: string | undefined, places: ReadonlyMap<ModuleName, Places>) {
  const sources = column === undefined ? [] : (COLUMNS[table][column] ?? []);
  const [foremost] = FOREMOST[table].filter((part) => rowOf(part) !== undefined);
  const at = sources.find(([part, item]) => rowOf(part) !== undefined && hasItem(part, item, places)) ?? sources[0];
  const part = at ? nearestPart(at[0], rowOf) : foremost!;
  const row = rowOf(part)!;
  const { file, lines, items } = places.get(moduleOf(part))!;
  const item = at && at[0] === part ? items.get(at[1]) : undefined;
  return { file, line: item?.lines?.[row] || lines[row]!, column: item?.shown ?? (at ? nameOf(at) : column) };
}

/** The part itself, or the nearest one above it that the record has: where a row that is missing would hang. */
function nearestPart(part: Part, rowOf: Numbered['row']): Part {
  if (rowOf(part) !== undefined) return part;
  const { parent } = MODULES[moduleOf(part)];
  return parent === undefined || parent === 'sen2' ? 'requests' : nearestPart(parent as Part, rowOf);
}

function hasItem(part: Part, item: string, places: ReadonlyMap<ModuleName, Places>): boolean {
  return item === ID || places.get(moduleOf(part))?.items.has(item) === true;
}

function nameOf([part, item]: From): string {
  return item === ID ? keyOf(moduleOf(part)) : item;
}

/** The same for an issue about a whole column of a table. */
export function columnLocator(table: ReturnTable, modules: Modules): Locate {
  return (found) => {
    const sources = found.column === undefined ? [] : (COLUMNS[table][found.column] ?? []);
    const at = sources.find(([part, item]) => modules[moduleOf(part)]?.items.has(item));
    if (!at || found.line !== undefined) return found;
    const { file, items } = modules[moduleOf(at[0])]!;
    return issue(found.code, file, { column: items.get(at[1])!.shown }, found.args);
  };
}

/** Sentences that name another line name that of its file. */
function relocated(args: Issue['args'], numbered: Numbering, places: ReadonlyMap<ModuleName, Places>): Issue['args'] {
  const lineOf = (text: string) => {
    const record = numbered(Number(text));
    return record ? String(placeOf(record, undefined, places).line) : text;
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, text]) => [name, name === 'first' || name === 'other' ? lineOf(text) : text]),
  );
}

import { TABLES, type TableName } from '../../src/model/tables/index.ts';
import type { SmallArea } from './areas.ts';
import type { Cells } from './writing.ts';

/** A change to the cells of a table. */
export type Change = (cells: Cells, table: TableName) => Cells;

/** The area with one table changed, or every one. */
export function spoilt(change: Change, only?: TableName): (area: SmallArea) => SmallArea {
  return ({ config, tables }) => ({
    config,
    tables: tables.map((each) =>
      only === undefined || each.table === only ? { ...each, cells: change(each.cells, each.table) } : each,
    ),
  });
}

/** Every cell of the columns of a kind, changed. */
export function inColumnsOf(kinds: readonly string[], change: (cell: string) => string): Change {
  return ([header = [], ...rows], table) => {
    const columns = TABLES[table].columns as Readonly<Record<string, { readonly kind: string }>>;
    const isOne = header.map((name) => kinds.includes(columns[name]?.kind ?? ''));
    return [header, ...rows.map((row) => row.map((cell, place) => (isOne[place] ? change(cell) : cell)))];
  };
}

/** One cell, on a line of the file. */
export function cellOn(line: number, column: string, text: string): Change {
  return (cells) => {
    const place = cells[0]!.indexOf(column);
    return cells.map((row, at) => (at === line - 1 ? row.map((cell, each) => (each === place ? text : cell)) : row));
  };
}

/** Every blank cell of the columns that may be blank, filled. */
export function blanksFilled(text: string): Change {
  return ([header = [], ...rows], table) => {
    const columns = TABLES[table].columns as Readonly<Record<string, { readonly kind: string }>>;
    const isRead = header.map((name) => name in columns);
    return [header, ...rows.map((row) => row.map((cell, place) => (cell === '' && isRead[place] ? text : cell)))];
  };
}

/** One more column, in front. */
export function columnBefore(name: string, cell: (row: number) => string): Change {
  return ([header = [], ...rows]) => [[name, ...header], ...rows.map((row, place) => [cell(place), ...row])];
}

/** One more row at the end; what it does not say is blank. */
export function rowAtEnd(row: Readonly<Record<string, string>>): Change {
  return (cells) => [...cells, cells[0]!.map((name) => row[name] ?? '')];
}

/** Lines above the header, as wide as the table. */
export function linesAbove(...texts: readonly string[]): Change {
  return (cells) => [...texts.map((text) => cells[0]!.map((_, place) => (place === 0 ? text : ''))), ...cells];
}

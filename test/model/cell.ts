import { type Column, cellReader, isFault } from '../../src/model/cells.ts';

/** What a column makes of a cell: its value, or the code of its fault after a `!`. */
export function read(column: Column<unknown>, text: string): unknown {
  const result = cellReader(column)(text);
  return isFault(result) ? `!${result.code}` : result;
}

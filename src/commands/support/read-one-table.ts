import path from 'node:path';
import { readTable, type TableReading } from '../../ingest/read-table.ts';
import { tableOptions } from '../../ingest/table-options.ts';
import { readRegular, sha256, shownPath } from '../../io/files.ts';
import type { Area } from '../../model/area.ts';
import { UserError } from '../../model/errors.ts';
import { type AnyTableSpec, type Row, TABLES, type TableName } from '../../model/tables/index.ts';
import type { Table } from '../../model/tables/table.ts';
import { candidates } from './load-area.ts';

/** The file of one table of an area, and what it says by itself; corrections are not laid over it. */
export interface OneTable<Name extends TableName> {
  /** The full path of the file. */
  readonly place: string;
  /** The path in the area folder, with forward slashes. */
  readonly file: string;
  /** Absent where there is no such file. */
  readonly bytes?: Uint8Array;
  /** Absent where there is no such file, or none that can be used. */
  readonly table?: Table<Row<Name>>;
  readonly reading?: TableReading;
}

/**
 * Reads one table of an area without the others.
 *
 * Errors: `UserError` where it stands in two places.
 */
export async function readOneTable<Name extends TableName>(
  folder: string,
  area: Area,
  name: Name,
): Promise<OneTable<Name>> {
  const spec = TABLES[name] as unknown as AnyTableSpec;
  const places = candidates(folder, area, name);
  const found = (await Promise.all(places.map(async (place) => ({ place, bytes: await readRegular(place) })))).flatMap(
    ({ place, bytes }) => (bytes ? [{ place, bytes, file: shownPath(folder, place) }] : []),
  );
  const [one, other] = found;
  if (one && other) {
    throw new UserError(`The table ${name} is in ${one.file} and in ${other.file}.`, {
      hint: 'Keep one of the two files. Nothing was written.',
    });
  }
  if (!one) {
    const file = `${spec.folder}/${name}.csv`;
    return places.length === 1
      ? { place: places[0]!, file: shownPath(folder, places[0]!) }
      : { place: path.join(folder, file), file };
  }
  const source = { table: name, file: one.file, bytes: one.bytes, sha256: sha256(one.bytes) };
  const reading = readTable(source, spec, tableOptions(area, name));
  // The table was read by its own definition, so its rows are of its own type.
  const table = reading.table as Table<Row<Name>> | undefined;
  return { ...one, reading, ...(table && { table }) };
}

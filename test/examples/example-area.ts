import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** The example areas as they lie in the repository, read without the program. */
export const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

export type RawRow = Readonly<Record<string, string>>;

/** The rows of one file of an example. */
export function rawRows(file: string): readonly RawRow[] {
  return parse(readFileSync(path.join(EXAMPLES, file), 'utf8'), { columns: true, bom: true }) as RawRow[];
}

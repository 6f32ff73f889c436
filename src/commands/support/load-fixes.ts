import path from 'node:path';
import { correctionsOf, isFilledIn } from '../../ingest/fixes/corrections.ts';
import { type FixFile, readFixFile } from '../../ingest/fixes/fix-file.ts';
import type { AreaSource, SourceFile } from '../../ingest/read-area.ts';
import { readRegular, shownPath } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import type { Area } from '../../model/area.ts';
import { type Issue, issue } from '../../model/issues.ts';

/** Where an area keeps its corrections, unless `dbv.yaml` says otherwise. */
const USUAL_PLACE = 'answers/issues.csv';

/** The file of fixes that an area is read with. */
export function fixFilePlace(folder: string, { fixes }: Pick<Area, 'fixes'>): string {
  return path.resolve(folder, fixes ?? USUAL_PLACE);
}

/** The file of fixes at a place; undefined where there is none. */
export async function findFixFile(folder: string, file: string): Promise<FixFile | undefined> {
  const bytes = await readRegular(file);
  return bytes && readFixFile(bytes, shownPath(folder, file));
}

/** Where to look for the key file: what the user says of it, and the environment. */
export type KeySource = Pick<World, 'cwd' | 'env'> & { readonly keyFile?: string | undefined };

/**
 * The sources of an area with its corrections beside them, and what is wrong with those that cannot be followed. The key
 * is asked for only where there are any.
 */
export async function withFixes(
  files: readonly AreaSource[],
  folder: string,
  area: Area,
  keys: KeySource | undefined,
): Promise<{ files: readonly AreaSource[]; issues: readonly Issue[] }> {
  const found = await findFixFile(folder, fixFilePlace(folder, area));
  if (!found) return { files, issues: [] };
  const key = keys && isFilledIn(found) ? await keyFrom(keys, folder) : undefined;
  const { fixes, issues } = correctionsOf(found, key?.hash);
  if (!fixes) return { files, issues: [...found.issues, ...issues] };
  const tables = new Set(files.filter(isTableFile).map(({ table }) => table));
  const lost = fixes.corrections
    .filter((correction) => !tables.has(correction.key.table))
    .map(({ line }) => issue('fix-row-gone', found.file, { line, column: 'correction' }));
  return {
    files: files.map((source) => (isTableFile(source) ? { ...source, fixes } : source)),
    issues: [...found.issues, ...issues, ...lost],
  };
}

/** Whether a source is the file of one table, whose cells may be corrected. */
export function isTableFile(source: AreaSource): source is SourceFile {
  return !('kind' in source);
}

async function keyFrom(keys: KeySource, folder: string) {
  const { keyFilePlace, readKey } = await import('../../io/key-file.ts');
  return readKey(keyFilePlace(keys, keys.keyFile), [folder]);
}

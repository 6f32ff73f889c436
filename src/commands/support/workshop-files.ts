import path from 'node:path';
import { openCsv } from '../../ingest/open-csv.ts';
import type { WorkshopFile } from '../../ingest/workshops/read-reviews.ts';
import { reviewColumns } from '../../ingest/workshops/review-columns.ts';
import { type Sheet, sheetFrom } from '../../ingest/workshops/sheet.ts';
import { kindOf, listFolder, readBytes, sha256, shownPath } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import type { Issue } from '../../model/issues.ts';

/** A file of a workshop, told apart into columns and rows. */
export interface OpenedFile {
  readonly source: WorkshopFile;
  readonly sheet: Sheet;
}

/**
 * The files of workshops at some paths, each once; of a folder, its CSV files.
 *
 * Errors: `UserError` where there is nothing at a path.
 */
export async function workshopFiles(
  paths: readonly string[],
  { cwd }: Pick<World, 'cwd'>,
): Promise<readonly WorkshopFile[]> {
  const places = (await Promise.all(paths.map((place) => filesAt(path.resolve(cwd, place))))).flat();
  return Promise.all(
    [...new Set(places)].map(async (place) => {
      const bytes = await readBytes(place);
      if (!bytes) throw new UserError(`There is no file ${place}.`, { hint: 'Check the path.' });
      return { file: shownPath(cwd, place), bytes, sha256: sha256(bytes) };
    }),
  );
}

async function filesAt(place: string): Promise<readonly string[]> {
  if ((await kindOf(place)) !== 'folder') return [place];
  const names = ((await listFolder(place)) ?? []).filter((name) => name.toLowerCase().endsWith('.csv'));
  if (names.length > 0) return names.map((name) => path.join(place, name));
  throw new UserError(`There is no CSV file in ${place}.`, {
    hint: 'Save each spreadsheet as CSV, and give its file.',
  });
}

/** Files as sheets; and why some cannot be told apart. */
export function openFiles(
  sources: readonly WorkshopFile[],
  said: ReadonlyMap<string, string>,
): { readonly opened: readonly OpenedFile[]; readonly unusable: readonly Issue[] } {
  const columns = reviewColumns(said);
  const opened: OpenedFile[] = [];
  const unusable: Issue[] = [];
  for (const source of sources) {
    const open = openCsv(source.bytes, source.file);
    if ('unusable' in open) unusable.push(...open.unusable);
    else opened.push({ source, sheet: sheetFrom(open, source.file, columns) });
  }
  return { opened, unusable };
}

import path from 'node:path';
import { type Export, readExport } from '../../ingest/map/export.ts';
import { recogniseReturn } from '../../ingest/sen2/recognise.ts';
import { readBytes, sha256, shownPath } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import { UserError } from '../../model/errors.ts';
import { noExportError } from './no-export.ts';

/**
 * Opens an export, and gives its place in the area folder as `sources:` names it. Says so where a map is not what the
 * file needs.
 *
 * Errors: `UserError` where there is no such file, it lies outside the area (unless nothing is to be written), or it
 * cannot be read as CSV with a header.
 */
export async function openExport(
  file: string,
  folder: string,
  dryRun: boolean,
  world: Pick<World, 'say'>,
): Promise<{ exported: Export; place: string }> {
  const bytes = await readBytes(file);
  if (!bytes) throw new UserError(`There is no file ${file}.`, { hint: 'Check the path.' });
  const place = shownPath(folder, file);
  if (!dryRun && (place.startsWith('..') || path.isAbsolute(place))) {
    throw new UserError(`${file} lies outside the area folder ${folder}.`, {
      hint: `Copy it to ${path.join(folder, 'data')}, which git ignores: an area is read from its own folder alone.`,
    });
  }
  pointToImport(file, bytes, world);
  const exported = readExport(bytes, place);
  if ('columns' in exported) return { exported, place };
  throw noExportError(exported, file);
}

/** A SEN2 return is read as a whole, by what the specification says. */
function pointToImport(file: string, bytes: Uint8Array, { say }: Pick<World, 'say'>): void {
  const found = recogniseReturn([{ file, bytes, sha256: sha256(bytes) }]);
  if (found.kind === 'xml') {
    throw new UserError(`${file} is XML, as SEN2 returns are.`, { hint: 'Read a return with: dbv import sen2' });
  }
  const isModule = found.kind === 'blade' || found.issues.some(({ code }) => code === 'return-module-missing');
  if (isModule) say('This is one file of a SEN2 return: dbv import sen2 reads all nine together, without a map.\n');
}

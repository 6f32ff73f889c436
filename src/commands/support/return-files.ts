import path from 'node:path';
import type { ReturnSource } from '../../ingest/read-area.ts';
import { kindOf, listFolder, readRegular, sha256, shownPath } from '../../io/files.ts';
import { UserError } from '../../model/errors.ts';

/**
 * The files of a SEN2 return: one or several, or all those of a folder. Paths are shown relative to `base`.
 *
 * Errors: `UserError` where there is nothing at a path, or nothing in the folder.
 */
export async function returnSource(paths: readonly string[], base: string): Promise<ReturnSource> {
  const found = (await Promise.all(paths.map(filesAt))).flat();
  const files = [];
  for (const file of [...new Set(found)]) {
    const bytes = await readRegular(file);
    if (bytes) files.push({ file: shownPath(base, file), bytes, sha256: sha256(bytes) });
  }
  if (files.length === 0) {
    throw new UserError(`There is no file in ${paths.join(', ')}.`, {
      hint: 'Give the files of the return, or their folder.',
    });
  }
  return { kind: 'sen2', file: shownPath(base, paths[0]!) || '.', files };
}

/** The file at a path; of a folder, every file that is not hidden. */
async function filesAt(place: string): Promise<string[]> {
  const names = await listFolder(place);
  if (names === undefined) {
    if ((await kindOf(place)) === undefined) {
      throw new UserError(`There is no file or folder ${place}.`, { hint: 'Check the path.' });
    }
    return [place];
  }
  const files = names.filter((name) => !name.startsWith('.')).map((name) => path.join(place, name));
  const kinds = await Promise.all(files.map(kindOf));
  return files.filter((_, index) => kinds[index] !== 'folder');
}

import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode, unwritable } from './files.ts';
import { writeDurably } from './replace-folder.ts';

/**
 * Writes a file in place of what stands there, all of it or nothing: beside it first, then the two change places. Who
 * may read it stays as it was; `mode` is for a file that was not there.
 *
 * Errors: `UserError` when it cannot be written; what stood there is as it was then.
 */
export async function replaceFile(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const staged = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  try {
    await writeDurably(staged, content, (await modeOf(file)) ?? mode);
    await rename(staged, file);
  } catch (error) {
    await rm(staged, { force: true }).catch(() => {});
    throw unwritable(file, error);
  }
}

async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/errors.ts';
import { kindOf, unwritable } from './files.ts';

/**
 * Writes a set of files as one: either all of them stand in the folder afterwards, or it is as it was. The files are
 * written beside it, and the two folders change places. Files and folders in it that are not ours are kept.
 *
 * Errors: `UserError` when the folder cannot be written; nothing has changed then.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  isOurs: (relativePath: string) => boolean,
): Promise<void> {
  const parent = path.dirname(folder);
  const staged = path.join(parent, `.${path.basename(folder)}.new`);
  const retired = path.join(parent, `.${path.basename(folder)}.old`);
  try {
    await mkdir(parent, { recursive: true });
    await recover(folder, retired);
    const existing = await kindOf(folder);
    if (existing !== undefined && existing !== 'folder') {
      throw new UserError(`${folder} is in the way: it is not a folder.`, {
        hint: 'Choose another folder with --out.',
      });
    }
    await rm(staged, { recursive: true, force: true });
    await writeAll(staged, files);
    if (existing) await carryOver(folder, staged, isOurs);
    await swap(folder, staged, retired, existing !== undefined);
  } catch (error) {
    await rm(staged, { recursive: true, force: true }).catch(() => {});
    throw error instanceof UserError ? error : unwritable(folder, error);
  }
}

/** Waits for every file, so that none is still being written when a fault of another clears the folder away. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const writes = [...files].map(([name, content]) => writeDurably(path.join(folder, name), content));
  const failed = (await Promise.allSettled(writes)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** A run that was stopped between the two renames leaves only the old folder: put it back. */
async function recover(folder: string, retired: string): Promise<void> {
  if ((await kindOf(retired)) === undefined) return;
  if ((await kindOf(folder)) === undefined) await rename(retired, folder);
  else await rm(retired, { recursive: true, force: true });
}

async function swap(folder: string, staged: string, retired: string, exists: boolean): Promise<void> {
  if (!exists) return rename(staged, folder);
  await rename(folder, retired);
  try {
    await rename(staged, folder);
  } catch (error) {
    await rename(retired, folder);
    throw error;
  }
  await rm(retired, { recursive: true, force: true });
}

/** Writes a file and waits until it is on the disk. */
export async function writeDurably(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'w', mode);
  try {
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes over what others put into the folder. What cannot be taken over as it is stands in the way of a replacement. */
async function carryOver(from: string, to: string, isOurs: (relativePath: string) => boolean): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const source = path.join(entry.parentPath, entry.name);
    const name = path.relative(from, source);
    if (entry.isDirectory()) {
      await mkdir(path.join(to, name), { recursive: true });
    } else if (!entry.isFile()) {
      throw new UserError(`${source} is in the way: it is a link or something else that is no file.`, {
        hint: 'Move it, or choose another folder with --out. Nothing was changed.',
      });
    } else if (!isOurs(name.split(path.sep).join('/'))) {
      await mkdir(path.dirname(path.join(to, name)), { recursive: true });
      await copyFile(source, path.join(to, name));
    }
  }
}

import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/errors.ts';

/** SHA-256, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 as a Content-Security-Policy source: base 64. */
export function sha256Base64(content: string): string {
  return createHash('sha256').update(content).digest('base64');
}

/** A path as shown to people and written to documents: relative to a folder, with forward slashes. */
export function shownPath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

/** The bytes of a file, or undefined when there is none. */
export async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(file, error);
  }
}

/**
 * The same of a file of an area's own. A pipe or a device is refused before it is opened: reading one may never end.
 *
 * Errors: `UserError` where something stands there that is no file.
 */
export async function readRegular(file: string): Promise<Uint8Array | undefined> {
  await refuseIrregular(file);
  return readBytes(file);
}

/** Errors where a pipe, a device or the like stands at a path. Links are followed. */
export async function refuseIrregular(file: string): Promise<void> {
  const stats = await stat(file).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(file, error);
  });
  if (stats === undefined || stats.isFile() || stats.isDirectory()) return;
  throw new UserError(`${file} is not a file that can be read to its end: it is a pipe, a device or the like.`, {
    hint: 'Put a file in its place.',
  });
}

/** The text of a file, or undefined when there is none. */
export async function readText(file: string): Promise<string | undefined> {
  const bytes = await readBytes(file);
  return bytes && new TextDecoder('utf-8').decode(bytes);
}

/** Names of the entries of a folder in code-point order, or undefined when it is not a folder. */
export async function listFolder(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).sort(byCodePoint);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(folder, error);
  }
}

/** Paths of the files below a folder, relative to it, in code-point order; undefined when it is not a folder. */
export async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    return files.map((entry) => shownPath(folder, path.join(entry.parentPath, entry.name))).sort(byCodePoint);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(folder, error);
  }
}

/** Every text file below a folder with one of some endings, by path relative to it, in code-point order. */
export async function readTextTree(folder: string, endings: readonly string[]): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending))).sort(byCodePoint);
  const texts = await Promise.all(wanted.map((name) => readFile(path.join(folder, name), 'utf8')));
  return new Map(wanted.map((name, index) => [name, texts[index]!]));
}

/** Writes a file that must not exist yet. False when it does. */
export async function writeNew(file: string, content: string): Promise<boolean> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw unwritable(file, error);
  }
}

/** Whether something stands at a path, and whether it is a folder. Links are not followed. */
export async function kindOf(file: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const stats = await lstat(file);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw unreadable(file, error);
  }
}

export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}

/** A fault in reading that the person can mend. */
export function unreadable(file: string, cause: unknown): UserError {
  if (hasCode(cause, 'EISDIR')) {
    return new UserError(`${file} is a folder, and a file was expected there.`, {
      hint: 'Name a file, or put one in its place.',
      cause,
    });
  }
  return new UserError(`${file} cannot be read (${reasonOf(cause)}).`, {
    hint: 'Check the path, and that you may read it.',
    cause,
  });
}

/** A fault in writing that the person can mend. */
export function unwritable(file: string, cause: unknown): UserError {
  return new UserError(`${file} cannot be written (${reasonOf(cause)}).`, {
    hint: 'Check that the folder is there, that you may write to it, that the disk has room, and that no other program has the file open.',
    cause,
  });
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException)?.code ?? 'unknown fault';
}

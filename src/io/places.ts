import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from './files.ts';

/** Whether a path lies in a folder, or is it. Both with their links followed. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** A path with its links followed, as far as it exists. */
export async function realPlace(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const parent = path.dirname(file);
    if (!hasCode(error, 'ENOENT', 'ENOTDIR') || parent === file) throw error;
    return path.join(await realPlace(parent), path.basename(file));
  }
}

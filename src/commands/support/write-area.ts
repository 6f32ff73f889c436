import path from 'node:path';
import { writeNew } from '../../io/files.ts';

/** What was written, and what stood there and was left as it was, by path in the folder. */
export interface AreaWritten {
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

/** What makes a folder an area. */
const CONFIG = 'dbv.yaml';

/**
 * Writes the files of an area into a folder, and over none that is there. `dbv.yaml` comes last: a folder that has it
 * has the rest.
 */
export async function writeArea(folder: string, files: ReadonlyMap<string, string>): Promise<AreaWritten> {
  const isNew = new Map<string, boolean>();
  const inOrder = [...files].toSorted(([a], [b]) => Number(a === CONFIG) - Number(b === CONFIG));
  for (const [name, content] of inOrder) isNew.set(name, await writeNew(path.join(folder, name), content));
  const names = [...files.keys()];
  return { written: names.filter((name) => isNew.get(name)), kept: names.filter((name) => !isNew.get(name)) };
}

import path from 'node:path';
import { findIdentifiers } from '../../ingest/find-identifiers.ts';
import { readBytes } from '../../io/files.ts';
import { filesGitTakes } from '../../io/git.ts';
import type { World } from '../../io/world.ts';
import { type Issue, issue } from '../../model/issues.ts';
import { LOCAL } from '../../scaffold/ignored-by-git.ts';

/**
 * Files of an area that git has taken or would take and that hold direct identifiers, or are for one machine alone. None
 * where the area lies in no work tree, or git is not there to ask.
 */
export async function gitWarnings(folder: string, { env }: Pick<World, 'env'>): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const name of (await filesGitTakes(folder, env)) ?? []) {
    if (name.startsWith(`${LOCAL}/`)) issues.push(issue('git-local', name));
    if (!/\.(csv|tsv|xml)$/i.test(name)) continue;
    // A file that git has taken may since have been deleted.
    const bytes = await readBytes(path.join(folder, name));
    if (bytes) issues.push(...findIdentifiers(bytes, name));
  }
  return issues;
}

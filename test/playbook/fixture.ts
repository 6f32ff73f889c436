import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLAYBOOK = fileURLToPath(new URL('../../playbook/', import.meta.url));

/** The shipped playbook's files, keyed by path with forward slashes. */
export function shippedFiles(): Map<string, string> {
  const names = readdirSync(PLAYBOOK, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(md|yaml)$/.test(name));
  return new Map(paths.map((path) => [path, readFileSync(join(PLAYBOOK, path), 'utf8')]));
}

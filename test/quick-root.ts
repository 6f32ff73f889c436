import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The program's own content with a forecast of as few draws as the playbook allows: what most tests look at does not hang on how
 * many there are, and a thousand of them would take most of a run. Where the figures themselves count, tests use the content as
 * it is shipped.
 */
export function quickRoot(root: string): string {
  made ??= make(root);
  return made;
}

let made: string | undefined;

function make(root: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbv-content-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['playbook', 'templates', 'examples']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const file = path.join(folder, 'playbook', 'forecast.yaml');
  const shipped = readFileSync(file, 'utf8');
  const quick = shipped.replace(/^(draws:\n {2}value: )\d+$/m, '$1100');
  if (quick === shipped) throw new Error('playbook/forecast.yaml no longer says how many draws as it did.');
  writeFileSync(file, quick);
  return `${folder}${path.sep}`;
}

import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, node, root, tool } from './ensure-installed.js';

/** Installs what is missing, builds, checks types and style, and runs every test. Arguments go to vitest. */
ensureInstalled();
node('scripts/build.js');
tool('typescript', 'bin/tsc', '--noEmit');
tool('@biomejs/biome', 'bin/biome', 'check', '.');
tool('knip', 'bin/knip.js');
const results = path.join(root, 'node_modules', '.test-results.json');
rmSync(results, { force: true });
tool(
  'vitest',
  'vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);

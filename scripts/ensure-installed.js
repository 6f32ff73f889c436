import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensureInstalled() {
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  const lockfile = path.join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lockfile).mtimeMs) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  npm('ci', '--no-audit', '--no-fund');
}

/** Runs Node on a file of this repository and stops this process with its exit code where it fails. */
export function node(...args) {
  finishOnFailure(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }));
}

/** Runs a program of an installed package. */
export function tool(name, bin, ...args) {
  node(path.join(root, 'node_modules', name, bin), ...args);
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  finishOnFailure(
    cli
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }),
  );
}

function finishOnFailure({ status, error }) {
  if (error) process.stderr.write(`${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
}

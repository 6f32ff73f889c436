import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfExample, ROOT, temporaryFolder } from './world.ts';

/** The built program, as a process. */
const BIN = path.join(ROOT, 'bin', 'dbv.js');

beforeAll(() => {
  if (!existsSync(path.join(ROOT, 'dist', 'cli.js'))) throw new Error('Build first: npm run build');
});

function dbv(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] } = {},
) {
  const { cwd = temporaryFolder(), env = {}, node = [] } = options;
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const result = spawnSync(process.execPath, [...node, BIN, ...args], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** One hash over every file in a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.relative(folder, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

describe('the program as a process', () => {
  it('shows help and its version', () => {
    expect(dbv([]).code).toBe(2);
    expect(dbv(['--help'])).toMatchObject({ code: 0, err: '' });
    expect(dbv(['--version']).out).toBe(
      `${JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version}\n`,
    );
  });

  it('goes from nothing to a report in two commands', () => {
    const cwd = temporaryFolder();
    expect(dbv(['init', 'northshire', '--example'], { cwd }).code).toBe(0);
    const { code, out, err } = dbv(['diagnose', 'northshire'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Report: northshire/report/');
  });

  it('ends with 0, 1 and 2 as it should', () => {
    expect(dbv(['check'], { cwd: copyOfExample('northshire') }).code).toBe(0);
    expect(dbv(['check'], { cwd: copyOfExample('southmere') }).code).toBe(1);
    expect(dbv(['check'], { cwd: temporaryFolder() }).code).toBe(2);
  });

  it('gives the same bytes in other time zones, locales and terminals, and with prototypes locked', () => {
    const worlds: { env: NodeJS.ProcessEnv; node?: string[] }[] = [
      { env: { TZ: 'UTC', LANG: 'C' } },
      { env: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', FORCE_COLOR: '1' } },
      { env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', COLUMNS: '20' }, node: ['--disable-proto=throw'] },
    ];
    const prints = worlds.map(({ env, node = [] }) => {
      const folder = copyOfExample('southmere');
      const { code, err } = dbv(['diagnose'], { cwd: folder, env, node });
      expect([code, err]).toEqual([0, '']);
      return fingerprint(path.join(folder, 'report'));
    });
    expect(new Set(prints).size).toBe(1);
  });

  it('finds its libraries in the bundle: nearest ids, templates of your own', () => {
    const explained = dbv(['explain', 'mainstream-shares']);
    expect(explained.code).toBe(2);
    expect(explained.err).toContain('Did you mean mainstream-share?');
    const folder = copyOfExample('southmere');
    dbv(['diagnose', '--format', 'json'], { cwd: folder });
    mkdirSync(path.join(folder, 'ours'));
    writeFileSync(path.join(folder, 'ours', 'report.md.hbs'), '# {{title}}\n');
    const rendered = dbv(['report', 'report/diagnosis.json', '--format', 'md', '--templates', 'ours'], { cwd: folder });
    expect([rendered.code, rendered.err]).toEqual([0, '']);
    expect(readFileSync(path.join(folder, 'report', 'report.md'), 'utf8')).toMatch(/^# What support/);
  });

  it('colours only where it is wanted', () => {
    const colour = '\u001b[';
    expect(dbv(['playbook']).out).not.toContain(colour);
    expect(dbv(['playbook'], { env: { FORCE_COLOR: '1' } }).out).toContain(colour);
    expect(dbv(['playbook'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(colour);
  });

  it('is quiet when its reader stops early', async () => {
    const child = spawn(process.execPath, [BIN, 'schema', 'diagnosis'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('says so when its results cannot be written, and ends with 2', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'schema', 'diagnosis'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toContain('dbv: the results cannot be written (ENOSPC).');
  });

  it('imports nothing heavy for its help', () => {
    const entry = readFileSync(path.join(ROOT, 'dist', 'cli.js'), 'utf8');
    expect(entry.length).toBeLessThan(200_000);
    for (const heavy of ['parseDocument', 'ZodType', 'cp1252']) expect(entry).not.toContain(heavy);
  });
});

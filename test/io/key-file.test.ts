import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyedHash, keyFilePlace, readKey, readOrMakeKey } from '../../src/io/key-file.ts';
import { temporaryFolder } from '../world.ts';

const cwd = path.resolve('somewhere');
const home = path.resolve('home', 'user');

describe('keyFilePlace', () => {
  it.each([
    ['linux', { HOME: home }, path.join(home, '.config', 'dbv', 'pseudonym.key')],
    ['linux', { HOME: home, XDG_CONFIG_HOME: path.join(home, 'x') }, path.join(home, 'x', 'dbv', 'pseudonym.key')],
    ['linux', { HOME: home, XDG_CONFIG_HOME: 'relative' }, path.join(home, '.config', 'dbv', 'pseudonym.key')],
    ['darwin', { HOME: home }, path.join(home, 'Library', 'Application Support', 'dbv', 'pseudonym.key')],
    ['win32', { APPDATA: home }, path.join(home, 'dbv', 'pseudonym.key')],
    ['win32', { USERPROFILE: home }, path.join(home, 'AppData', 'Roaming', 'dbv', 'pseudonym.key')],
  ] as const)('is the settings folder of the user on %s', (platform, env, place) => {
    expect(keyFilePlace({ cwd, env }, undefined, platform)).toBe(place);
  });

  it('is what the option says, else what the environment says, before that', () => {
    const env = { HOME: home, DBV_KEY_FILE: 'env.key' };
    expect(keyFilePlace({ cwd, env }, 'option.key', 'linux')).toBe(path.join(cwd, 'option.key'));
    expect(keyFilePlace({ cwd, env }, undefined, 'linux')).toBe(path.join(cwd, 'env.key'));
  });

  it('is not known where nothing says it', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(keyFilePlace({ cwd, env: {} }, undefined, platform)).toBeUndefined();
    }
  });
});

describe('readOrMakeKey', () => {
  it('makes a key for its user alone, and finds it again', async () => {
    const file = path.join(temporaryFolder(), 'settings', 'dbv.key');
    expect(await readKey(file, [])).toBeUndefined();
    const made = await readOrMakeKey(file, []);
    const found = await readOrMakeKey(file, []);
    expect([made.made, found.made]).toEqual([true, false]);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(made.hash('P1')).toBe(found.hash('P1'));
    expect((await readOrMakeKey(path.join(temporaryFolder(), 'k'), [])).hash('P1')).not.toBe(made.hash('P1'));
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('does not know where to make one where nothing says it', async () => {
    await expect(readOrMakeKey(undefined, [])).rejects.toThrow(/No place for the key file/);
  });

  it('refuses a place among the files it protects, by whichever way it leads there', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'area', 'data'), { recursive: true });
    symlinkSync(path.join(folder, 'area'), path.join(folder, 'link'), 'junction');
    for (const place of ['area/dbv.key', 'area/data/new/dbv.key', 'link/dbv.key']) {
      await expect(readOrMakeKey(path.join(folder, place), [path.join(folder, 'area')])).rejects.toThrow(/lies inside/);
    }
    writeFileSync(path.join(folder, 'area', 'dbv.key'), 'a'.repeat(64));
    await expect(readKey(path.join(folder, 'area', 'dbv.key'), [path.join(folder, 'area')])).rejects.toThrow(
      /lies ins/,
    );
    expect((await readOrMakeKey(path.join(folder, 'dbv.key'), [path.join(folder, 'area')])).made).toBe(true);
  });

  it('refuses a place in reach of git', async () => {
    const folder = temporaryFolder();
    execFileSync('git', ['init', '--quiet', folder]);
    await expect(readOrMakeKey(path.join(folder, 'keys', 'dbv.key'), [])).rejects.toThrow(/git work tree/);
  });

  it('refuses a file that is no key', async () => {
    const file = path.join(temporaryFolder(), 'dbv.key');
    writeFileSync(file, 'plan_id,person_id\n');
    await expect(readOrMakeKey(file, [])).rejects.toThrow(/is not a key that dbv has made/);
    expect(readFileSync(file, 'utf8')).toBe('plan_id,person_id\n');
  });
});

describe('keyedHash', () => {
  // RFC 4231, test case 2: key "Jefe", "what do ya want for nothing?".
  it('is HMAC with SHA-256', () => {
    expect(keyedHash(Buffer.from('Jefe'))('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});

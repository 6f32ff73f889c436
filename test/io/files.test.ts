import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  byCodePoint,
  kindOf,
  listFolder,
  readBytes,
  readText,
  readTextTree,
  sha256,
  sha256Base64,
  shownPath,
  writeNew,
} from '../../src/io/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dbv-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files', () => {
  it('tells what is missing from what cannot be read', async () => {
    expect(await readBytes(path.join(folder, 'none.csv'))).toBeUndefined();
    expect(await listFolder(path.join(folder, 'none'))).toBeUndefined();
    expect(await kindOf(path.join(folder, 'none'))).toBeUndefined();
    await expect(readBytes(folder)).rejects.toThrow(/cannot be read \(EISDIR\)/);
  });

  it('never overwrites', async () => {
    const file = path.join(folder, 'deep', 'a.txt');
    expect(await writeNew(file, 'first')).toBe(true);
    expect(await writeNew(file, 'second')).toBe(false);
    expect(await readText(file)).toBe('first');
    expect(await kindOf(file)).toBe('file');
    expect(await kindOf(folder)).toBe('folder');
  });

  it('reads a tree of texts in code-point order, by forward slashes', async () => {
    for (const name of ['b.md', 'a.md', 'Z.md', 'x.bin']) writeFileSync(path.join(folder, name), name);
    await writeNew(path.join(folder, 'deep', 'c.md'), 'c');
    expect([...(await readTextTree(folder, ['.md'])).keys()]).toEqual(['Z.md', 'a.md', 'b.md', 'deep/c.md']);
    expect(['b', 'Z', 'a'].sort(byCodePoint)).toEqual(['Z', 'a', 'b']);
  });

  it('shows paths with forward slashes', () => {
    expect(shownPath(folder, path.join(folder, 'data', 'plans.csv'))).toBe('data/plans.csv');
  });

  it('hashes', () => {
    // SHA-256 of "abc", FIPS 180-2.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Base64('abc')).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
  });
});

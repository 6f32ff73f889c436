import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  byCodePoint,
  kindOf,
  listFiles,
  listFolder,
  readBytes,
  readRegular,
  readText,
  readTextTree,
  refuseIrregular,
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
    await expect(readBytes(folder)).rejects.toThrow('is a folder, and a file was expected there');
  });

  it('reads to the end only what has one', async () => {
    const file = path.join(folder, 'a.csv');
    writeFileSync(file, 'x');
    expect(await readRegular(file)).toEqual(Buffer.from('x'));
    expect(await readRegular(path.join(folder, 'none.csv'))).toBeUndefined();
    await expect(readRegular(folder)).rejects.toThrow('is a folder');
    // Linked to in an area's folder, a device such as /dev/zero would be read for ever.
    const device = path.join(folder, 'device.csv');
    symlinkSync('/dev/null', device);
    await expect(readRegular(device)).rejects.toThrow('a pipe, a device or the like');
    await expect(refuseIrregular(device)).rejects.toThrow('a pipe, a device or the like');
    await expect(refuseIrregular(file)).resolves.toBeUndefined();
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

  it('lists the files of a folder and of those in it', async () => {
    for (const name of ['b.md', 'deep/c', 'deep/er/a.md', '.hidden']) await writeNew(path.join(folder, name), '');
    symlinkSync(path.join(folder, 'b.md'), path.join(folder, 'link.md'));
    expect(await listFiles(folder)).toEqual(['.hidden', 'b.md', 'deep/c', 'deep/er/a.md', 'link.md']);
    expect(await listFiles(path.join(folder, 'none'))).toBeUndefined();
    expect(await listFiles(path.join(folder, 'b.md'))).toBeUndefined();
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

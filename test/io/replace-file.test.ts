import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/io/replace-file.ts';
import { temporaryFolder } from '../world.ts';

describe('replaceFile', () => {
  it('puts a text in the place of another, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'dbv.yaml');
    writeFileSync(file, 'old', { mode: 0o640 });
    await replaceFile(file, 'new, \u00e9');
    expect(readFileSync(file, 'utf8')).toBe('new, \u00e9');
    expect(readdirSync(folder)).toEqual(['dbv.yaml']);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('makes a file, and its folder, where there is none yet', async () => {
    const file = path.join(temporaryFolder(), 'answers', 'new.csv');
    await replaceFile(file, 'text');
    expect(readFileSync(file, 'utf8')).toBe('text');
  });

  it('lets only those read a new file who are said to, and leaves an old one as it was', async () => {
    const file = path.join(temporaryFolder(), 'own.csv');
    await replaceFile(file, 'text', 0o600);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    await replaceFile(file, 'text', 0o644);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe('text');
  });

  it('leaves what was there when it cannot write, and says what to do', async () => {
    const folder = temporaryFolder();
    const inTheWay = path.join(folder, 'folder');
    mkdirSync(path.join(inTheWay, 'inside'), { recursive: true });
    await expect(replaceFile(inTheWay, 'text')).rejects.toThrow('cannot be written');
    expect(readdirSync(folder)).toEqual(['folder']);
  });
});

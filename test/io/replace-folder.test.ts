import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../src/io/replace-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'dbv-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const isOurs = (name: string) => /^(report\.md|tables\/.*)$/.test(name);
const read = (...parts: string[]) => readFileSync(path.join(parent, ...parts), 'utf8');

describe('replaceFolder', () => {
  it('writes files into a folder that was not there', async () => {
    await replaceFolder(
      path.join(parent, 'new', 'report'),
      new Map([
        ['report.md', 'one'],
        ['tables/a.csv', 'x'],
      ]),
      isOurs,
    );
    expect(read('new', 'report', 'report.md')).toBe('one');
    expect(read('new', 'report', 'tables', 'a.csv')).toBe('x');
    expect(readdirSync(path.join(parent, 'new'))).toEqual(['report']);
  });

  it('takes old files of ours away and keeps what somebody else put there', async () => {
    const folder = path.join(parent, 'report');
    mkdirSync(path.join(folder, 'tables'), { recursive: true });
    writeFileSync(path.join(folder, 'tables', 'old.csv'), 'old');
    writeFileSync(path.join(folder, 'minutes.txt'), 'keep');
    await replaceFolder(folder, new Map([['report.md', 'two']]), isOurs);
    expect(read('report', 'report.md')).toBe('two');
    expect(read('report', 'minutes.txt')).toBe('keep');
    expect(existsSync(path.join(folder, 'tables', 'old.csv'))).toBe(false);
  });

  it('keeps empty folders, and changes nothing where a link is in the way', async () => {
    const folder = path.join(parent, 'report');
    mkdirSync(path.join(folder, 'minutes'), { recursive: true });
    await replaceFolder(folder, new Map([['report.md', 'one']]), isOurs);
    expect(readdirSync(folder).sort()).toEqual(['minutes', 'report.md']);
    symlinkSync(parent, path.join(folder, 'elsewhere'), 'junction');
    await expect(replaceFolder(folder, new Map([['report.md', 'two']]), isOurs)).rejects.toThrow(
      /elsewhere is in the way/,
    );
    expect(read('report', 'report.md')).toBe('one');
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'minutes', 'report.md']);
  });

  it('puts the old folder back after a run that was stopped half way', async () => {
    const folder = path.join(parent, 'report');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'minutes.txt'), 'keep');
    renameSync(folder, path.join(parent, '.report.old'));
    await replaceFolder(folder, new Map([['report.md', 'three']]), isOurs);
    expect(read('report', 'minutes.txt')).toBe('keep');
    expect(readdirSync(parent)).toEqual(['report']);
  });

  it('changes nothing when a file cannot be written', async () => {
    const folder = path.join(parent, 'report');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'report.md'), 'before');
    // A file whose name is also needed as a folder: the second write must fail on every system.
    const impossible = new Map([
      ['a', '1'],
      ['a/b', '2'],
    ]);
    await expect(replaceFolder(folder, impossible, isOurs)).rejects.toThrow(/cannot be written/);
    expect(read('report', 'report.md')).toBe('before');
    expect(readdirSync(parent)).toEqual(['report']);
  });

  it('says so when a file is in the way', async () => {
    writeFileSync(path.join(parent, 'report'), 'a file');
    await expect(replaceFolder(path.join(parent, 'report'), new Map(), isOurs)).rejects.toThrow(/in the way/);
    expect(read('report')).toBe('a file');
  });
});
